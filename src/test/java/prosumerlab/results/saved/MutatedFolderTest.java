package prosumerlab.results.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.history.Run;
import prosumerlab.results.RunHeader;
import prosumerlab.session.HeadlessRun;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.testkit.Scenarios;

/** Folders in which chance changed something: whatever it was, it is said with the name of the file, and nothing else breaks. */
class MutatedFolderTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 8);

    @TempDir
    static Path folder;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void write() throws IOException {
        Run run = Runs.of(Scenarios.with(
                "community.prosumers", 4, "horizon.hours", 6, "battery.initialSoc", 0.5, "blockchain.difficulty", 0));
        SavedRuns.write(run, folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                FILES.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverChanged_isSaidWithTheNameOfTheFile(boolean withScenario) throws Exception {
        List<String> names = new ArrayList<>(FILES.keySet());
        if (!withScenario) {
            names.removeAll(List.of("scenario.json", "summary.json", "chain.json", "blockchain.csv"));
        }
        for (String name : FILES.keySet()) {
            Files.deleteIfExists(folder.resolve(name));
            if (names.contains(name)) {
                Files.write(folder.resolve(name), FILES.get(name));
            }
        }
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            String name = names.get(random.nextInt(names.size()));
            byte[] before = FILES.get(name);
            byte[] after = mutated(before, random);
            if (Arrays.equals(before, after)) {
                continue;
            }
            Files.write(folder.resolve(name), after);
            check(name, withScenario, "seed " + seed + ", " + name);
            Files.write(folder.resolve(name), before);
        }
    }

    private static void check(String name, boolean withScenario, String what) throws Exception {
        List<String> said;
        try {
            SavedRun saved = SavedFolder.of(folder).open(source -> new HeadlessRun(source, 1), hour -> {});
            said = saved.notes();
            draw(saved.run(), what);
        } catch (DamagedFolderException e) {
            said = e.problems();
        } catch (RuntimeException | IOException e) {
            throw new AssertionError(what, e);
        }
        // Without the scenario nobody can know that a number was another one before.
        if (withScenario) {
            assertThat(said).as(what).anyMatch(line -> line.contains(name));
        }
        assertThat(said).as(what).noneMatch(line -> line.isBlank() || line.contains("Exception"));
    }

    private static void draw(Run run, String what) {
        FigureSource source = new FigureSource(run, RunHeader.terms(run));
        FigureCatalogue.figures().forEach(figure -> {
            try {
                assertThat(figure.of(source).title()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError(what + ": " + figure.key(), e);
            }
        });
        assertThat(source.keyFigures()).isNotNull();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> lines(bytes, lines -> lines.remove(random.nextInt(lines.size())));
            case 3 ->
                lines(bytes, lines -> lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size()))));
            case 4 -> lines(bytes, lines -> swapCells(lines, random));
            default -> lines(bytes, lines -> replaceCell(lines, random));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] lines(byte[] bytes, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)")));
        change.accept(lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(line -> out.writeBytes(line.getBytes(StandardCharsets.UTF_8)));
        return out.toByteArray();
    }

    private static void swapCells(List<String> lines, Random random) {
        int one = random.nextInt(8);
        int two = random.nextInt(8);
        boolean whole = random.nextBoolean();
        int only = random.nextInt(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if ((whole || i == only) && Math.max(one, two) < cells.length - 1) {
                String cell = cells[one];
                cells[one] = cells[two];
                cells[two] = cell;
                lines.set(i, String.join(",", cells));
            }
        }
    }

    private static void replaceCell(List<String> lines, Random random) {
        String[] values = {
            "-1", "999999999", "9223372036854775807", "-0.000001", "", "NaN", "1e18", "True", "\"", "0x1F"
        };
        int line = random.nextInt(lines.size());
        String[] cells = lines.get(line).split(",", -1);
        cells[random.nextInt(cells.length)] = values[random.nextInt(values.length)];
        lines.set(line, String.join(",", cells) + (cells.length == 1 ? "\n" : ""));
    }
}
