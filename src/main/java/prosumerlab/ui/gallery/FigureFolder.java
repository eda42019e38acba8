package prosumerlab.ui.gallery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.render.Style;
import prosumerlab.results.StagedOutput;
import prosumerlab.ui.kit.FigureFiles;
import prosumerlab.ui.kit.FileSaving;

/**
 * A folder of figures, one file or two each.
 *
 * @param figures all of them
 * @param data whether a table of numbers goes beside each picture
 */
record FigureFolder(List<Figure> figures, FigureSource source, Kind kind, Style style, boolean data) {
    /** Twice the usual size: enough for a slide that fills the screen. */
    private static final int SCALE = 2;

    /** What the pictures are written as. */
    enum Kind {
        PNG,
        SVG
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param parent the folder it is made in
     * @param name its name; a number is added if that is taken
     * @return where it is
     * @throws InterruptedException if the thread was interrupted; nothing is left behind then
     */
    Path into(Path parent, String name, DoubleConsumer progress) throws IOException, InterruptedException {
        try (StagedOutput folder = StagedOutput.folder(free(parent, name), false)) {
            for (int done = 0; done < figures.size(); done++) {
                progress.accept((double) done / figures.size());
                if (Thread.interrupted()) {
                    throw new InterruptedException("cancelled");
                }
                try {
                    write(folder.path(), figures.get(done));
                } catch (IOException e) {
                    throw folder.explained(e);
                }
            }
            folder.commit();
            return folder.target();
        }
    }

    private void write(Path folder, Figure figure) throws IOException {
        FigureData drawn = figure.of(source);
        if (kind == Kind.PNG) {
            write(folder, figure.key() + ".png", FigureFiles.png(() -> drawn, FigureFiles.picture(SCALE, style)));
        } else {
            write(folder, figure.key() + ".svg", FigureFiles.svg(() -> drawn, style));
        }
        if (data) {
            write(folder, figure.key() + ".csv", FigureFiles.csv(() -> drawn));
        }
    }

    private static void write(Path folder, String name, FileSaving.Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            content.writeTo(out);
        }
    }

    private static Path free(Path parent, String name) {
        Path target = parent.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = parent.resolve(name + "-" + number);
        }
        return target;
    }
}
