package prosumerlab.engine.ledger;

/** The seeded chance that decides which miner goes first within a round. */
@FunctionalInterface
public interface MinerDraws {
    /** A uniform 64-bit number: always the same for the same block and miner. */
    long draw(int blockIndex, int miner);
}
