package prosumerlab.history.chain;

import prosumerlab.domain.Micro;
import prosumerlab.scenario.Blockchain;

/**
 * What every block of a chain must obey.
 *
 * @param difficulty leading zero hex digits that a block hash must have, 0 to 16
 * @param reward of a block, in millionths of a €
 * @param maximumTransactions most transactions in a block, the coinbase among them; at least 2
 * @param communityHashesPerSecond hash power of all miners together in simulated time
 * @param hashPower of each miner
 */
public record ChainRules(
        int difficulty, long reward, int maximumTransactions, double communityHashesPerSecond, HashPower hashPower) {

    /**
     * The rules that a scenario sets.
     *
     * @throws IllegalArgumentException if the shares of hash power do not fit the miners
     */
    public static ChainRules of(Blockchain settings) {
        return new ChainRules(
                settings.difficulty(),
                Micro.of(settings.rewardEuro()),
                settings.maximumTransactionsPerBlock(),
                settings.communityHashesPerSecond(),
                HashPower.of(settings));
    }

    /** Trades that fill a block: the coinbase takes one place. */
    public int tradesPerBlock() {
        return maximumTransactions - 1;
    }

    /** How long {@code attempts} take in simulated time. */
    public double simulatedSeconds(long attempts) {
        return attempts / communityHashesPerSecond;
    }
}
