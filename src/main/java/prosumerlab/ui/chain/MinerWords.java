package prosumerlab.ui.chain;

import java.util.Locale;
import prosumerlab.metrics.MinerStanding;
import prosumerlab.ui.kit.Formats;

/** Miners in words. */
final class MinerWords {
    private MinerWords() {}

    static String sentence(int miner, ChainSoFar chain) {
        if (miner < 0 || miner >= chain.power().miners()) {
            return "There is no such miner.";
        }
        MinerStanding standing = MinerStanding.of(chain.blocks(), chain.power()).get(miner);
        return Formats.count(standing.blocks()) + " of " + Formats.count(standing.of(), "block") + " ("
                + Formats.percent(standing.share()) + "); its hash power, " + Formats.percent(standing.expectedShare())
                + ", would give " + decimals(standing.expectedBlocks(), 1) + ". Luck: " + decimals(standing.luck(), 2)
                + ". Rewards: " + Formats.money(standing.rewards()) + ".";
    }

    /** A number, or n/a where there is none. */
    static String decimals(double value, int decimals) {
        return Double.isNaN(value) ? Formats.NOT_AVAILABLE : String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
