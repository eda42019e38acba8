package prosumerlab.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.render.Style;
import prosumerlab.files.FolderRule;
import prosumerlab.files.OutputGuard;
import prosumerlab.files.StagedOutput;
import prosumerlab.results.FigureFiles;
import prosumerlab.results.FigureFiles.Format;
import prosumerlab.ui.kit.FigureSaving;

/** A folder of figures as the command line writes it: each as a picture, with its numbers beside it. */
record FigureFolder(List<Figure> figures, FigureSource source, Format format, Style style) {
    /**
     * Writes it, whole or not at all.
     *
     * @param parent the folder it is made in
     * @param name its name; a number is added if that is taken
     * @return where it is
     * @throws InterruptedException if the thread was interrupted; nothing is left behind then
     */
    Path into(Path parent, String name, DoubleConsumer progress) throws IOException, InterruptedException {
        AtomicInteger done = new AtomicInteger();
        StagedOutput folder = StagedOutput.folder(free(parent, name), FolderRule.NEVER);
        return OutputGuard.<Path, InterruptedException>guard(folder, () -> {
            new FigureFiles(format, FigureSaving.picture(1, style))
                    .write(
                            folder.path(),
                            figures,
                            source,
                            figure -> progress.accept(done.incrementAndGet() / (double) figures.size()));
            folder.commit();
            return folder.target();
        });
    }

    private static Path free(Path parent, String name) {
        Path target = parent.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = parent.resolve(name + "-" + number);
        }
        return target;
    }
}
