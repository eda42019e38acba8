package prosumerlab.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.figure.render.Style;
import prosumerlab.results.FigureFiles.Format;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class FigureFolderTest {
    private static final FigureSource SOURCE = FigureTwin.source(Showing.at(Scenarios.run(6, 24, 13), 12));

    @TempDir
    Path parent;

    @Test
    void every_figure_is_written_as_a_picture_with_its_data_beside_it() throws Exception {
        List<Figure> all = FigureCatalogue.figures();
        List<Double> told = new ArrayList<>();

        Path folder = folder(all, Format.SVG).into(parent, "day-figures", told::add);

        assertThat(folder).isEqualTo(parent.resolve("day-figures"));
        assertThat(names(folder))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .flatMap(figure -> Stream.of(figure.key() + ".svg", figure.key() + ".csv"))
                        .toList());
        assertThat(Files.readString(folder.resolve("generation-and-consumption.svg")))
                .contains("<svg")
                .contains("PV generation");
        assertThat(Files.readString(folder.resolve("generation-and-consumption.csv")))
                .startsWith("Timestep,Start_h,PV_generation_kWh,");
        assertThat(told).hasSize(all.size()).isSorted().endsWith(1.0);
    }

    @Test
    void pngs_are_as_large_as_those_of_the_command_line_and_nothing_is_replaced() throws Exception {
        Files.createDirectory(parent.resolve("run"));
        List<Figure> one = FigureCatalogue.figures().subList(0, 1);

        Path folder = folder(one, Format.PNG).into(parent, "run", done -> {});

        assertThat(folder).isEqualTo(parent.resolve("run-2"));
        assertThat(names(folder))
                .containsExactlyInAnyOrder(one.get(0).key() + ".png", one.get(0).key() + ".csv");
        BufferedImage image =
                ImageIO.read(folder.resolve(one.get(0).key() + ".png").toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1000);
    }

    @Test
    void a_cancelled_folder_leaves_nothing_behind() throws IOException {
        FigureFolder folder = folder(FigureCatalogue.figures(), Format.SVG);
        Thread caller = Thread.currentThread();

        assertThatThrownBy(() -> folder.into(parent, "run", done -> {
                    if (done > 0.1 && done < 0.15) {
                        caller.interrupt();
                    }
                }))
                .isInstanceOf(InterruptedException.class);

        assertThat(names(parent)).isEmpty();
        Thread.interrupted();
    }

    private static FigureFolder folder(List<Figure> figures, Format format) {
        return new FigureFolder(figures, SOURCE, format, Style.PRINT);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
