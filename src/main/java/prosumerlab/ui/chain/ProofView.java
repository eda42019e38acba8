package prosumerlab.ui.chain;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.chain.MerkleProof;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.ui.kit.Wrapped;

/** The proof that a transaction is in a block, step by step from its leaf up to the root in the header. */
final class ProofView extends VBox {
    private final Label verdict = Wrapped.label("");
    private final GridPane steps = new GridPane();
    private String text = "";

    ProofView() {
        getStyleClass().add("proof-view");
        steps.getStyleClass().add("proof-steps");
        verdict.setId("merkle-verdict");
        verdict.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        HBox heading = new HBox(8, verdict, Copying.button("Merkle proof", () -> text));
        heading.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, steps);
    }

    /** Proves that transaction {@code number} is in {@code block}, whose tree {@code tree} is. */
    void show(Block block, MerkleTree tree, int number) {
        Hash leaf = tree.levels().get(0).get(number);
        MerkleProof proof = tree.proof(number);
        List<Hash> way = proof.way(leaf);
        steps.getChildren().clear();
        StringBuilder copy = new StringBuilder("leaf " + leaf.hex() + '\n');
        row("leaf", "SHA-256 of 00 and the bytes of the transaction", leaf);
        for (int i = 0; i < proof.path().size(); i++) {
            MerkleProof.Sibling sibling = proof.path().get(i);
            String other = Hashes.shortened(sibling.hash());
            row(
                    i + 1 == proof.path().size() ? "root" : "node",
                    "SHA-256 of 01, "
                            + (sibling.left()
                                    ? "the left sibling " + other + " and it"
                                    : "it and the right sibling " + other),
                    way.get(i + 1));
            copy.append(sibling.left() ? "left " : "right ")
                    .append(sibling.hash().hex())
                    .append('\n');
        }
        Hash root = way.get(way.size() - 1);
        text = copy.append("root ").append(root.hex()).append('\n').toString();
        boolean holds = root.equals(block.merkleRoot());
        verdict.setText(
                holds
                        ? "✓ Proven: " + count(proof.path().size())
                                + " lead from this transaction to the Merkle root in the header."
                        : "✗ Not proven: what the transaction leads to is not the Merkle root in the header.");
        verdict.getStyleClass().removeAll("verdict-good", "verdict-bad");
        verdict.getStyleClass().add(holds ? "verdict-good" : "verdict-bad");
    }

    private static String count(int siblings) {
        return siblings == 1 ? "1 sibling" : siblings + " siblings";
    }

    private void row(String what, String how, Hash hash) {
        Label name = new Label(what);
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(Hashes.shortened(hash));
        value.getStyleClass().add("byte-hex");
        value.setMinWidth(USE_PREF_SIZE);
        Label words = Wrapped.label("= " + how);
        words.getStyleClass().add("muted");
        GridPane.setHgrow(words, Priority.ALWAYS);
        steps.addRow(steps.getRowCount(), name, value, words);
    }
}
