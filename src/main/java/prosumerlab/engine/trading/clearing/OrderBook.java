package prosumerlab.engine.trading.clearing;

/**
 * The orders of a step, and the utility grid behind them, which sells any quantity at the ceiling and buys any at the floor.
 * Kernels read it and leave it as it is, so that one book can be given to all.
 *
 * @param bids orders to buy, each of at least a watt-hour
 * @param asks orders to sell; a home that bids does not ask
 * @param floor price at which the grid buys, in millionths of a €/kWh
 * @param ceiling price at which the grid sells, at least {@code floor}
 */
public record OrderBook(Order[] bids, Order[] asks, long floor, long ceiling) {
    static long energy(Order[] orders) {
        long energy = 0;
        for (Order order : orders) {
            energy += order.energy();
        }
        return energy;
    }
}
