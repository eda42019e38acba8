package prosumerlab.ui.chain;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Facts;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** The header of a block, field by field, and what it took to mine it. */
final class BlockHeaderView extends VBox {
    private final ChainModel model;
    private final Consumer<Page> open;
    private final Facts facts = new Facts("block-header");
    private final AttemptsBar bar = new AttemptsBar();

    BlockHeaderView(ChainModel model, ObservableValue<Palette> palette, Consumer<Page> open) {
        this.model = model;
        this.open = open;
        palette.subscribe(bar::redrawIn);
        getChildren().add(facts);
    }

    void show(Block block, CheckedChain checked) {
        facts.clear();
        boolean genesis = block.index() == 0;
        facts.add("Hash", Term.HASH, hash("hash", block.hash()));
        facts.add("Leading zeros", Term.DIFFICULTY, words(ChainWords.zeros(block)));
        facts.add("Previous block", Term.BLOCK, previous(block));
        facts.add("Merkle root", Term.MERKLE_ROOT, hash("Merkle root", block.merkleRoot()));
        facts.add("Nonce", Term.NONCE, words(Long.toUnsignedString(block.nonce())));
        facts.add("Miner", Term.MINER, genesis ? words("nobody") : miner(block));
        facts.add(
                "Attempts",
                Term.ATTEMPTS,
                genesis
                        ? words(ChainWords.attempts(block))
                        : new VBox(2, words(ChainWords.attempts(block)), bar, small(AttemptsBar.luck(block))));
        bar.show(block);
        facts.add("Mining time", Term.PROOF_OF_WORK, words(ChainWords.time(block, model.miningNanos(block))));
        facts.add("Transactions", Term.TRANSACTION, words(ChainWords.contents(block, model.capacity())));
        facts.add("Verified", null, words(ChainWords.check(block, checked)));
    }

    private Node miner(Block block) {
        return PageLinks.link(
                ChainWords.miner(block), "Open miner " + block.miner(), new Page.OfMiner(block.miner()), open);
    }

    private Node previous(Block block) {
        if (block.index() == 0) {
            return words("none, this is the first");
        }
        int before = block.index() - 1;
        HBox row = hash("previous hash", block.previousHash());
        row.getChildren().add(0, PageLinks.link("#" + before, "Show block " + before, new Page.OfBlock(before), open));
        return row;
    }

    private static HBox hash(String name, Hash hash) {
        HashText text = new HashText(hash);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, text, Copying.button(name, hash::hex));
    }

    private static Label words(String text) {
        return Wrapped.label(text);
    }

    private static Label small(String text) {
        Label label = words(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
