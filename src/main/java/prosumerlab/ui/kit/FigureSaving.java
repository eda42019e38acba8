package prosumerlab.ui.kit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Scene;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureTable;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.files.WholeFile;
import prosumerlab.results.FigureFiles;
import prosumerlab.ui.state.Theme;

/** Figures as files. What is written is computed and drawn while it is written, so not on the FX thread. */
public final class FigureSaving {
    /** Points of a saved picture, as on the command line. */
    public static final int WIDTH = 1600;

    public static final int HEIGHT = 1000;

    private FigureSaving() {}

    /** A picture of the usual size, {@code scale} times as fine. */
    public static Picture picture(int scale, Style style) {
        return new Picture(WIDTH, HEIGHT, scale, style);
    }

    /** The words for the pixels of that picture. */
    public static String size(int scale) {
        return String.format(Locale.ROOT, "(%d × %d)", scale * WIDTH, scale * HEIGHT);
    }

    /** A PNG file. */
    public static WholeFile.Content png(Supplier<FigureData> figure, Picture picture) {
        return out -> out.write(new FigureRenderer().png(figure.get(), picture));
    }

    /** An SVG file. */
    public static WholeFile.Content svg(Supplier<FigureData> figure, Style style) {
        return out -> out.write(new FigureRenderer().svg(figure.get(), picture(1, style)));
    }

    /** The numbers as CSV. */
    public static WholeFile.Content csv(Supplier<FigureData> figure) {
        return out -> writeCsv(figure.get().table(), out);
    }

    private static void writeCsv(FigureTable table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        FigureFiles.writeTable(table, writer);
        writer.flush();
    }

    /** The style that goes with the theme of {@code scene}. */
    public static Style style(Scene scene) {
        for (Theme theme : Theme.values()) {
            if (scene.getRoot().getStyleClass().contains(theme.styleClass())) {
                return style(theme);
            }
        }
        return Style.LIGHT;
    }

    /** The style that goes with {@code theme}. */
    public static Style style(Theme theme) {
        return theme.isDark() ? Style.DARK : Style.LIGHT;
    }
}
