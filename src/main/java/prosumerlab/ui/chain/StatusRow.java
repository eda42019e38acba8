package prosumerlab.ui.chain;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Wrapped;

/** How long the chain is, whether it is valid, and the ways to its lists. */
final class StatusRow extends VBox {
    private final ChainModel model;
    private final ChainGuard guard;
    private final Label summary = Wrapped.label("");
    private final Label verdict = Wrapped.label("");
    private final Button showProblem = button("Show it", "mdi2a-alert-outline");

    StatusRow(ChainModel model, ChainGuard guard, Runnable verifyAnew) {
        super(4);
        this.model = model;
        this.guard = guard;
        summary.setId("chain-summary");
        verdict.setId("chain-verdict");
        Button verify = button("Verify again", "mdi2s-shield-search");
        verify.setOnAction(event -> verifyAnew.run());
        Button cancel = button("Cancel", "mdi2c-close");
        cancel.setOnAction(event -> guard.giveUp());
        ProgressBar progress = Accessible.named(new ProgressBar(), "Progress of the verification");
        progress.progressProperty().bind(guard.progress());
        for (Node node : new Node[] {cancel, progress}) {
            node.visibleProperty().bind(guard.busy());
            node.managedProperty().bind(guard.busy());
        }
        showProblem.setOnAction(event -> guard.checked()
                .get()
                .firstProblem(height())
                .map(ChainProblem::block)
                .ifPresent(model::openBlock));
        summary.getStyleClass().add("muted");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox lists = new HBox(
                12,
                summary,
                PageLinks.link("Blocks", "Open all blocks", new Page.Blocks(), model::open),
                PageLinks.link("Miners", "Open the miners", new Page.Miners(), model::open));
        lists.setAlignment(Pos.CENTER_LEFT);
        lists.getStyleClass().add("chain-lists");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        HBox checks = new HBox(8, verify, cancel, progress, verdict, showProblem);
        checks.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(lists, checks);
        guard.checked().subscribe(now -> tell());
    }

    /** Tells how the chain stands now. */
    void show(ChainSoFar chain) {
        summary.setText(ChainWords.summary(
                chain.height(), (int) chain.recorded(), chain.waiting().size(), chain.isMined()));
        tell();
    }

    private void tell() {
        if (model.chain().get() == null) {
            return;
        }
        CheckedChain checked = guard.checked().get();
        boolean bad = checked.firstProblem(height()).isPresent();
        verdict.setText(ChainWords.verdict(checked, height()));
        verdict.getStyleClass().removeAll("verdict-good", "verdict-bad");
        if (bad || checked.mark(height()) == CheckedChain.Mark.VALID) {
            verdict.getStyleClass().add(bad ? "verdict-bad" : "verdict-good");
        }
        showProblem.setVisible(bad);
        showProblem.setManaged(bad);
    }

    private int height() {
        return model.chain().get().height();
    }

    private static Button button(String title, String icon) {
        Button button = new Button(title, Icons.of(icon));
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
