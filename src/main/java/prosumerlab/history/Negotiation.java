package prosumerlab.history;

/**
 * A pair's bargaining, offer by offer, whether or not it led to a deal.
 *
 * @param meeting in which meeting of the step, from 0
 * @param buyer home id
 * @param seller home id
 * @param buyerLimit most the buyer would pay, in millionths of a €/kWh
 * @param sellerLimit least the seller would take, in millionths of a €/kWh
 * @param bids the buyer's offers in order, in millionths of a €/kWh
 * @param asks the seller's, as many
 * @param energy what changes hands, in millionths of a kWh; 0 if they parted without a deal
 * @param price the agreed price, or {@link ProsumerHours#NO_PRICE}
 */
public record Negotiation(
        int meeting,
        int buyer,
        int seller,
        long buyerLimit,
        long sellerLimit,
        long[] bids,
        long[] asks,
        long energy,
        long price) {
    /** Whether the pair came to a deal. */
    public boolean agreed() {
        return energy > 0;
    }

    /** How many offers each side made. */
    public int rounds() {
        return bids.length;
    }
}
