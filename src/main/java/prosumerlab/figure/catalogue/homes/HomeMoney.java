package prosumerlab.figure.catalogue.homes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Choice;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** Where the money of the chosen home came from and went. */
final class HomeMoney extends DescribedFigure {
    private static final List<String> NAMES =
            List.of("P2P trade", "Local market", "Market fees", "Grid", "Bonuses", "Penalties", "Balance");
    private static final List<Quantity> RECEIVED = List.of(
            Quantity.P2P_MONEY,
            Quantity.MARKET_MONEY,
            Quantity.FEES,
            Quantity.GRID_MONEY,
            Quantity.BONUS,
            Quantity.PENALTY);
    private static final Set<Quantity> PAID = EnumSet.of(Quantity.FEES, Quantity.PENALTY);

    HomeMoney() {
        super(
                Topic.HOMES,
                "home-money",
                "Where the money of a home came from",
                "Bars above zero are income, bars below are costs; the last one, the balance, is all the others together.",
                "Sum over the run of money received less paid for energy from peers, in the local market and with the grid, of fees,"
                        + " bonuses and penalties; the balance at the end.",
                Gap.TRADES,
                Gap.ACCOUNTS,
                Gap.REGULATOR);
    }

    @Override
    public Set<Choice> choices() {
        return EnumSet.of(Choice.HOME);
    }

    @Override
    public FigureData compose(FigureSource source) {
        int home = source.home();
        long[] sums = new long[NAMES.size()];
        for (HourRecord hour : source.hours()) {
            for (int at = 0; at < RECEIVED.size(); at++) {
                long money = hour.homes().get(RECEIVED.get(at), home);
                sums[at] += PAID.contains(RECEIVED.get(at)) ? -money : money;
            }
            sums[RECEIVED.size()] = hour.homes().get(Quantity.BALANCE, home);
        }
        int last = RECEIVED.size();
        return data(
                "Home " + home,
                Axis.names("Account", NAMES),
                Axis.values("Money over the run", "€"),
                new Bars(
                        true,
                        List.of(
                                part(
                                        "Income",
                                        Tone.MONEY,
                                        sums,
                                        IntStream.range(0, last).filter(at -> sums[at] >= 0)),
                                part(
                                        "Costs",
                                        Tone.PENALTY,
                                        sums,
                                        IntStream.range(0, last).filter(at -> sums[at] < 0)),
                                part("Balance", Tone.FORECAST, sums, IntStream.of(last))),
                        List.of()));
    }

    private static Bars.Series part(String name, Tone tone, long[] sums, IntStream shown) {
        double[] values = new double[sums.length];
        Arrays.fill(values, Double.NaN);
        shown.forEach(at -> values[at] = Micro.toDouble(sums[at]));
        return new Bars.Series(name, tone, Numbers.of(values));
    }
}
