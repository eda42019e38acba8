package prosumerlab.ui.chain;

import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.history.chain.BlockHeader;

/** The bytes of a block that are hashed, in the two steps in which they are. */
final class BytesPart extends VBox {
    private final BytesView header = new BytesView("header in hex");
    private final BytesView trial = new BytesView("sealed header and nonce in hex");

    BytesPart() {
        super(16);
        getChildren().addAll(header, trial);
    }

    void show(Block block) {
        BlockHeader of = BlockHeader.of(block);
        header.show(
                "1. The header, " + BlockHeader.LENGTH + " bytes. SHA-256 of them is the sealed header.",
                of.bytes(),
                of.fields());
        trial.show(
                "2. The sealed header and the nonce, " + BlockHeader.TRY_LENGTH
                        + " bytes. SHA-256 of them is the hash of the block: "
                        + Hashes.shortened(of.hash(block.nonce())),
                of.tryBytes(block.nonce()),
                of.tryFields());
    }
}
