package prosumerlab.ui.kit;

import java.util.List;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The style classes of curves, and samples of them for legends. */
final class ChartStyles {
    private static final double SAMPLE_WIDTH = 28;
    private static final double SAMPLE_HEIGHT = 12;

    private ChartStyles() {}

    static List<String> of(Curve curve) {
        String key = curve.hue().token().substring("-lab".length());
        return switch (curve.form()) {
            case LINE -> List.of("chart-curve", "line" + key);
            case DOTTED -> List.of("chart-curve", "line" + key, "dotted");
            case STACKED -> List.of("chart-area", "area" + key);
            case BAND -> List.of("chart-area", "area" + key, "band");
        };
    }

    static Shape sample(Curve curve) {
        boolean line = curve.form() == Curve.Form.LINE || curve.form() == Curve.Form.DOTTED;
        Shape sample = line ? new Line(0, 0, SAMPLE_WIDTH, 0) : new Rectangle(SAMPLE_WIDTH, SAMPLE_HEIGHT);
        sample.getStyleClass().setAll(of(curve));
        return sample;
    }
}
