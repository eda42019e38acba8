package prosumerlab.engine.trading.clearing;

import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Trading;

/**
 * Decides who trades with whom, how much and at what price. Nobody pays more than a bid's limit or gets less than an ask's, no
 * order is filled beyond its energy, and what homes buy is what homes and the grid sell.
 */
public interface MarketClearing {
    /** The deals of {@code book}: a function of the book alone. */
    Clearing clear(OrderBook book);

    /**
     * The kernel of {@code mechanism}.
     *
     * @param bargaining how homes meet and concede where they negotiate
     */
    static MarketClearing of(Mechanism mechanism, Trading bargaining) {
        return switch (mechanism) {
            case PAY_AS_CLEAR -> new PayAsClear();
            case PAY_AS_BID -> new PayAsBid();
            case NEGOTIATED -> new Negotiated(new PeerBargaining(bargaining));
            case MID_MARKET_RATE -> new PoolClearing(new MidMarketRate());
            case SUPPLY_DEMAND_RATIO -> new PoolClearing(new SupplyDemandRatio());
        };
    }

    /** What happens to orders where there is no mechanism: nobody trades with a neighbour. */
    static MarketClearing gridOnly() {
        return new GridOnly();
    }
}
