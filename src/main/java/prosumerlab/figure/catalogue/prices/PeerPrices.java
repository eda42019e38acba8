package prosumerlab.figure.catalogue.prices;

import java.util.List;
import java.util.stream.LongStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Histogram;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.Bins;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.Trade;
import prosumerlab.metrics.KeyFigure;

/** How peers' prices are spread. */
final class PeerPrices extends DescribedFigure {
    private static final long LEAST_WIDTH = Micro.ONE / 1000;

    PeerPrices() {
        super(
                Topic.PRICES,
                "p2p-prices",
                "Prices agreed between peers",
                "Each bar counts the trades whose price lies between its edges: a wide spread means that the same energy was"
                        + " cheap for one pair and dear for another.",
                "Number of peer-to-peer trades by price, over the whole run. "
                        + KeyFigure.P2P_PRICE_MEAN_EUR_PER_KWH.formula(),
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        long[] prices = source.hours().stream()
                .flatMap(hour -> hour.trades().stream())
                .filter(trade -> trade.kind() == Trade.Kind.P2P)
                .mapToLong(Trade::price)
                .toArray();
        if (prices.length == 0) {
            return empty(
                    "No two homes have traded so far. Trade between peers needs two homes that differ, and P2P trading"
                            + " enabled in the scenario.");
        }
        Bins bins = Bins.of(prices, LEAST_WIDTH);
        double mean =
                source.keyFigures().value(KeyFigure.P2P_PRICE_MEAN_EUR_PER_KWH).orElseThrow();
        return data(
                Axis.values("Price", "€/kWh", bins.low(), bins.high()),
                Axis.counts("Trades", ""),
                new Histogram(
                        bins.edges(),
                        List.of(new Bars.Series("P2P trades", Tone.P2P, bins.counts(LongStream.of(prices)))),
                        List.of(),
                        List.of(Guide.vertical("Mean, weighted by energy", Tone.THEORY, mean))));
    }
}
