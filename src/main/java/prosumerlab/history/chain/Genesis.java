package prosumerlab.history.chain;

import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;

/** Block 0, the same in every chain. */
public final class Genesis {
    /** No transactions, no miner, no work. */
    public static final Block BLOCK = create();

    private Genesis() {}

    private static Block create() {
        BlockHeader header =
                new BlockHeader(0, 0, Hash.ZERO, MerkleTree.of(List.of()).root(), 0, -1);
        return new Block(
                header.index(),
                header.step(),
                header.previousHash(),
                header.merkleRoot(),
                header.difficulty(),
                header.miner(),
                0,
                header.hash(0),
                List.of(),
                0,
                0);
    }
}
