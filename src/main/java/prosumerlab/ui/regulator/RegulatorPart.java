package prosumerlab.ui.regulator;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.state.Shown;

/** One of the parts of the pane: what it has stands in a column, which is always the same. */
abstract class RegulatorPart implements PartTabs.Part<RegulatorPage> {
    static final String ICON = "mdi2g-gavel";

    /** What it has, from top to bottom. */
    protected final VBox body = new VBox();

    private final String title;

    RegulatorPart(String title) {
        this.title = title;
        body.getStyleClass().add("regulator-part");
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Node node() {
        return body;
    }

    /** Stands in place of bans where there are none up to {@code shown}. */
    static Placeholder nobodySoFar(Shown shown) {
        return unregulated(shown)
                .orElseGet(() ->
                        new Placeholder(ICON, "Nobody was banned so far", "The part Rules says what leads to a ban."));
    }

    /** Stands in place of bans where nobody can tell them or impose them; empty where somebody can. */
    static Optional<Placeholder> unregulated(Shown shown) {
        if (shown.run().lacks(Gap.REGULATOR)) {
            return Optional.of(Placeholder.lacking(ICON, Gap.REGULATOR));
        }
        return shown.run().lacks(Gap.SCENARIO) || shown.scenario().regulator().enabled()
                ? Optional.empty()
                : Optional.of(new Placeholder(
                        ICON, "There is no regulator", "The part What if compares this run with one that has one."));
    }
}
