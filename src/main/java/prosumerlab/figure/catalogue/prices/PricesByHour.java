package prosumerlab.figure.catalogue.prices;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;
import static prosumerlab.figure.Content.TimeSeries.Shape.POINTS;
import static prosumerlab.figure.Content.TimeSeries.Shape.STEPS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Gap;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HourSums;
import prosumerlab.metrics.RunTerms.Tariffs;

/** What a kWh was thought to cost, was offered for and was sold for, between the tariffs of the utility. */
final class PricesByHour extends DescribedFigure {
    private static final List<Gap> PARTS = List.of(Gap.FORECAST, Gap.WISHES, Gap.TRADES, Gap.SCENARIO);

    PricesByHour() {
        super(
                Topic.PRICES,
                "prices",
                "Prices by hour",
                "Trade pays as long as its price lies between the two tariffs: a buyer pays less than retail, a seller gets more"
                        + " than the feed-in tariff; bids start below and asks above the price that peers agree on.",
                "Price forecast; mean of the opening bids and asks, each home counting once; mean price of the trades by"
                        + " mechanism, weighted by energy, without fees; retail and feed-in tariff of the utility in that hour.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        List<Gap> missing = PARTS.stream().filter(source::lacks).toList();
        if (missing.size() == PARTS.size()) {
            return empty(FigureSource.lacking(missing) + ".");
        }
        TimeColumns time = TimeColumns.of(source);
        List<TimeSeries> series = new ArrayList<>();
        List<Guide> guides = new ArrayList<>();
        if (!source.lacks(Gap.FORECAST)) {
            series.add(new TimeSeries(
                    "Forecast", Tone.FORECAST, STEPS, time.mean(hour -> Micro.toDouble(hour.forecastPrice()))));
        }
        if (!source.lacks(Gap.WISHES)) {
            series.add(opening(time, "Opening bids", Tone.BUYING, Role.BUYER));
            series.add(opening(time, "Opening asks", Tone.SELLING, Role.SELLER));
        }
        if (!source.lacks(Gap.TRADES)) {
            series.add(traded(time, "P2P trades", Tone.P2P, Trade.Kind.P2P));
            series.add(traded(time, "Local market", Tone.MARKET, Trade.Kind.LOCAL_MARKET));
        }
        if (!source.lacks(Gap.SCENARIO)) {
            tariff(source, time, "Retail tariff", Tariffs::retail, series, guides);
            tariff(source, time, "Feed-in tariff", Tariffs::feedIn, series, guides);
        }
        return data(
                missing.isEmpty() ? "" : FigureSource.lacking(missing),
                time.axis(),
                Axis.values(time.mean("Price"), "€/kWh"),
                new OverTime(series, guides));
    }

    private static TimeSeries opening(TimeColumns time, String name, Tone tone, Role role) {
        return new TimeSeries(name, tone, LINE, time.each(steps -> HourSums.meanOpeningPrice(steps, role)));
    }

    private static TimeSeries traded(TimeColumns time, String name, Tone tone, Trade.Kind kind) {
        return new TimeSeries(name, tone, POINTS, time.each(steps -> HourSums.meanPrice(steps, kind)));
    }

    /** A line from edge to edge; steps in a run that branched to another one. */
    private static void tariff(
            FigureSource source,
            TimeColumns time,
            String name,
            ToLongFunction<Tariffs> tariff,
            List<TimeSeries> series,
            List<Guide> guides) {
        ToLongFunction<Integer> at = step -> tariff.applyAsLong(source.terms().tariffs(step));
        long first = at.applyAsLong(0);
        if (Stream.iterate(0, step -> step + 1).limit(source.steps()).allMatch(step -> at.applyAsLong(step) == first)) {
            guides.add(Guide.horizontal(name, Tone.TARIFF, Micro.toDouble(first)));
        } else {
            series.add(new TimeSeries(
                    name, Tone.TARIFF, STEPS, time.mean(hour -> Micro.toDouble(at.applyAsLong(hour.step())))));
        }
    }
}
