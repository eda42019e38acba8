package prosumerlab.figure.catalogue.prices;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;
import static prosumerlab.figure.Content.TimeSeries.Shape.POINTS;
import static prosumerlab.figure.Content.TimeSeries.Shape.STEPS;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HourSums;

/** What a kWh was thought to cost, was offered for and was sold for, between the tariffs of the utility. */
final class PricesByHour extends DescribedFigure {
    PricesByHour() {
        super(
                Topic.PRICES,
                "prices",
                "Prices by hour",
                "Trade pays as long as its price lies between the two tariffs: a buyer pays less than retail, a seller gets more"
                        + " than the feed-in tariff; bids start below and asks above the price that peers agree on.",
                "Price forecast; mean of the opening bids and asks, each home counting once; mean price of the trades by"
                        + " mechanism, weighted by energy, without fees; retail and feed-in tariff of the utility.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.mean("Price"), "€/kWh"),
                new OverTime(
                        List.of(
                                new TimeSeries(
                                        "Forecast",
                                        Tone.FORECAST,
                                        STEPS,
                                        time.mean(hour -> Micro.toDouble(hour.forecastPrice()))),
                                new TimeSeries("Opening bids", Tone.BUYING, LINE, opening(time, Role.BUYER)),
                                new TimeSeries("Opening asks", Tone.SELLING, LINE, opening(time, Role.SELLER)),
                                new TimeSeries("P2P trades", Tone.P2P, POINTS, traded(time, Trade.Kind.P2P)),
                                new TimeSeries(
                                        "Local market", Tone.MARKET, POINTS, traded(time, Trade.Kind.LOCAL_MARKET))),
                        List.of(
                                tariff("Retail tariff", source.terms().retailTariff()),
                                tariff("Feed-in tariff", source.terms().feedInTariff()))));
    }

    private static Numbers opening(TimeColumns time, Role role) {
        return time.each(steps -> HourSums.meanOpeningPrice(steps, role));
    }

    private static Numbers traded(TimeColumns time, Trade.Kind kind) {
        return time.each(steps -> HourSums.meanPrice(steps, kind));
    }

    private static Guide tariff(String name, long price) {
        return Guide.horizontal(name, Tone.TARIFF, Micro.toDouble(price));
    }
}
