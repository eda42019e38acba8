package prosumerlab.ui.state;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window looks: theme, size of all text, how its width is shared, and what was chosen in its panes. */
public final class Appearance {
    /** Smallest and largest text scale. */
    public static final double MIN_SCALE = 0.75;

    public static final double MAX_SCALE = 2.0;

    private static final double STEP = 0.125;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final Choices choices = new Choices();
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final DoubleProperty centreShare = new SimpleDoubleProperty(this, "centreShare", 0.54);

    /** What was chosen in the panes. */
    public Choices choices() {
        return choices;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** 1 is the normal size. */
    public DoubleProperty textScale() {
        return textScale;
    }

    /** The part of the width that the community has beside the tabs, 0 to 1. */
    public DoubleProperty centreShare() {
        return centreShare;
    }

    public void largerText() {
        textScale.set(Math.min(MAX_SCALE, textScale.get() + STEP));
    }

    public void smallerText() {
        textScale.set(Math.max(MIN_SCALE, textScale.get() - STEP));
    }

    public void normalText() {
        textScale.set(1);
    }
}
