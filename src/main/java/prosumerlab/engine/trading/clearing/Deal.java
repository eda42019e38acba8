package prosumerlab.engine.trading.clearing;

/**
 * Energy that changes hands at one price.
 *
 * @param bid index in the book of the order that buys, or {@link #POOL}
 * @param ask index of the order that sells, or {@link #POOL}
 * @param energy whole watt-hours, in millionths of a kWh, above 0
 * @param price in millionths of a €/kWh
 */
public record Deal(int bid, int ask, long energy, long price) {
    /** Stands for the operator, who pools what homes trade with nobody in particular and trades the rest with the grid. */
    public static final int POOL = -1;

    static Deal purchase(int bid, long energy, long price) {
        return new Deal(bid, POOL, energy, price);
    }

    static Deal sale(int ask, long energy, long price) {
        return new Deal(POOL, ask, energy, price);
    }
}
