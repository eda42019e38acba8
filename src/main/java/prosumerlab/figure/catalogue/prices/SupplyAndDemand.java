package prosumerlab.figure.catalogue.prices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import prosumerlab.figure.Choice;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.When;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.metrics.RunTerms;
import prosumerlab.metrics.SupplyDemand;

/** The orders of the local market in one hour, and where they clear. */
final class SupplyAndDemand extends DescribedFigure {
    SupplyAndDemand() {
        super(
                Topic.PRICES,
                "supply-and-demand",
                "Supply and demand in the local market",
                "Bids go down and asks go up; to the left of the clearing point everyone trades at its one price (another"
                        + " mechanism than pay-as-clear: at this price on average), and beyond the community's own orders the"
                        + " grid sells at the retail and buys at the feed-in tariff.",
                "Bids from the highest and asks from the lowest limit, each as wide as its energy; energy traded and its price, the mean where there are several.",
                Gap.BARGAINING,
                Gap.SCENARIO);
    }

    @Override
    public Set<Choice> choices() {
        return EnumSet.of(Choice.STEP);
    }

    @Override
    public FigureData compose(FigureSource source) {
        int step = source.stepWithMost(SupplyAndDemand::interest);
        MarketHour market = source.hours().get(step).market();
        if (market.orders().isEmpty()) {
            boolean never = source.hours().stream()
                    .allMatch(hour -> hour.market().orders().isEmpty());
            return empty(
                    never
                            ? "Nobody has had an order in the local market so far. That needs homes with energy over or lacking"
                                    + " after trade with peers, and the local market enabled in the scenario."
                            : "Nobody had an order in the local market in this hour (" + When.of(source, step)
                                    + "). Choose an hour with market trades.");
        }
        RunTerms.Tariffs tariffs = source.terms().tariffs(step);
        SupplyDemand curves = SupplyDemand.of(market, tariffs.retail(), tariffs.feedIn());
        return BookFigure.of(title(), When.of(source, step), howToRead(), curves, List.of());
    }

    /** Where both sides have orders there is most to see. */
    private static int interest(HourRecord hour) {
        int orders = hour.market().orders().size();
        int bids =
                (int) hour.market().orders().stream().filter(MarketOrder::buy).count();
        return 1000 * Math.min(bids, orders - bids) + orders;
    }
}
