package prosumerlab.ui.concurrent;

/** Learns, on the FX thread, that a plan has ended and its thread has left the engine. */
@FunctionalInterface
interface Ending {
    /**
     * @param feed that of the plan
     * @param played whether it was played as far as it went, rather than cancelled or failed
     */
    void ended(HourFeed feed, boolean played);
}
