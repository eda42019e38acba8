package prosumerlab.ui.tamper;

import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Slider;
import prosumerlab.ui.kit.Accessible;

/** A slider with a number at each of its large ticks, in view at once. */
final class NumberedSlider extends Slider {
    /**
     * @param name read aloud
     * @param every from one large tick to the next
     * @param small ticks between them
     */
    NumberedSlider(String name, double least, double most, double every, int small) {
        super(least, most, least);
        Accessible.named(this, name);
        setMajorTickUnit(every);
        setMinorTickCount(small);
        setShowTickMarks(true);
        setShowTickLabels(true);
        skinProperty().subscribe(skin -> {
            // Else its numbers take most of a second to appear.
            if (lookup(".axis") instanceof NumberAxis numbers) {
                numbers.setAnimated(false);
            }
        });
    }
}
