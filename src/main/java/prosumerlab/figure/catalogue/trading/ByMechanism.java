package prosumerlab.figure.catalogue.trading;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Gap;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HourSums;

/** What was traded between peers and in the local market, hour by hour. */
final class ByMechanism extends DescribedFigure {
    private final Function<TimeColumns, Axis> axis;
    private final BiFunction<TimeColumns, Trade.Kind, Numbers> values;

    private ByMechanism(
            String key,
            String title,
            String howToRead,
            String formula,
            Function<TimeColumns, Axis> axis,
            BiFunction<TimeColumns, Trade.Kind, Numbers> values) {
        super(Topic.TRADING, key, title, howToRead, formula, Gap.TRADES);
        this.axis = axis;
        this.values = values;
    }

    /** How many trades came about. */
    static ByMechanism trades() {
        return new ByMechanism(
                "trades-by-mechanism",
                "Trades by mechanism",
                "The height of a bar is the number of trades of that hour, its parts tell by which mechanism they came about.",
                "Number of peer-to-peer and of local market trades in the trade log.",
                time -> Axis.counts(time.per("Trades"), ""),
                (time, kind) -> time.count(hour -> HourSums.trades(hour, kind)));
    }

    /** How much energy they moved. */
    static ByMechanism energy() {
        return new ByMechanism(
                "traded-energy",
                "Traded energy by mechanism",
                "The height of a bar is the energy traded in that hour, its parts tell by which mechanism; what a home sells to"
                        + " the market and another buys there are two trades.",
                "Sum of the energy of the peer-to-peer and of the local market trades in the trade log.",
                time -> Axis.values(time.per("Energy"), "kWh"),
                (time, kind) -> time.sum(hour -> HourSums.energy(hour, kind)));
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.in(source)) {
            return empty(NoTrades.REASON);
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                axis.apply(time),
                new OverTime(
                        List.of(
                                new TimeSeries("Peer-to-peer", Tone.P2P, BAR, values.apply(time, Trade.Kind.P2P)),
                                new TimeSeries(
                                        "Local market", Tone.MARKET, BAR, values.apply(time, Trade.Kind.LOCAL_MARKET))),
                        List.of()));
    }
}
