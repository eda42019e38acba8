package prosumerlab.engine.trading.clearing;

/**
 * A price rule of a pool: what everybody pays and what everybody gets follows from how much is wanted and offered in all.
 *
 * <p>What buyers pay covers what sellers get and what the grid takes or gives for the difference; roundings of a price go to
 * the operator.
 */
interface PoolPrice {
    /**
     * @param buying what a buyer pays, rounded up, in millionths of a €/kWh
     * @param selling what a seller gets, rounded down
     */
    record Pair(long buying, long selling) {}

    /**
     * Prices within the tariffs.
     *
     * @param demand what is wanted in all, in millionths of a kWh
     * @param supply what is offered in all
     * @param floor feed-in tariff, in millionths of a €/kWh
     * @param ceiling retail tariff
     */
    Pair at(long demand, long supply, long floor, long ceiling);
}
