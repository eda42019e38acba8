package prosumerlab.engine.ledger;

/** Learns how long mining really took: the one thing about a block that differs from machine to machine. */
@FunctionalInterface
public interface MiningObserver {
    /** Takes no notice. */
    MiningObserver NONE = (blockIndex, attempts, nanos) -> {};

    /**
     * Called after each block, on the thread that mines.
     *
     * @param blockIndex height in the chain
     * @param attempts hashes that counted in the race
     * @param nanos wall-clock time of the search
     */
    void mined(int blockIndex, long attempts, long nanos);
}
