package prosumerlab.ui.chain;

import prosumerlab.ui.kit.Formats;

/**
 * How full the block is that is mined next, counted as mined blocks are: in places for transactions, one of which is the reward's.
 *
 * @param index its height
 * @param waiting trades that wait; more than it has places if the hour is not mined yet
 * @param places of a block
 */
record NextBlock(int index, int waiting, int places) {
    static NextBlock of(ChainSoFar chain) {
        return new NextBlock(
                chain.height() + 1, chain.waiting().size(), chain.rules().maximumTransactions());
    }

    /** Trades that find a place in it. */
    int trades() {
        return Math.min(waiting, places - 1);
    }

    /** Places that are taken: by trades, and by the reward, for which one is kept from the start. */
    int taken() {
        return trades() + 1;
    }

    /** How many are taken of how many, in the words of a mined block. */
    String fill() {
        return taken() + " of " + places;
    }

    /** What takes them. */
    String contents() {
        return waiting > trades() ? "and " + Formats.count(waiting - trades()) + " later" : trades() + " + reward";
    }

    /** The same in sentences. */
    String inWords() {
        String block = "places of block " + index;
        return waiting == 0
                ? "No trade waits. Of the " + places + ' ' + block + " one is kept for the reward of its miner. "
                : taken() + " of the " + places + ' ' + block + " are taken: " + trades() + " by "
                        + (trades() == 1 ? "a trade" : "trades") + ", and one is kept for the reward of its miner. ";
    }
}
