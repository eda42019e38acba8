package prosumerlab.history.chain;

import java.util.List;
import prosumerlab.history.Block;

/** Compares block 0 with the one genesis block. */
final class GenesisCheck {
    private final List<ChainProblem> problems;

    GenesisCheck(List<ChainProblem> problems) {
        this.problems = problems;
    }

    void check(Block block) {
        Block genesis = Genesis.BLOCK;
        compare("index", block.index(), genesis.index());
        compare("step", block.step(), genesis.step());
        compare("previous hash", block.previousHash(), genesis.previousHash());
        compare("Merkle root", block.merkleRoot(), genesis.merkleRoot());
        compare("difficulty", block.difficulty(), genesis.difficulty());
        compare("miner", block.miner(), genesis.miner());
        compare("nonce", block.nonce(), genesis.nonce());
        compare("hash", block.hash(), genesis.hash());
        compare("number of transactions", block.transactions().size(), 0);
        compare("attempts", block.attempts(), genesis.attempts());
        compare("simulated seconds", block.simulatedSeconds(), genesis.simulatedSeconds());
    }

    private void compare(String field, Object value, Object expected) {
        if (!value.equals(expected)) {
            problems.add(new ChainProblem(0, field + " of the genesis block is " + value + ", not " + expected));
        }
    }
}
