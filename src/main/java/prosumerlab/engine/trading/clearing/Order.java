package prosumerlab.engine.trading.clearing;

/**
 * What a kernel knows of a participant. Whether it buys or sells follows from the book it is in.
 *
 * @param home who
 * @param energy whole watt-hours, in millionths of a kWh
 * @param limit highest price of a bid, lowest of an ask, in millionths of a €/kWh, 0 to 500 €/kWh
 * @param opening first offer in a negotiation; the limit where nobody negotiates
 * @param tie a draw that ranks orders of one price, so that no home is favoured by its number
 */
public record Order(int home, long energy, long limit, long opening, long tie) {
    /** The limits of {@code orders}, in their order. */
    static long[] limits(Order[] orders) {
        long[] prices = new long[orders.length];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = orders[i].limit();
        }
        return prices;
    }

    /** The first offers of {@code orders}, in their order. */
    static long[] openings(Order[] orders) {
        long[] prices = new long[orders.length];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = orders[i].opening();
        }
        return prices;
    }
}
