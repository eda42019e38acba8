package prosumerlab.metrics;

import prosumerlab.domain.Micro;
import prosumerlab.history.Accounts;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;

/** The chain and its miners. */
final class ChainTally implements Tally {
    private final int maximumTransactions;
    private long blocks;
    private long transactions;
    private long attempts;
    private long expectedAttempts;
    private double simulatedSeconds;
    private Accounts accounts = new Accounts(0, 0, 0, new long[0], 0);

    ChainTally(RunTerms terms) {
        maximumTransactions = terms.maximumTransactionsPerBlock();
    }

    @Override
    public void accept(HourRecord hour) {
        for (Block block : hour.blocks()) {
            blocks++;
            transactions += block.transactions().size();
            attempts += block.attempts();
            expectedAttempts += GeometricLaw.expectedAttempts(block.difficulty());
            simulatedSeconds += block.simulatedSeconds();
        }
        accounts = hour.accounts();
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        long largest = 0;
        for (long account : accounts.miners()) {
            largest = Math.max(largest, account);
        }
        figures.count(KeyFigure.BLOCKS, blocks);
        figures.ratio(KeyFigure.MEAN_TRANSACTIONS_PER_BLOCK, transactions, blocks);
        figures.ratio(KeyFigure.MEAN_MINING_SECONDS, simulatedSeconds, blocks);
        figures.ratio(KeyFigure.BLOCK_FILL, transactions, (double) blocks * maximumTransactions);
        figures.ratio(KeyFigure.MEAN_ATTEMPTS_PER_BLOCK, attempts, blocks);
        figures.ratio(KeyFigure.ATTEMPTS_RATIO, attempts, expectedAttempts);
        figures.ratio(KeyFigure.LARGEST_REWARD_SHARE, Micro.toDouble(largest), Micro.toDouble(accounts.minersTotal()));
    }
}
