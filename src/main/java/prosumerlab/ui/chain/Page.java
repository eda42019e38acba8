package prosumerlab.ui.chain;

/** What the explorer can show below the ribbon. */
sealed interface Page {
    /** The newest block of the shown hour, whichever that is. */
    record Newest() implements Page {}

    /**
     * A block.
     *
     * @param index height in the chain
     */
    record OfBlock(int index) implements Page {}

    /**
     * A trade, in a block or waiting for one.
     *
     * @param id of the trade
     */
    record OfTrade(long id) implements Page {}

    /**
     * The reward for a block.
     *
     * @param block index of the block
     */
    record OfReward(int block) implements Page {}

    /** The trades that wait for a block. */
    record Waiting() implements Page {}

    /** All blocks. */
    record Blocks() implements Page {}

    /** All miners. */
    record Miners() implements Page {}

    /**
     * The blocks of a miner.
     *
     * @param miner from 0
     */
    record OfMiner(int miner) implements Page {}

    /**
     * All that a home, or the market operator, has in the chain.
     *
     * @param home id, or that of the market operator
     */
    record OfHome(int home) implements Page {}

    /**
     * The blocks mined in an hour, and the trades made in it.
     *
     * @param step from 0
     */
    record OfHour(int step) implements Page {}

    /**
     * What was found, where that is not exactly one thing.
     *
     * @param text that was searched for
     */
    record Found(String text) implements Page {}

    /** Whether another run has this page too, though not the same on it. */
    default boolean isOfAnyRun() {
        return this instanceof Newest || this instanceof Waiting || this instanceof Blocks || this instanceof Miners;
    }
}
