package prosumerlab.ui.regulator;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.compare.Comparing;
import prosumerlab.ui.kit.compare.ComputingRow;
import prosumerlab.ui.kit.compare.DifferenceTable;

/** The same seed without the regulator beside this run; or with one, if it has none. */
final class WhatIfPart extends RegulatorPart {
    private final Comparing comparing;
    private final ComputingRow computing;
    private final Label question = Wrapped.label("");
    private final DifferenceTable table = new DifferenceTable("Key figures with and without the regulator");
    private final Button more = new Button("Home by home…", Icons.of("mdi2c-call-split"));
    private final VBox none = new VBox();

    /**
     * @param onMore asked for the same comparison home by home
     */
    WhatIfPart(Comparing comparing, Runnable onMore) {
        super("What if");
        this.comparing = comparing;
        computing = new ComputingRow(
                comparing.service().running(), comparing.service().progress(), comparing::compute, comparing::cancel);
        question.getStyleClass().add("pane-heading");
        more.setAccessibleText("Show the same comparison home by home");
        more.setOnAction(event -> onMore.run());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(none, Priority.ALWAYS);
        body.getChildren().addAll(question, computing, table, more, none);
        comparing.page().addListener((property, before, page) -> show(page));
    }

    @Override
    public void show(RegulatorPage page) {
        comparing.show(
                page.shown(), Counterfactual.otherRegulator(page.shown().run().source()));
    }

    private void show(Comparing.Page page) {
        boolean some = page.isPossible() && page.lastStep() >= 0;
        boolean without = page.what() == Counterfactual.NO_REGULATOR;
        String asked = without ? "What if there were no regulator?" : "What if there were a regulator?";
        question.setText(asked);
        computing.show(page.words(), page.button().equals("Compute") ? asked : page.button());
        boolean there = some && page.result().isPresent();
        // Before there is an answer the question stands on the button.
        Narrow.leaveOut(question, !some || page.button().equals("Compute"));
        Narrow.leaveOut(computing, !some);
        Narrow.leaveOut(table, !there);
        Narrow.leaveOut(more, !there);
        Narrow.leaveOut(none, there);
        if (there) {
            table.show(page.result().orElseThrow().differences());
        } else {
            none.getChildren().setAll(placeholder(page));
        }
    }

    private static Placeholder placeholder(Comparing.Page page) {
        if (!page.isPossible()) {
            return Placeholder.lacking(ICON, Gap.SCENARIO);
        }
        if (page.lastStep() < 0) {
            return new Placeholder(ICON, "Nothing to compare yet", "Press Space to play, or → for one hour.");
        }
        return new Placeholder(
                ICON,
                page.what().title(),
                page.what().inWords()
                        + " Press the button above: the same seed is computed once more, and the key figures"
                        + " of both stand side by side.");
    }
}
