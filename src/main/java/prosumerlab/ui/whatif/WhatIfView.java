package prosumerlab.ui.whatif;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import prosumerlab.history.Gap;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.compare.Comparing;
import prosumerlab.ui.kit.compare.ComputingRow;
import prosumerlab.ui.state.Counterfactuals;

/** The choice of the other rule on top, for which hour it stands, and the parts of the comparison. */
final class WhatIfView extends ScrollPane {
    private final Counterfactuals results;
    private final ObservableValue<Palette> palette;
    private final Label heading = Wrapped.label("This run against the same seed");
    private final ComboBox<Counterfactual> choice = Accessible.named(new ComboBox<>(), "Compare this run with");
    private final Label meaning = Wrapped.label("");
    private final FlowPane chooser;
    private final ComputingRow computing;
    private final PartTabs<Content> parts;
    private final VBox empty = new VBox();
    private boolean filling;

    /** What the parts show. */
    record Content(Comparing.Page page, Counterfactuals results, Palette palette) {}

    WhatIfView(Comparing comparing, Counterfactuals results, Links links, ObservableValue<Palette> palette) {
        this.results = results;
        this.palette = palette;
        VBox body = new VBox();
        body.getStyleClass().addAll("pane-body", "dense", "what-if");
        getStylesheets()
                .add(WhatIfView.class.getResource("/prosumerlab/ui/whatif.css").toExternalForm());
        heading.getStyleClass().add("pane-heading");
        Term.COUNTERFACTUAL.explain(heading);
        meaning.getStyleClass().add("muted");
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Counterfactual what) {
                return what == null ? "" : what.title();
            }

            @Override
            public Counterfactual fromString(String title) {
                throw new UnsupportedOperationException("the list is not for typing");
            }
        });
        choice.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null && !filling) {
                results.chosen().set(chosen);
            }
        });
        chooser = Wrapped.row(heading, choice);
        chooser.getStyleClass().add("filters");
        computing = new ComputingRow(
                comparing.service().running(),
                comparing.service().progress(),
                comparing::computeAll,
                comparing::cancel);
        parts = new PartTabs<>(
                List.of(new HomesPart(links), new SpreadPart(), new FiguresPart(), new CasesPart()), heading);
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        body.getChildren().addAll(chooser, meaning, computing, empty, parts);
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        comparing.page().addListener((property, before, page) -> show(page));
        palette.addListener((property, before, after) -> {
            if (comparing.page().get() != null) {
                show(comparing.page().get());
            }
        });
    }

    private void show(Comparing.Page page) {
        filling = true;
        List<Counterfactual> kinds = Counterfactuals.of(page.shown());
        if (!choice.getItems().equals(kinds)) {
            choice.getItems().setAll(kinds);
        }
        choice.setValue(page.what());
        filling = false;
        boolean already =
                page.isPossible() && page.what().isAsItIs(page.shown().run().source());
        meaning.setText(page.what().inWords() + (already ? " This run is like that already: nothing can differ." : ""));
        boolean some = page.isPossible() && page.lastStep() >= 0;
        Narrow.leaveOut(chooser, !page.isPossible());
        Narrow.leaveOut(meaning, !page.isPossible());
        Narrow.leaveOut(computing, !some);
        Narrow.leaveOut(parts, page.result().isEmpty() || !some);
        Narrow.leaveOut(empty, page.result().isPresent() && some);
        computing.show(page.words(), page.button());
        if (page.result().isPresent() && some) {
            parts.show(new Content(page, results, palette.getValue()));
        } else {
            empty.getChildren().setAll(placeholder(page));
        }
    }

    private static Placeholder placeholder(Comparing.Page page) {
        String icon = "mdi2c-call-split";
        if (!page.isPossible()) {
            return Placeholder.lacking(icon, Gap.SCENARIO);
        }
        if (page.lastStep() < 0) {
            return new Placeholder(icon, "Nothing to compare yet", "Press Space to play, or → for one hour.");
        }
        return page.running()
                ? new Placeholder(icon, "Computing …", "It goes on while you look at this tab.")
                : new Placeholder(icon, "Not computed", "Press Compute above.");
    }
}
