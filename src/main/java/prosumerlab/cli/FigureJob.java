package prosumerlab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.history.Run;
import prosumerlab.results.FigureFiles;
import prosumerlab.results.RunHeader;
import prosumerlab.results.saved.DamagedFolderException;
import prosumerlab.results.saved.RunMemory;
import prosumerlab.scenario.LoadedScenario;

/** Draws figures of a run into a folder, and shows how far it is. */
final class FigureJob {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;
    static final FigureFiles.Format FORMAT = FigureFiles.Format.PNG;
    static final Style STYLE = Style.LIGHT;

    private final Terminal terminal;
    private final List<Figure> figures;
    private final FigureFiles files;

    FigureJob(Terminal terminal, List<Figure> figures, FigureFiles files) {
        this.terminal = terminal;
        this.figures = figures;
        this.files = files;
    }

    /** All figures at their usual size. */
    static FigureJob ofAll(Terminal terminal) {
        return new FigureJob(
                terminal, FigureCatalogue.figures(), new FigureFiles(FORMAT, new Picture(WIDTH, HEIGHT, 1, STYLE)));
    }

    /**
     * Figures need the whole run at once, unlike the tables.
     *
     * @throws BadInputException if it is too large for the memory there is
     */
    static void checkMemory(String option, LoadedScenario source) throws BadInputException {
        try {
            RunMemory.check(
                    option,
                    source.scenario().community().prosumers(),
                    source.scenario().horizon().grid().steps(),
                    RunMemory.available(),
                    "run it without");
        } catch (DamagedFolderException e) {
            throw new BadInputException(e.problems());
        }
    }

    /** Draws them into {@code folder}, which is there. */
    void into(Path folder, Run run) throws IOException, InterruptedException {
        into(folder, run, UnaryOperator.identity());
    }

    /** Draws them into {@code folder}, which is there, of what {@code chosen} chooses in the run. */
    void into(Path folder, Run run, UnaryOperator<FigureSource> chosen) throws IOException, InterruptedException {
        FigureSource source = new FigureSource(run, RunHeader.terms(run));
        try (Progress progress = new Progress(terminal, "figures", figures.size())) {
            files.write(folder, figures, chosen.apply(source), figure -> progress.step());
        }
    }
}
