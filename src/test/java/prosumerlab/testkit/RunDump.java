package prosumerlab.testkit;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import prosumerlab.history.Audit;
import prosumerlab.history.Ban;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;

/** Everything that a run recorded as text: two runs are the same if their dumps are. */
public final class RunDump {
    private final StringBuilder out = new StringBuilder();

    private RunDump() {}

    /** The homes and all hours of {@code run}. */
    public static String of(Run run) {
        RunDump dump = new RunDump();
        run.homes().forEach(home -> dump.line(home));
        run.hours().forEach(dump::hour);
        return dump.out.toString();
    }

    /** One hour. */
    public static String of(HourRecord hour) {
        RunDump dump = new RunDump();
        dump.hour(hour);
        return dump.out.toString();
    }

    private void hour(HourRecord hour) {
        line(
                "step",
                hour.step(),
                "forecast",
                hour.forecastPrice(),
                "clouds",
                hour.cloudCover(),
                "sun",
                hour.clearSkyIrradiance());
        for (Quantity quantity : Quantity.values()) {
            line(
                    quantity,
                    LongStream.range(0, hour.homes().size())
                            .mapToObj(home -> Long.toString(hour.homes().get(quantity, (int) home)))
                            .collect(Collectors.joining(" ")));
        }
        hour.negotiations().forEach(this::negotiation);
        hour.trades().forEach(this::trade);
        hour.market().orders().forEach(this::order);
        line(
                "market",
                hour.market().price(),
                hour.market().bought(),
                hour.market().sold(),
                hour.market().operatorImport(),
                hour.market().operatorExport());
        hour.blocks().forEach(this::block);
        line("pending", hour.pendingTransactions());
        hour.bans().forEach(this::ban);
        line(
                "accounts",
                hour.accounts().operator(),
                hour.accounts().regulator(),
                hour.accounts().utility(),
                Arrays.toString(hour.accounts().miners()),
                hour.accounts().minted());
        hour.audit().violations().forEach(this::violation);
    }

    private void negotiation(Negotiation met) {
        line(
                "negotiation",
                met.meeting(),
                met.buyer(),
                met.seller(),
                met.buyerLimit(),
                met.sellerLimit(),
                Arrays.toString(met.bids()),
                Arrays.toString(met.asks()),
                met.energy(),
                met.price());
    }

    private void trade(Trade trade) {
        line(
                "trade",
                trade.id(),
                trade.step(),
                trade.kind(),
                trade.buyer(),
                trade.seller(),
                trade.energy(),
                trade.price(),
                trade.amount(),
                trade.fee());
    }

    private void order(MarketOrder order) {
        line("order", order.home(), order.buy() ? "bid" : "ask", order.energy(), order.limit(), order.filled());
    }

    private void block(Block block) {
        line(
                "block",
                block.index(),
                block.step(),
                block.previousHash(),
                block.merkleRoot(),
                block.difficulty(),
                block.miner(),
                block.nonce(),
                block.hash(),
                block.transactions().size(),
                block.attempts(),
                block.simulatedSeconds());
    }

    private void ban(Ban ban) {
        line("ban", ban.home(), ban.reason(), ban.fromStep(), ban.untilStep(), ban.measured(), ban.limit());
    }

    private void violation(Audit.Violation violation) {
        line("violation", violation.check(), violation.what());
    }

    private void line(Object... words) {
        out.append(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ")))
                .append('\n');
    }
}
