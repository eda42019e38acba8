package prosumerlab.figure.render;

import prosumerlab.figure.Guide;
import prosumerlab.figure.Numbers;

/** The least and the greatest of what an axis must hold; collects. */
final class Extent {
    private double low = Double.NaN;
    private double high = Double.NaN;

    Extent add(double value) {
        if (!Double.isNaN(value)) {
            low = Double.isNaN(low) ? value : Math.min(low, value);
            high = Double.isNaN(high) ? value : Math.max(high, value);
        }
        return this;
    }

    Extent add(Numbers values) {
        for (int i = 0; i < values.size(); i++) {
            add(values.get(i));
        }
        return this;
    }

    /** Takes the guides that cross the y axis, or those that cross the x axis. */
    Extent add(Iterable<Guide> guides, boolean vertical) {
        for (Guide guide : guides) {
            if (guide.vertical() == vertical) {
                add(guide.value());
            }
        }
        return this;
    }

    boolean isEmpty() {
        return Double.isNaN(low);
    }

    /** 0 if there is nothing. */
    double low() {
        return isEmpty() ? 0 : low;
    }

    /** 0 if there is nothing. */
    double high() {
        return isEmpty() ? 0 : high;
    }
}
