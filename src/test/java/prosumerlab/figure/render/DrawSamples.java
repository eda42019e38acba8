package prosumerlab.figure.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import prosumerlab.figure.FigureData;

/** Writes the samples, to be looked at: {@code DrawSamples FOLDER}. */
final class DrawSamples {
    private DrawSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        FigureRenderer renderer = new FigureRenderer();
        for (var sample : SampleFigures.all().entrySet()) {
            for (Style style : Style.values()) {
                for (int width : new int[] {800, 1600}) {
                    Picture picture = new Picture(width, width * 5 / 8, 1, style);
                    FigureData figure = sample.getValue();
                    String name = sample.getKey() + "-" + style.key() + "-" + width;
                    Files.write(folder.resolve(name + ".png"), renderer.png(figure, picture));
                    if (width == 800 && !sample.getKey().contains("year")) {
                        Files.write(folder.resolve(name + ".svg"), renderer.svg(figure, picture));
                    }
                }
            }
        }
    }
}
