package prosumerlab.figure.catalogue.money;

import java.util.stream.IntStream;
import prosumerlab.figure.FigureSource;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** Balances of the homes in millionths of a €. */
final class Balances {
    static final String ONE_HOME =
            "With one home there is nothing to spread. How it fared is in the figures of a home; a distribution needs two"
                    + " homes at least.";

    private Balances() {}

    /** At the end of the recorded steps, by home. */
    static long[] atTheEnd(FigureSource source) {
        return of(source.hours().get(source.steps() - 1));
    }

    /** At the end of {@code hour}, by home. */
    static long[] of(HourRecord hour) {
        return IntStream.range(0, hour.homes().size())
                .mapToLong(home -> hour.homes().get(Quantity.BALANCE, home))
                .toArray();
    }
}
