package prosumerlab.history;

/** What a block records. */
public sealed interface Transaction {
    /**
     * The reward of the miner who found the block: always its first transaction.
     *
     * @param block index of the block
     * @param miner who is paid
     * @param reward minted, in millionths of a €
     */
    record Coinbase(int block, int miner, long reward) implements Transaction {}

    /**
     * A trade.
     *
     * @param trade the trade as in the trade log
     */
    record Settlement(Trade trade) implements Transaction {}
}
