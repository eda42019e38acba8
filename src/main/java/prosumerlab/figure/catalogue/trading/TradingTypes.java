package prosumerlab.figure.catalogue.trading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.HeatMap;
import prosumerlab.figure.Content.Scale;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;

/** How much homes of one type sold to those of another, and to and from the local market: of any size of community. */
final class TradingTypes extends DescribedFigure {
    TradingTypes() {
        super(
                Topic.TRADING,
                "trading-types",
                "Trade between home types and the local market",
                "Each cell is the energy that homes of the type of its row sold to homes of the type of its column; the last row"
                        + " and column are the local market.",
                "Sum of the energy of all trades by the home type of seller and buyer.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.in(source)) {
            return empty(NoTrades.REASON);
        }
        List<Home> homes = source.run().homes();
        int types = homes.stream().mapToInt(Home::type).max().orElse(-1) + 1;
        long[][] sums = new long[types + 1][types + 1];
        for (HourRecord hour : source.hours()) {
            for (Trade trade : hour.trades()) {
                sums[row(homes, types, trade.seller())][row(homes, types, trade.buyer())] += trade.energy();
            }
        }
        double[][] energy = new double[types + 1][types + 1];
        for (int row = 0; row <= types; row++) {
            for (int column = 0; column <= types; column++) {
                energy[row][column] = Micro.toDouble(sums[row][column]);
            }
        }
        List<String> names = new ArrayList<>(
                IntStream.range(0, types).mapToObj(Integer::toString).toList());
        names.add("Market");
        return data(
                Axis.names("Home type of the buyer", names),
                Axis.names("Home type of the seller", names),
                new HeatMap(
                        (seller, buyer) -> energy[seller][buyer] == 0 ? Double.NaN : energy[seller][buyer],
                        new Scale.Values(
                                "Energy",
                                "kWh",
                                0,
                                Arrays.stream(energy)
                                        .flatMapToDouble(Arrays::stream)
                                        .max()
                                        .orElseThrow(),
                                false)));
    }

    private static int row(List<Home> homes, int types, int participant) {
        return ParticipantIds.isProsumer(participant) ? homes.get(participant).type() : types;
    }
}
