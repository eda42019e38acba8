package prosumerlab.ui.chain;

import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** The header of a block, field by field. */
final class BlockHeaderView extends GridPane {
    private final ChainModel model;
    private final IntConsumer selectBlock;

    BlockHeaderView(ChainModel model, IntConsumer selectBlock) {
        this.model = model;
        this.selectBlock = selectBlock;
        getStyleClass().add("block-header");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    void show(Block block) {
        getChildren().clear();
        int zeros = block.hash().leadingZeroDigits();
        field("Hash", Term.PROOF_OF_WORK, hash("hash", block.hash()));
        field(
                "Leading zeros",
                null,
                words(
                        block.index() == 0
                                ? zeros + ", none asked for"
                                : zeros + ", difficulty asks for " + block.difficulty()));
        field("Previous block", Term.BLOCK, previous(block));
        field("Merkle root", Term.MERKLE_ROOT, hash("Merkle root", block.merkleRoot()));
        field("Nonce", Term.NONCE, words(Long.toUnsignedString(block.nonce())));
        field("Miner", Term.MINER, words(ChainWords.miner(block)));
        field("Attempts", null, words(ChainWords.attempts(block)));
        field(
                "Mining time",
                null,
                words(ChainWords.simulated(block) + " simulated, " + ChainWords.real(block, model.miningNanos(block))
                        + " in reality"));
    }

    private void field(String name, Term term, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        if (term != null) {
            term.explain(label);
        }
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }

    private Node previous(Block block) {
        if (block.index() == 0) {
            return words("none, this is the first");
        }
        Hyperlink link = new Hyperlink("#" + (block.index() - 1));
        link.setAccessibleText("Show block " + (block.index() - 1));
        link.setOnAction(event -> selectBlock.accept(block.index() - 1));
        link.setMinWidth(USE_PREF_SIZE);
        HBox row = hash("previous hash", block.previousHash());
        row.getChildren().add(0, link);
        return row;
    }

    private static HBox hash(String name, Hash hash) {
        HashText text = new HashText(hash);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button copy = Accessible.iconButton("mdi2c-content-copy", "Copy " + name, "");
        copy.getStyleClass().addAll("flat", "small-icon");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(hash.hex());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return new HBox(8, text, copy);
    }

    private static Label words(String text) {
        return Wrapped.label(text);
    }
}
