package prosumerlab.ui.kit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureTable;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.state.Theme;

/** Figures as files. What is written is computed and drawn while it is written, so not on the FX thread. */
public final class FigureFiles {
    /** Points of a saved picture: 1600 × 1000 pixels at twice its size, as on a projector. */
    public static final int WIDTH = 800;

    public static final int HEIGHT = 500;

    private FigureFiles() {}

    /** A picture of the usual size, {@code scale} times as fine. */
    public static Picture picture(int scale, Style style) {
        return new Picture(WIDTH, HEIGHT, scale, style);
    }

    /** A PNG file. */
    public static FileSaving.Content png(Supplier<FigureData> figure, Picture picture) {
        return out -> out.write(new FigureRenderer().png(figure.get(), picture));
    }

    /** An SVG file. */
    public static FileSaving.Content svg(Supplier<FigureData> figure, Style style) {
        return out -> out.write(new FigureRenderer().svg(figure.get(), picture(1, style)));
    }

    /** The numbers as CSV. */
    public static FileSaving.Content csv(Supplier<FigureData> figure) {
        return out -> writeCsv(figure.get().table(), out);
    }

    private static void writeCsv(FigureTable table, OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(table.header());
        for (List<String> row : table.rows()) {
            printer.printRecord(row);
        }
        printer.flush();
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
