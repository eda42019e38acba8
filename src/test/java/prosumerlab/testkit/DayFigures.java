package prosumerlab.testkit;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;

/** The figures of a run that the model gives ranges for, straight from its records. */
public record DayFigures(
        double pvKwh,
        double loadKwh,
        double renewableUsage,
        double feesEuro,
        double marketKwh,
        long peerTrades,
        long marketTrades,
        int blocks,
        double meanTransactions,
        double meanMiningSeconds,
        long peakBanned,
        long[] blocksByMiner) {

    /** The figures of {@code run}. */
    public static DayFigures of(Run run) {
        long pv = sum(run, Quantity.PV);
        List<Block> blocks =
                run.hours().stream().flatMap(hour -> hour.blocks().stream()).toList();
        long[] byMiner = new long[run.source().scenario().blockchain().miners()];
        blocks.forEach(block -> byMiner[block.miner()]++);
        return new DayFigures(
                Micro.toDouble(pv),
                Micro.toDouble(sum(run, Quantity.LOAD)),
                sum(run, Quantity.RENEWABLE_USE) / (double) pv,
                Micro.toDouble(sum(run, Quantity.FEES)),
                Micro.toDouble(sum(run, Quantity.MARKET_BOUGHT) + sum(run, Quantity.MARKET_SOLD)),
                trades(run, Trade.Kind.P2P),
                trades(run, Trade.Kind.LOCAL_MARKET),
                blocks.size(),
                blocks.stream()
                        .mapToInt(block -> block.transactions().size())
                        .average()
                        .orElse(0),
                blocks.stream().mapToDouble(Block::simulatedSeconds).average().orElse(0),
                run.hours().stream().mapToLong(DayFigures::banned).max().orElse(0),
                byMiner);
    }

    private static long banned(HourRecord hour) {
        long banned = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            banned += hour.homes().role(home) == Role.BANNED ? 1 : 0;
        }
        return banned;
    }

    private static long trades(Run run, Trade.Kind kind) {
        return run.hours().stream()
                .flatMap(hour -> hour.trades().stream())
                .filter(trade -> trade.kind() == kind)
                .count();
    }

    private static long sum(Run run, Quantity quantity) {
        return run.hours().stream()
                .mapToLong(hour -> hour.homes().total(quantity))
                .sum();
    }
}
