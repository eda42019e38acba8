package prosumerlab.ui.chain;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;

/** The Merkle tree of a block, and the proof of the transaction that is chosen in it. */
final class MerklePart extends VBox {
    private final Label how = Wrapped.label(
            "Pairs of hashes are hashed together, level by level, until one is left: the root. Choose a transaction: the thick"
                    + " way leads to the root, and the ringed siblings are all that is needed to prove it. A node without a"
                    + " sibling moves up unchanged, dashed.");
    private final MerkleDrawing drawing = new MerkleDrawing();
    private final Label chosen = Wrapped.label("");
    private final Hyperlink open = new Hyperlink("Open it");
    private final ProofView proof = new ProofView();
    private Block block;
    private MerkleTree tree;

    MerklePart(ObservableValue<Palette> palette, Consumer<Page> openPage) {
        super(8);
        how.getStyleClass().add("muted");
        open.getStyleClass().add("chain-link");
        open.setOnAction(event -> openPage.accept(entry().page()));
        drawing.leaf().subscribe(now -> tell());
        palette.subscribe(drawing::redrawIn);
    }

    void show(Block next) {
        if (next == block) {
            return;
        }
        block = next;
        if (next.transactions().isEmpty()) {
            getChildren()
                    .setAll(
                            new Placeholder(
                                    "mdi2g-graph-outline",
                                    "No tree to draw",
                                    "The genesis block has no transactions; its root is SHA-256 of nothing. Choose another block."));
            return;
        }
        tree = MerkleTree.of(next.transactions());
        getChildren().setAll(drawing, chosen, open, proof, how);
        drawing.show(tree);
        tell();
    }

    /** Chooses a transaction by its place in the block. */
    void choose(int number) {
        drawing.choose(number);
    }

    private Entry entry() {
        int number = drawing.leaf().get();
        return new Entry(block.index(), number, block.transactions().get(number));
    }

    private void tell() {
        if (tree == null || drawing.leaf().get() >= block.transactions().size()) {
            return;
        }
        chosen.setText("No " + drawing.leaf().get() + ": " + TransactionWords.sentence(entry()));
        proof.show(block, tree, drawing.leaf().get());
    }
}
