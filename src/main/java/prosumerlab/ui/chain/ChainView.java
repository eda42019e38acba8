package prosumerlab.ui.chain;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.ui.chain.ChainModel.Entry;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;

/** Summary and verification, the ribbon, and the block that is looked at. */
final class ChainView extends StackPane {
    private final ChainModel model;
    private final Label heading = Wrapped.label("");
    private final BlockHeaderView header;
    private final DataTable<Entry> transactions;
    private final ScrollPane scroll;

    ChainView(ChainModel model, ChainGuard guard, Links links, IntConsumer selectBlock, Runnable verifyAnew) {
        this.model = model;
        getStylesheets()
                .add(ChainView.class.getResource("/prosumerlab/ui/chain.css").toExternalForm());
        header = new BlockHeaderView(model, selectBlock);
        transactions = new DataTable<>("Transactions", TransactionColumns.of(links));
        transactions.setPlaceholder(
                new Placeholder("mdi2c-cube-outline", "No transactions", "The genesis block records no trades."));
        VBox.setVgrow(transactions, Priority.ALWAYS);
        heading.getStyleClass().add("pane-heading");
        heading.setId("block-heading");
        Label summary = Wrapped.label("");
        summary.setId("chain-summary");
        summary.textProperty().bind(model.summary());
        VBox body = new VBox(
                summary,
                verification(guard, selectBlock, verifyAnew),
                new Ribbon(model, guard, selectBlock),
                heading,
                header,
                transactions);
        body.getStyleClass().addAll("pane-body", "dense");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        model.block().subscribe(this::showBlock);
        model.shown().subscribe(this::showAtAll);
    }

    private VBox verification(ChainGuard guard, IntConsumer selectBlock, Runnable verifyAnew) {
        Button verify = new Button("Verify again", Icons.of("mdi2s-shield-search"));
        verify.setMinWidth(USE_PREF_SIZE);
        verify.setOnAction(event -> verifyAnew.run());
        Button cancel = new Button("Cancel", Icons.of("mdi2c-close"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> guard.giveUp());
        cancel.visibleProperty().bind(guard.busy());
        cancel.managedProperty().bind(guard.busy());
        ProgressBar progress = Accessible.named(new ProgressBar(), "Progress of the verification");
        progress.progressProperty().bind(guard.progress());
        progress.visibleProperty().bind(guard.busy());
        progress.managedProperty().bind(guard.busy());
        Label verdict = Wrapped.label("");
        verdict.setId("chain-verdict");
        Button show = new Button("Show it");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(event -> guard.checked()
                .get()
                .firstProblem(height())
                .map(ChainProblem::block)
                .ifPresent(selectBlock::accept));
        Runnable tell = () -> {
            CheckedChain checked = guard.checked().get();
            boolean bad = checked.firstProblem(height()).isPresent();
            verdict.setText(ChainWords.verdict(checked, height()));
            verdict.getStyleClass().removeAll("verdict-good", "verdict-bad");
            if (bad || checked.mark(height()) == CheckedChain.Mark.VALID) {
                verdict.getStyleClass().add(bad ? "verdict-bad" : "verdict-good");
            }
            show.setVisible(bad);
            show.setManaged(bad);
        };
        guard.checked().subscribe(tell);
        model.shown().subscribe(tell);
        HBox row = new HBox(8, verify, cancel, progress, show);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, verdict);
    }

    private int height() {
        return model.blocks().size() - 1;
    }

    private void showBlock(Block block) {
        showAtAll();
        if (block == null) {
            return;
        }
        heading.setText(
                block.index() == 0
                        ? "Genesis block"
                        : "Block " + block.index() + ", mined in the "
                                + Formats.stepNoun(model.shown().get().grid()) + " "
                                + Formats.moment(model.shown().get().grid(), block.step()));
        header.show(block);
        transactions.show(ChainModel.entries(block));
    }

    private void showAtAll() {
        if (model.block().get() != null) {
            if (!getChildren().contains(scroll)) {
                getChildren().setAll(scroll);
            }
        } else if (model.shown().get() != null && model.shown().get().run().lacks(Gap.CHAIN)) {
            getChildren().setAll(Placeholder.lacking("mdi2c-cube-off-outline", Gap.CHAIN));
        } else if (model.shown().get() != null) {
            getChildren()
                    .setAll(
                            model.isKept()
                                    ? new Placeholder(
                                            "mdi2c-cube-outline",
                                            "No blocks yet",
                                            "Press Space to play, or → for one hour.")
                                    : new Placeholder(
                                            "mdi2c-cube-off-outline",
                                            "This scenario keeps no chain",
                                            "Set blockchain.enabled in the scenario to record its trades."));
        }
    }
}
