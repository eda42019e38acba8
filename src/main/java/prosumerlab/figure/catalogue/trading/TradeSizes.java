package prosumerlab.figure.catalogue.trading;

import java.util.List;
import java.util.stream.LongStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Histogram;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.Bins;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.Trade;

/** How large single trades are. */
final class TradeSizes extends DescribedFigure {
    TradeSizes() {
        super(
                Topic.TRADING,
                "trade-sizes",
                "Size of trades",
                "Each bar counts the trades whose energy lies between its edges; many small trades mean that homes have little to"
                        + " share or that the cap or the smallest lot binds.",
                "Number of trades in the trade log by energy, over the whole run.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.in(source)) {
            return empty(NoTrades.REASON);
        }
        List<Trade> trades =
                source.hours().stream().flatMap(hour -> hour.trades().stream()).toList();
        Bins bins = Bins.of(trades.stream().mapToLong(Trade::energy).toArray(), Micro.WATT_HOUR);
        return data(
                Axis.values("Energy of a trade", "kWh"),
                Axis.counts("Trades", ""),
                new Histogram(
                        bins.edges(),
                        List.of(
                                new Bars.Series("Peer-to-peer", Tone.P2P, bins.counts(sizes(trades, Trade.Kind.P2P))),
                                new Bars.Series(
                                        "Local market",
                                        Tone.MARKET,
                                        bins.counts(sizes(trades, Trade.Kind.LOCAL_MARKET)))),
                        List.of(),
                        List.of()));
    }

    private static LongStream sizes(List<Trade> trades, Trade.Kind kind) {
        return trades.stream().filter(trade -> trade.kind() == kind).mapToLong(Trade::energy);
    }
}
