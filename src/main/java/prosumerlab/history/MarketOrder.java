package prosumerlab.history;

/**
 * An order in the local market.
 *
 * @param home who
 * @param buy whether it bids rather than asks
 * @param energy whole watt-hours, in millionths of a kWh
 * @param limit highest price of a bid, lowest of an ask, in millionths of a €/kWh
 * @param filled how much of it was traded, in millionths of a kWh
 */
public record MarketOrder(int home, boolean buy, long energy, long limit, long filled) {}
