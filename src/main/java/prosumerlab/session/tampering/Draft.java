package prosumerlab.session.tampering;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;

/** A block that differs from another in a field. */
final class Draft {
    private final Block block;
    private int index;
    private int step;
    private Hash previousHash;
    private Hash merkleRoot;
    private int difficulty;
    private int miner;
    private long nonce;
    private List<Transaction> transactions;

    Draft(Block block) {
        this.block = block;
        index = block.index();
        step = block.step();
        previousHash = block.previousHash();
        merkleRoot = block.merkleRoot();
        difficulty = block.difficulty();
        miner = block.miner();
        nonce = block.nonce();
        transactions = block.transactions();
    }

    Draft index(int value) {
        index = value;
        return this;
    }

    Draft step(int value) {
        step = value;
        return this;
    }

    Draft previousHash(Hash value) {
        previousHash = value;
        return this;
    }

    Draft merkleRoot(Hash value) {
        merkleRoot = value;
        return this;
    }

    Draft difficulty(int value) {
        difficulty = value;
        return this;
    }

    Draft miner(int value) {
        miner = value;
        return this;
    }

    Draft nonce(long value) {
        nonce = value;
        return this;
    }

    Draft transaction(int number, Transaction value) {
        List<Transaction> next = new ArrayList<>(transactions);
        next.set(number, value);
        transactions = List.copyOf(next);
        return this;
    }

    Block done() {
        return new Block(
                index,
                step,
                previousHash,
                merkleRoot,
                difficulty,
                miner,
                nonce,
                block.hash(),
                transactions,
                block.attempts(),
                block.simulatedSeconds());
    }
}
