package prosumerlab.explain;

import prosumerlab.domain.Micro;
import prosumerlab.history.Negotiation;

/**
 * What a pair could gain by a deal, and who got how much of it. Prices in millionths of a €/kWh, money of a €.
 *
 * @param lowest the least the seller would take
 * @param highest the most the buyer would pay
 * @param agreed whether there was a deal; without one nobody gained anything
 * @param buyerPerKwh what the buyer paid less than it would have
 * @param sellerPerKwh what the seller got more than it would have taken
 * @param buyerGain the same for all of the energy
 * @param sellerGain the same for all of the energy
 */
public record SurplusSplit(
        long lowest,
        long highest,
        boolean agreed,
        long buyerPerKwh,
        long sellerPerKwh,
        long buyerGain,
        long sellerGain) {
    /** The split of {@code negotiation}. */
    public static SurplusSplit of(Negotiation negotiation) {
        long buyer = negotiation.agreed() ? negotiation.buyerLimit() - negotiation.price() : 0;
        long seller = negotiation.agreed() ? negotiation.price() - negotiation.sellerLimit() : 0;
        return new SurplusSplit(
                negotiation.sellerLimit(),
                negotiation.buyerLimit(),
                negotiation.agreed(),
                buyer,
                seller,
                Micro.amount(negotiation.energy(), buyer),
                Micro.amount(negotiation.energy(), seller));
    }

    /** How wide the zone of agreement is: what there is to gain a kWh; negative where no price suits both. */
    public long zone() {
        return highest - lowest;
    }
}
