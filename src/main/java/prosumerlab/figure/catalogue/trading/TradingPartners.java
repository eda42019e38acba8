package prosumerlab.figure.catalogue.trading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.HeatMap;
import prosumerlab.figure.Content.Scale;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;

/** How much each home sold to each other one: of a large community, the homes that traded most. */
final class TradingPartners extends DescribedFigure {
    private static final int MOST = 40;

    TradingPartners() {
        super(
                Topic.TRADING,
                "trading-partners",
                "Who trades with whom",
                "A coloured cell says that the home of its row sold to the home of its column, the darker the more; rows of many"
                        + " cells are sellers with many customers.",
                "Sum of the energy of the peer-to-peer trades by seller and buyer, for the " + MOST
                        + " homes that bought and sold most between peers, in the order of their numbers.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.betweenPeers(source)) {
            return empty(NoTrades.REASON_P2P);
        }
        long[] traded = new long[source.homes()];
        for (HourRecord hour : source.hours()) {
            for (Trade trade : hour.trades()) {
                if (trade.kind() == Trade.Kind.P2P) {
                    traded[trade.buyer()] += trade.energy();
                    traded[trade.seller()] += trade.energy();
                }
            }
        }
        int[] shown = IntStream.range(0, traded.length)
                .filter(home -> traded[home] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer home) -> -traded[home]))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        double[][] energy = energies(source, shown);
        List<String> names = IntStream.of(shown).mapToObj(Integer::toString).toList();
        return data(
                shown.length == MOST ? "The " + MOST + " homes that traded most with peers" : "",
                Axis.names("Buyer", names),
                Axis.names("Seller", names),
                new HeatMap(
                        (seller, buyer) -> energy[seller][buyer] == 0 ? Double.NaN : energy[seller][buyer],
                        new Scale.Values("Energy", "kWh", 0, Largest.of(energy), false)));
    }

    private static double[][] energies(FigureSource source, int[] shown) {
        int[] place = new int[source.homes()];
        for (int i = 0; i < shown.length; i++) {
            place[shown[i]] = i + 1;
        }
        long[][] sums = new long[shown.length + 1][shown.length + 1];
        for (HourRecord hour : source.hours()) {
            for (Trade trade : hour.trades()) {
                if (trade.kind() == Trade.Kind.P2P) {
                    sums[place[trade.seller()]][place[trade.buyer()]] += trade.energy();
                }
            }
        }
        double[][] energy = new double[shown.length][shown.length];
        for (int seller = 0; seller < shown.length; seller++) {
            for (int buyer = 0; buyer < shown.length; buyer++) {
                energy[seller][buyer] = Micro.toDouble(sums[seller + 1][buyer + 1]);
            }
        }
        return energy;
    }
}
