package prosumerlab.ui.whatif;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.compare.DifferenceTable;

/** The key figures of both. */
final class FiguresPart implements PartTabs.Part<WhatIfView.Content> {
    private final VBox body = new VBox();
    private Counterfactual titled;
    private DifferenceTable table;

    FiguresPart() {
        body.getStyleClass().add("what-if-part");
    }

    @Override
    public String title() {
        return "Key figures";
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public void show(WhatIfView.Content content) {
        Counterfactual what = content.page().what();
        if (what != titled) {
            // The kind is in the name of its file, so that another one needs another table.
            titled = what;
            table = new DifferenceTable("Key figures, " + what.title());
            VBox.setVgrow(table, Priority.ALWAYS);
            Label note = Wrapped.label(
                    "The difference is what would change. Blocks and rewards are left out: no home's energy or money depends"
                            + " on them, so the other run is not mined.");
            note.getStyleClass().add("muted");
            body.getChildren().setAll(table, note);
        }
        table.show(content.page().result().orElseThrow().differences());
    }
}
