package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.text.NumberFormat;
import java.util.function.DoubleFunction;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.Scale;

/** The numbers of a heat map in its cells, as far as they have room: then all of them are written, otherwise none. */
final class CellNumbers {
    private static final double LARGEST = 0.85;
    private static final double SMALLEST = 0.6;

    private final Space space;
    private final DoubleFunction<Color> colours;
    private final Scale.Values scale;

    /** @param colours of the cells */
    CellNumbers(Space space, DoubleFunction<Color> colours, Scale.Values scale) {
        this.space = space;
        this.colours = colours;
        this.scale = scale;
    }

    void write(Content.Cells cells, int rows, int columns) {
        double width = Math.abs(space.x(1) - space.x(0));
        double height = Math.abs(space.y(1) - space.y(0));
        double size = space.look().size();
        double letters = Math.min(size * LARGEST, height * 0.75);
        if (letters < size * SMALLEST) {
            return;
        }
        Font font = space.look().small().deriveFont((float) letters);
        FontMetrics metrics = space.g().getFontMetrics(font);
        int decimals = scale.high() >= 100 ? 0 : scale.high() >= 10 ? 1 : 2;
        NumberFormat format = Ticks.decimals(decimals);
        while (metrics.stringWidth(format.format(scale.high())) > width - letters * 0.3) {
            if (decimals == 0 || decimals == 1 && scale.high() < 10) {
                return;
            }
            format = Ticks.decimals(--decimals);
        }
        space.g().setFont(font);
        double nothing = 0.5 / StrictMath.pow(10, decimals);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double value = cells.get(row, column);
                if (Math.abs(value) >= nothing) {
                    write(metrics, format.format(value), row, column, value);
                }
            }
        }
    }

    private void write(FontMetrics metrics, String text, int row, int column, double value) {
        double x = space.x(column);
        double y = space.y(row);
        if (space.area().contains(x, y)) {
            space.g().setPaint(ink(colours.apply(value)));
            space.g().drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float)
                    (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
        }
    }

    private Color ink(Color cell) {
        Colours all = space.look().colours();
        return Colours.contrast(all.text(), cell) >= Colours.contrast(all.ground(), cell) ? all.text() : all.ground();
    }
}
