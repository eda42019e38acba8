package prosumerlab.session.comparison;

import java.util.List;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.Deal;
import prosumerlab.history.ProsumerHours;
import prosumerlab.session.comparison.MechanismResult.PriceRange;

/** The prices of one side. */
final class PriceTally {
    private static final PriceRange NOTHING_TRADED =
            new PriceRange(ProsumerHours.NO_PRICE, ProsumerHours.NO_PRICE, ProsumerHours.NO_PRICE);

    private PriceTally() {}

    static PriceRange of(List<Deal> deals, boolean buying) {
        long energy = 0;
        long value = 0;
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        for (Deal deal : deals) {
            if ((buying ? deal.bid() : deal.ask()) != Deal.POOL) {
                energy += deal.energy();
                value += deal.energy() * deal.price();
                lowest = Math.min(lowest, deal.price());
                highest = Math.max(highest, deal.price());
            }
        }
        return energy == 0 ? NOTHING_TRADED : new PriceRange(lowest, Clearing.meanPrice(value, energy), highest);
    }
}
