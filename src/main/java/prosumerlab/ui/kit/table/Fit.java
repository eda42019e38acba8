package prosumerlab.ui.kit.table;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide columns are at a size of the text. */
final class Fit {
    private static final double EM_PER_CHARACTER = 0.61;
    private static final double EM_OF_PADDING = 1.02;
    /** The sign of a sorted column must not shorten its heading; it is as large at any size of the text. */
    private static final double ARROW = 16;

    /** The toolkit takes this width for none, and gives the column one of its own that leaves no room for the sign. */
    private static final double NOT_CHOSEN = 80;

    private static final double MOST_STRETCH = 1.6;

    private final double em;
    private final Text heading = new Text();

    /**
     * @param font of the cells
     */
    Fit(Font font) {
        em = font.getSize();
        heading.setFont(Font.font(font.getFamily(), FontWeight.BOLD, em));
    }

    /** The width that {@code column} needs, in pixels. */
    double width(Column<?> column) {
        heading.setText(column.title());
        double title = heading.getLayoutBounds().getWidth() + ARROW;
        return Math.ceil(Math.max(title, column.width() * EM_PER_CHARACTER * em) + EM_OF_PADDING * em);
    }

    /**
     * Widens columns so that as many as fit fill {@code room}. Those that one has to scroll to stay as they are; and all do
     * where few large ones would leave a wide gap.
     */
    static double[] filling(double[] widths, double room) {
        int count = 0;
        double used = 0;
        while (count < widths.length && used + widths[count] <= room) {
            used += widths[count++];
        }
        double stretch = count == 0 ? 1 : room / used;
        double[] fitting = widths.clone();
        if (count == widths.length || stretch <= MOST_STRETCH) {
            for (int i = 0; i < count; i++) {
                fitting[i] = Math.floor(widths[i] * stretch);
            }
        }
        return Arrays.stream(fitting)
                .map(width -> width == NOT_CHOSEN ? width + 1 : width)
                .toArray();
    }
}
