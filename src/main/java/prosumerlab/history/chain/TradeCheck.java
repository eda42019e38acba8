package prosumerlab.history.chain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;

/** Checks that the trades in the blocks are those of the log: in order, none missing, none twice, none changed. */
final class TradeCheck {
    private final ChainRules rules;
    private final long firstOfLog;
    private final List<Trade> log;
    private final List<ChainProblem> problems;
    private long next;
    private int step;

    /** @param log trades from {@code before.nextTrade()} on; null if there is none to compare with */
    TradeCheck(ChainRules rules, Verification before, List<Trade> log, List<ChainProblem> problems) {
        this.rules = rules;
        this.firstOfLog = before.nextTrade();
        this.log = log;
        this.problems = problems;
        this.next = before.nextTrade();
        this.step = before.tradeStep();
    }

    long next() {
        return next;
    }

    int step() {
        return step;
    }

    void check(int index, Block block) {
        for (Transaction transaction : block.transactions()) {
            if (transaction instanceof Transaction.Settlement settlement) {
                check(index, block, settlement.trade());
            }
        }
        if (block.transactions().size() >= rules.maximumTransactions() && block.step() > step) {
            report(index, "it was full in step " + step + " already, but mined in step " + block.step());
        }
    }

    private void check(int index, Block block, Trade trade) {
        if (trade.id() != next) {
            report(index, "trade " + trade.id() + " stands where trade " + next + " belongs");
        }
        if (trade.step() < step) {
            report(index, "trade " + trade.id() + " is of step " + trade.step() + ", after one of step " + step);
        }
        if (trade.step() > block.step()) {
            report(
                    index,
                    "trade " + trade.id() + " is of step " + trade.step() + ", after the block's, " + block.step());
        }
        if (log != null) {
            compareWithLog(index, trade);
        }
        // Going on from what stands there names a gap once instead of once a trade.
        next = trade.id() + 1;
        step = trade.step();
    }

    private void compareWithLog(int index, Trade trade) {
        long place = trade.id() - firstOfLog;
        if (place < 0 || place >= log.size()) {
            report(index, "trade " + trade.id() + " is not in the trade log, or was recorded before");
            return;
        }
        Trade logged = log.get((int) place);
        // The chain of a run holds the very trades of its log. A record's equals is linked when it is first called,
        // which
        // would cost a short run a tenth of its time.
        if (logged != trade && !logged.equals(trade)) {
            report(index, "trade " + trade.id() + " is not as in the trade log: " + differences(trade, logged));
        }
    }

    /** What of the log waits for a block: fewer than fill one, and none when all is over. */
    void checkWaiting(int index, boolean finished) {
        int waiting = log == null ? 0 : log.size() - recorded();
        if (finished && waiting > 0) {
            report(index, waiting + " trades of the log are in no block, from trade " + next + " on");
        } else if (waiting >= rules.tradesPerBlock()) {
            report(index, waiting + " trades wait for a block, though " + rules.tradesPerBlock() + " fill one");
        }
    }

    List<Trade> unrecorded() {
        return log == null ? List.of() : log.subList(recorded(), log.size());
    }

    private int recorded() {
        return (int) Math.max(0, Math.min(log.size(), next - firstOfLog));
    }

    private static String differences(Trade trade, Trade logged) {
        List<String> fields = new ArrayList<>();
        compare(fields, "id", trade.id(), logged.id());
        compare(fields, "step", trade.step(), logged.step());
        compare(fields, "kind", trade.kind().key(), logged.kind().key());
        compare(fields, "buyer", trade.buyer(), logged.buyer());
        compare(fields, "seller", trade.seller(), logged.seller());
        compare(fields, "kWh", Micro.format(trade.energy()), Micro.format(logged.energy()));
        compare(fields, "€/kWh", Micro.format(trade.price()), Micro.format(logged.price()));
        compare(fields, "amount in €", Micro.format(trade.amount()), Micro.format(logged.amount()));
        compare(fields, "fee in €", Micro.format(trade.fee()), Micro.format(logged.fee()));
        return String.join(", ", fields);
    }

    private static void compare(List<String> fields, String name, Object value, Object logged) {
        if (!value.equals(logged)) {
            fields.add(name + " " + value + " instead of " + logged);
        }
    }

    private void report(int index, String what) {
        problems.add(new ChainProblem(index, what));
    }
}
