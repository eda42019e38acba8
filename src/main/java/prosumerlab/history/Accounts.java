package prosumerlab.history;

/**
 * The accounts besides those of the prosumers, at the end of a step, in millionths of a €.
 *
 * @param operator of the local market
 * @param regulator the treasury: bonuses may make it negative
 * @param utility the grid
 * @param miners one each
 * @param minted block rewards created so far: exactly the sum over all accounts, prosumers included
 */
public record Accounts(long operator, long regulator, long utility, long[] miners, long minted) {
    /** What all miners have together. */
    public long minersTotal() {
        long total = 0;
        for (long account : miners) {
            total += account;
        }
        return total;
    }
}
