package prosumerlab.metrics;

import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;

/** What peers gained by trading, and what they could have gained at best. */
final class WelfareTally implements Tally {
    private final BestWelfare best = new BestWelfare();
    private long welfare;
    private long possible;

    @Override
    public void accept(HourRecord hour) {
        for (Negotiation negotiation : hour.negotiations()) {
            welfare += Micro.amount(negotiation.energy(), negotiation.buyerLimit() - negotiation.sellerLimit());
        }
        possible += best.of(hour.homes());
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        figures.micro(KeyFigure.WELFARE_EUR, welfare);
        figures.ratio(KeyFigure.WELFARE_RATIO, welfare, possible);
    }
}
