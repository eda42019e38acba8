package prosumerlab.engine.audit;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Trade;

/** The trade log against the columns, home by home. */
final class TradeLogAudit {
    private final ProsumerHours homes;
    private final List<Trade> trades;
    private final long[][] fromLog;

    TradeLogAudit(ProsumerHours homes, List<Trade> trades) {
        this.homes = homes;
        this.trades = trades;
        fromLog = new long[Quantity.values().length][];
        for (Quantity quantity : List.of(
                Quantity.P2P_BOUGHT,
                Quantity.P2P_SOLD,
                Quantity.MARKET_BOUGHT,
                Quantity.MARKET_SOLD,
                Quantity.P2P_MONEY,
                Quantity.MARKET_MONEY,
                Quantity.FEES,
                Quantity.P2P_TRADES,
                Quantity.MARKET_TRADES)) {
            fromLog[quantity.ordinal()] = new long[homes.size()];
        }
    }

    void audit(List<Violation> found) {
        for (Trade trade : trades) {
            if (!isOne(trade)) {
                found.add(new Violation(Check.TRADE_LOG, "trade " + trade.id() + " is not one: " + trade));
                continue;
            }
            boolean peers = trade.kind() == Trade.Kind.P2P;
            if (ParticipantIds.isProsumer(trade.buyer())) {
                add(peers ? Quantity.P2P_BOUGHT : Quantity.MARKET_BOUGHT, trade.buyer(), trade.energy());
                count(peers, trade.buyer(), -trade.amount(), trade.fee());
            }
            if (ParticipantIds.isProsumer(trade.seller())) {
                add(peers ? Quantity.P2P_SOLD : Quantity.MARKET_SOLD, trade.seller(), trade.energy());
                count(peers, trade.seller(), trade.amount(), trade.fee());
            }
        }
        for (Quantity quantity : Quantity.values()) {
            if (fromLog[quantity.ordinal()] != null) {
                compare(quantity, fromLog[quantity.ordinal()], found);
            }
        }
    }

    /** Whole watt-hours, paid for at the price, between two homes or a home and the market operator. */
    private boolean isOne(Trade trade) {
        boolean peers = trade.kind() == Trade.Kind.P2P;
        int least = peers ? 0 : ParticipantIds.MARKET_OPERATOR;
        return trade.energy() > 0
                && trade.energy() % Micro.WATT_HOUR == 0
                && trade.amount() == Micro.amount(trade.energy(), trade.price())
                && trade.buyer() != trade.seller()
                && Math.min(trade.buyer(), trade.seller()) >= least
                && Math.max(trade.buyer(), trade.seller()) < homes.size()
                && (peers ? trade.fee() == 0 : Math.min(trade.buyer(), trade.seller()) < 0);
    }

    private void count(boolean peers, int home, long money, long fee) {
        add(peers ? Quantity.P2P_MONEY : Quantity.MARKET_MONEY, home, money);
        add(peers ? Quantity.P2P_TRADES : Quantity.MARKET_TRADES, home, 1);
        add(Quantity.FEES, home, fee);
    }

    private void add(Quantity quantity, int home, long value) {
        fromLog[quantity.ordinal()][home] += value;
    }

    private void compare(Quantity quantity, long[] expected, List<Violation> found) {
        for (int home = 0; home < expected.length; home++) {
            if (homes.get(quantity, home) != expected[home]) {
                found.add(Expected.violation(
                        Check.TRADE_LOG, home, quantity, homes.get(quantity, home), expected[home], "its trades make"));
            }
        }
    }
}
