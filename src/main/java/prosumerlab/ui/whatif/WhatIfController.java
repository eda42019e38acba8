package prosumerlab.ui.whatif;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.compare.Comparing;
import prosumerlab.ui.state.Counterfactuals;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** Computes what a run would have come to while the tab is in front, and stops when it is left. */
public final class WhatIfController extends FollowingFeature {
    private final Cursor cursor;
    private final Counterfactuals results;
    private final Comparing comparing;
    private final WhatIfView view;
    /** The run for which computing was begun, or stopped by a person: it does not begin by itself twice. */
    private OpenRun begun;

    public WhatIfController(Cursor cursor, Counterfactuals results, Links links, ObservableValue<Palette> palette) {
        this.cursor = cursor;
        this.results = results;
        comparing = new Comparing(results);
        view = new WhatIfView(comparing, results, links, palette);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        begun = null;
        return Subscription.combine(
                comparing.follow(),
                cursor.shown().subscribe(this::show),
                results.chosen().subscribe(this::choose));
    }

    private void show(Shown shown) {
        Counterfactual chosen = results.chosen().get();
        if (!Counterfactuals.of(shown).contains(chosen)) {
            // With and without a regulator change places; all else any run can be compared with.
            results.chosen().set(Counterfactual.otherRegulator(shown.run().source()));
            return;
        }
        comparing.show(shown, chosen);
        begin();
    }

    private void choose(Counterfactual chosen) {
        show(cursor.shown().get());
    }

    /** What is missing is computed without being asked for, once. */
    private void begin() {
        Comparing.Page page = comparing.page().get();
        boolean missing = Counterfactuals.of(page.shown()).stream()
                .anyMatch(what -> results.of(page.shown().source(), what).isEmpty());
        if (missing
                && page.isPossible()
                && page.lastStep() >= 0
                && begun != page.shown().source()) {
            begun = page.shown().source();
            comparing.computeAll();
        }
    }
}
