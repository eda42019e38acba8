package prosumerlab.ui.chain;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
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
        FlowPane row = Wrapped.row(
                place("Newest", "mdi2p-page-last", new Page.Newest()),
                place("Blocks", "mdi2f-format-list-bulleted", new Page.Blocks()),
                place("Miners", "mdi2p-pickaxe", new Page.Miners()),
                verify,
                cancel,
                progress,
                showProblem);
        row.setHgap(8);
        row.setVgap(4);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(summary, verdict, row);
        guard.checked().subscribe(this::tell);
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

    private Button place(String title, String icon, Page page) {
        Button button = button(title, icon);
        button.setOnAction(event -> model.open(page));
        return button;
    }

    private static Button button(String title, String icon) {
        Button button = new Button(title, Icons.of(icon));
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
