package prosumerlab.figure.catalogue.trading;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;

import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HourSums;

/** How many trades came about between peers and in the local market. */
final class TradesByMechanism extends DescribedFigure {
    TradesByMechanism() {
        super(
                Topic.TRADING,
                "trades-by-mechanism",
                "Trades by mechanism",
                "The height of a bar is the number of trades of that hour, its parts tell by which mechanism they came about.",
                "Number of peer-to-peer and of local market trades in the trade log.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.in(source)) {
            return empty(NoTrades.REASON);
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.counts(time.per("Trades"), ""),
                new OverTime(
                        List.of(
                                trades(time, "Peer-to-peer", Tone.P2P, Trade.Kind.P2P),
                                trades(time, "Local market", Tone.MARKET, Trade.Kind.LOCAL_MARKET)),
                        List.of()));
    }

    private static TimeSeries trades(TimeColumns time, String name, Tone tone, Trade.Kind kind) {
        return new TimeSeries(name, tone, BAR, time.count(hour -> HourSums.trades(hour, kind)));
    }
}
