package prosumerlab.ui.regulator;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.compare.Comparing;
import prosumerlab.ui.state.Counterfactuals;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;

/** Keeps the regulator at the shown hour. */
public final class RegulatorController extends FollowingFeature {
    private final Cursor cursor;
    private final RegulatorModel model = new RegulatorModel();
    private final Comparing comparing;
    private final RegulatorView view;

    /**
     * @param results of comparisons, kept for all panes
     * @param branch asks a person whether to branch with a scenario
     * @param newRun asks a person whether to begin a run of a scenario
     */
    public RegulatorController(
            Cursor cursor,
            Links links,
            Places places,
            ObservableValue<Palette> palette,
            Counterfactuals results,
            Consumer<Scenario> branch,
            Consumer<Scenario> newRun) {
        this.cursor = cursor;
        comparing = new Comparing(results);
        view = new RegulatorView(
                model,
                List.of(
                        new BansPart(model, links),
                        new ChartPart(links),
                        new MoneyPart(links, cursor::goTo),
                        new RulesPart(model, branch, newRun),
                        new WhatIfPart(comparing, () -> {
                            results.chosen()
                                    .set(Counterfactual.otherRegulator(
                                            cursor.shown().get().run().source()));
                            places.open(Place.WHAT_IF);
                        })),
                palette);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return Subscription.combine(comparing.follow(), cursor.shown().subscribe(model::show));
    }
}
