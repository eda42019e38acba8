package prosumerlab.ui.phases;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What the strip of phases shows. */
final class PhasesModel {
    private static final Story NOTHING = new Story("", List.of());

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(this, "story", NOTHING);

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the shown phase did. */
    ReadOnlyObjectProperty<Story> story() {
        return story.getReadOnlyProperty();
    }

    void show(Shown next) {
        shown.set(next);
        story.set(PhaseStory.of(next));
    }

    /** The phase and the hour it belongs to. */
    static String heading(Shown shown) {
        return shown.isBeforeStart()
                ? ShownHour.clock(shown)
                : ShownHour.clock(shown) + " · Phase " + (shown.phase().ordinal() + 1) + " of " + Phase.values().length;
    }
}
