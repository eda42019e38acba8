package prosumerlab.history.chain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.engine.ledger.ProofOfWork;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;

/** A block whose fields can be set. */
final class BlockDraft {
    int index, step, difficulty, miner;
    Hash previousHash, merkleRoot, hash;
    long nonce, attempts;
    double seconds;
    List<Transaction> transactions;

    BlockDraft(Block block) {
        index = block.index();
        step = block.step();
        previousHash = block.previousHash();
        merkleRoot = block.merkleRoot();
        difficulty = block.difficulty();
        miner = block.miner();
        nonce = block.nonce();
        hash = block.hash();
        transactions = new ArrayList<>(block.transactions());
        attempts = block.attempts();
        seconds = block.simulatedSeconds();
    }

    Block done() {
        return new Block(
                index, step, previousHash, merkleRoot, difficulty, miner, nonce, hash, transactions, attempts, seconds);
    }

    /** What a cheat with one computer does: a new root, a new nonce, and numbers that fit. */
    Block mined() {
        merkleRoot = MerkleTree.of(transactions).root();
        BlockHeader header = new BlockHeader(index, step, previousHash, merkleRoot, difficulty, miner);
        nonce = new ProofOfWork().search(header.sealed(), 0, Long.MAX_VALUE, ProofOfWork.target(difficulty));
        hash = header.hash(nonce);
        attempts = nonce * 4 + 1;
        seconds = attempts / 102.4;
        return done();
    }
}
