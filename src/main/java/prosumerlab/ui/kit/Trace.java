package prosumerlab.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/**
 * Turns values into the outline of a curve. Where there are more steps than pixels, each column of pixels gets the lowest and
 * the highest of its values, so that a year keeps its extremes and costs no more than a day.
 */
final class Trace {
    private static final double DOT = 1.5;

    private final int size;
    private final double stepWidth;
    private final DoubleUnaryOperator toPixel;
    /** Steps that share a column of pixels. */
    private final int bucket;

    /**
     * @param size how many steps are drawn
     * @param stepWidth pixels from one step to the next
     * @param toPixel from a value to a height
     */
    Trace(int size, double stepWidth, DoubleUnaryOperator toPixel) {
        this.size = size;
        this.stepWidth = stepWidth;
        this.toPixel = toPixel;
        bucket = stepWidth >= 1 ? 1 : (int) Math.ceil(1 / stepWidth);
    }

    /** A line through {@code values} with gaps where there are none; a value between two gaps is a dot. */
    List<PathElement> line(IntToDoubleFunction values) {
        List<PathElement> path = new ArrayList<>();
        boolean pen = false;
        for (int first = 0; first < size; first += bucket) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int step = first; step < Math.min(first + bucket, size); step++) {
                double value = values.applyAsDouble(step);
                if (!Double.isNaN(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
            if (low > high) {
                pen = false;
                continue;
            }
            double x = first * stepWidth;
            if (!pen) {
                // A lone value has no line to or from it: begin a little before it.
                path.add(new MoveTo(x - (isLone(values, first) ? DOT : 0), toPixel.applyAsDouble(low)));
                path.add(new LineTo(x + (isLone(values, first) ? DOT : 0), toPixel.applyAsDouble(low)));
            } else {
                path.add(new LineTo(x, toPixel.applyAsDouble(low)));
            }
            if (high > low) {
                path.add(new LineTo(x, toPixel.applyAsDouble(high)));
            }
            pen = true;
        }
        return path;
    }

    /** The area between {@code lower} and {@code upper}; one for each stretch without gaps. */
    List<PathElement> area(IntToDoubleFunction lower, IntToDoubleFunction upper) {
        List<PathElement> path = new ArrayList<>();
        List<PathElement> back = new ArrayList<>();
        for (int first = 0; first < size; first += bucket) {
            double top = highest(upper, first);
            double bottom = highest(lower, first);
            double x = first * stepWidth;
            if (Double.isNaN(top) || Double.isNaN(bottom)) {
                close(path, back);
                continue;
            }
            double y = toPixel.applyAsDouble(top);
            path.add(back.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
            back.add(new LineTo(x, toPixel.applyAsDouble(bottom)));
        }
        close(path, back);
        return path;
    }

    private static void close(List<PathElement> path, List<PathElement> back) {
        Collections.reverse(back);
        path.addAll(back);
        back.clear();
    }

    private double highest(IntToDoubleFunction values, int first) {
        double highest = Double.NaN;
        for (int step = first; step < Math.min(first + bucket, size); step++) {
            double value = values.applyAsDouble(step);
            highest = Double.isNaN(highest) || value > highest ? value : highest;
        }
        return highest;
    }

    private boolean isLone(IntToDoubleFunction values, int step) {
        return bucket == 1 && (step + 1 >= size || Double.isNaN(values.applyAsDouble(step + 1)));
    }
}
