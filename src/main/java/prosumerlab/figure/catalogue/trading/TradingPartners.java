package prosumerlab.figure.catalogue.trading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.HeatMap;
import prosumerlab.figure.Content.Scale;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Pair;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;

/** How much each home sold to each other one: of a large community, the homes with the largest exchanges. */
final class TradingPartners extends DescribedFigure {
    private static final int MOST = 16;

    TradingPartners() {
        super(
                Topic.TRADING,
                "trading-partners",
                "Who trades with whom",
                "A coloured cell says that the home of its row sold to the home of its column, the darker the more; a row of many"
                        + " cells is a seller with many customers.",
                "Sum of the energy of the peer-to-peer trades by seller and buyer; at most " + MOST + " sellers and "
                        + MOST + " buyers, those of the largest such sums, in the order of their numbers.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.betweenPeers(source)) {
            return empty(NoTrades.REASON_P2P);
        }
        Map<Pair, Long> sums = new LinkedHashMap<>();
        for (HourRecord hour : source.hours()) {
            for (Trade trade : hour.trades()) {
                if (trade.kind() == Trade.Kind.P2P) {
                    sums.merge(new Pair(trade.buyer(), trade.seller()), trade.energy(), Long::sum);
                }
            }
        }
        List<Pair> largest = sums.keySet().stream()
                .sorted(Comparator.comparing((Pair pair) -> -sums.get(pair))
                        .thenComparing(Pair::seller)
                        .thenComparing(Pair::buyer))
                .toList();
        List<Integer> sellers = first(largest, Pair::seller);
        List<Integer> buyers = first(largest, Pair::buyer);
        return data(
                "The " + sellers.size() + " sellers and " + buyers.size() + " buyers of the largest exchanges",
                names("Buyer", buyers),
                names("Seller", sellers),
                new HeatMap(
                        (row, column) -> energy(sums.get(new Pair(buyers.get(column), sellers.get(row)))),
                        new Scale.Values("Energy", "kWh", 0, energy(sums.get(largest.get(0))), false)));
    }

    private static double energy(Long sum) {
        return sum == null ? Double.NaN : Micro.toDouble(sum);
    }

    private static List<Integer> first(List<Pair> pairs, ToIntFunction<Pair> home) {
        return pairs.stream()
                .mapToInt(home)
                .distinct()
                .limit(MOST)
                .sorted()
                .boxed()
                .toList();
    }

    private static Axis names(String title, List<Integer> homes) {
        return Axis.names(
                title, homes.stream().map(home -> Integer.toString(home)).toList());
    }
}
