package prosumerlab.session.comparison;

/**
 * What a mechanism would have done for a home. Fees and penalties are not in it: they do not depend on the price.
 *
 * @param home id
 * @param buys whether it bids rather than asks
 * @param wanted energy of its orders, in millionths of a kWh
 * @param traded of that
 * @param money what it gets, negative if it pays, in millionths of a €
 * @param gain what that is better than trading at its own limits, in millionths of a €; never negative
 * @param againstGrid what it is better than the same energy at the tariffs of the utility; negative is worse
 * @param againstReality its gain less what it really gained by these orders; negative is worse
 */
public record HomeResult(
        int home,
        boolean buys,
        long wanted,
        long traded,
        long money,
        long gain,
        long againstGrid,
        long againstReality) {}
