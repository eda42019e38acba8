package prosumerlab.figure.render;

import java.awt.Paint;
import org.jfree.chart.renderer.PaintScale;
import prosumerlab.figure.Content;

/** The colours of a heat map's values, for the bar beside it. */
record ColourScale(HeatMarks marks, Content.Scale.Values values) implements PaintScale {
    @Override
    public double getLowerBound() {
        return values.low();
    }

    @Override
    public double getUpperBound() {
        return values.high() > values.low() ? values.high() : values.low() + 1;
    }

    @Override
    public Paint getPaint(double value) {
        return marks.paint(value);
    }
}
