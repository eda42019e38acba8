package prosumerlab.ui.tamper;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.session.tampering.Condition;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;

/** The block that is looked at: how it stands, and its trades or its header to change. */
final class BlockPage {
    private final TamperModel model;
    private final TradesPane trades;
    private final HeaderPane header;
    private final Label heading = Wrapped.label("");
    private final Label problems = Wrapped.label("");
    private final Button restore = new Button("Restore", Icons.of("mdi2r-restore"));

    private final VBox top;
    private final StackPane details;

    private enum Part {
        TRADES("Trades"),
        HEADER("Header");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    BlockPage(TamperModel model) {
        this.model = model;
        trades = new TradesPane(model);
        header = new HeaderPane(model);
        heading.getStyleClass().add("pane-heading");
        heading.setId("tamper-block");
        problems.getStyleClass().add("tamper-misfit");
        restore.setOnAction(event -> model.restoreBlock());
        ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TRADES);
        Segments<Part> parts = new Segments<>("Change", List.of(Part.values()), Part::label, part);
        FlowPane choices = Wrapped.row(heading, parts, restore);
        choices.setRowValignment(VPos.CENTER);
        choices.getStyleClass().add("tamper-buttons");
        VBox headerWithProblems = new VBox(problems, header);
        part.subscribe(now -> {
            Narrow.leaveOut(trades.editor(), now != Part.TRADES);
            Narrow.leaveOut(trades.table(), now != Part.TRADES);
            Narrow.leaveOut(headerWithProblems, now != Part.HEADER);
        });
        top = new VBox(choices, trades.editor());
        details = new StackPane(trades.table(), headerWithProblems);
        for (Region each : List.of(top, details, headerWithProblems)) {
            each.getStyleClass().add("tamper-page");
        }
    }

    /** What stands above, close to the blocks. */
    Node top() {
        return top;
    }

    /** What stands below. */
    Node details() {
        return details;
    }

    /**
     * @param quiet whether nothing is being mined, so that the block may be changed
     */
    void show(TamperedChain chain, int index, boolean quiet) {
        Condition condition = chain.condition(index);
        heading.setText(
                index == 0
                        ? "Genesis block: given"
                        : "Block " + index + " ("
                                + Formats.moment(
                                        model.copied().get().grid(),
                                        chain.original(index).step())
                                + "): " + TamperWords.condition(condition));
        List<ChainProblem> found = chain.problems(index);
        StringBuilder text = new StringBuilder();
        for (ChainProblem problem : found) {
            text.append(text.isEmpty() ? "" : "\n").append("≠ ").append(TamperWords.shortened(problem.what()));
        }
        problems.setText(text.toString());
        Narrow.leaveOut(problems, found.isEmpty());
        trades.show(chain, index);
        header.show(chain, index);
        trades.allow(quiet && index > 0);
        header.allow(quiet && index > 0);
        restore.setAccessibleText("Restore block " + index);
        restore.setDisable(!quiet || chain.written(index) == chain.original(index));
    }
}
