package prosumerlab.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares a results folder byte for byte with the same run computed again. Not compared: pictures, the report, and hidden files of others. */
public final class FolderComparison {
    private final Path found;
    private final Path expected;

    /**
     * @param found the folder in question
     * @param expected the same run computed again
     */
    public FolderComparison(Path found, Path expected) {
        this.found = found;
        this.expected = expected;
    }

    /**
     * One line for each file that differs, is missing or is one too many; empty if the folders are the same.
     *
     * @throws IOException if a file cannot be read
     */
    public List<String> differences() throws IOException {
        List<String> differences = new ArrayList<>();
        SortedSet<String> foundFiles = files(found);
        SortedSet<String> expectedFiles = files(expected);
        SortedSet<String> all = new TreeSet<>(foundFiles);
        all.addAll(expectedFiles);
        for (String file : all) {
            if (!foundFiles.contains(file)) {
                differences.add(file + ": is missing");
            } else if (!expectedFiles.contains(file)) {
                if (!isHidden(file)) {
                    differences.add(file + ": is not a file of this run");
                }
            } else if (!Files.isReadable(found.resolve(file))) {
                differences.add(file + ": may not be read; check its permissions");
            } else if (Files.mismatch(found.resolve(file), expected.resolve(file)) >= 0) {
                differences.add(file + ": " + FileDifference.first(found.resolve(file), expected.resolve(file)));
            }
        }
        return differences;
    }

    /** What no run writes, and what is there for a while only, is not held against the folder. */
    private static boolean isHidden(String file) {
        return file.startsWith(".")
                || file.contains("/.")
                || ResultsFolder.isOfNobody(file.substring(file.lastIndexOf('/') + 1));
    }

    private static SortedSet<String> files(Path folder) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(ResultsFolder.FIGURES + "/") && !file.equals(ResultsFolder.REPORT))
                    .forEach(files::add);
        }
        return files;
    }
}
