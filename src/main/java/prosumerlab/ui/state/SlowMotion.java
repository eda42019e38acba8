package prosumerlab.ui.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether an hour is looked at phase by phase rather than as a whole. */
public final class SlowMotion {
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");

    /** Shows the hour of {@code cursor} from its first phase when switched on, and whole when switched off. */
    public SlowMotion(Cursor cursor) {
        on.addListener((property, before, after) -> {
            Shown shown = cursor.shown().get();
            cursor.show(shown.source(), shown.run(), shown.step(), after ? Phase.FIRST : Phase.LAST);
        });
    }

    /** Switches it on and off. */
    public BooleanProperty on() {
        return on;
    }
}
