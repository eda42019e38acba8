package prosumerlab.engine.hour;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Trade;

/** Numbers and collects the trades of a step. */
public final class TradeLog {
    private final int step;
    private final List<Trade> trades = new ArrayList<>();
    private long nextId;

    /** For the trades of {@code step}, the first of which has the number {@code nextId}. */
    public TradeLog(int step, long nextId) {
        this.step = step;
        this.nextId = nextId;
    }

    /** A deal between peers: the one rounding of what the buyer pays. */
    public Trade peer(int buyer, int seller, long energy, long price) {
        return log(Trade.Kind.P2P, buyer, seller, energy, price, 0);
    }

    /** A home buys from the market operator. */
    public Trade marketPurchase(int home, long energy, long price, long fee) {
        return log(Trade.Kind.LOCAL_MARKET, home, ParticipantIds.MARKET_OPERATOR, energy, price, fee);
    }

    /** A home sells to the market operator. */
    public Trade marketSale(int home, long energy, long price, long fee) {
        return log(Trade.Kind.LOCAL_MARKET, ParticipantIds.MARKET_OPERATOR, home, energy, price, fee);
    }

    /** The trades so far, in order. */
    public List<Trade> trades() {
        return List.copyOf(trades);
    }

    /** The number of the next trade. */
    public long nextId() {
        return nextId;
    }

    private Trade log(Trade.Kind kind, int buyer, int seller, long energy, long price, long fee) {
        Trade trade = new Trade(nextId++, step, kind, buyer, seller, energy, price, Micro.amount(energy, price), fee);
        trades.add(trade);
        return trade;
    }
}
