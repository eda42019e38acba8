package prosumerlab.ui.testkit;

import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.history.Run;
import prosumerlab.metrics.HomeBills;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.results.RunHeader;
import prosumerlab.ui.kit.Formats;

/** What the homes of a run saved against the grid only, by its record alone: nothing is computed a second time. */
public final class Saved {
    private static final long CENT = Micro.ONE / 100;

    private Saved() {}

    /** In the first {@code hours} hours of {@code run}, as the What if pane says it. */
    public static String inWords(Run run, int hours) {
        KeyFiguresAccumulator tally = new KeyFiguresAccumulator(run.homes(), RunHeader.terms(run));
        run.hours().subList(0, hours).forEach(tally::accept);
        HomeBills bills = tally.bills();
        long total = IntStream.range(0, bills.size()).mapToLong(bills::saving).sum();
        long won = IntStream.range(0, bills.size())
                .filter(home -> bills.saving(home) > 0)
                .count();
        long lost = IntStream.range(0, bills.size())
                .filter(home -> bills.saving(home) < 0)
                .count();
        return "the homes together " + (total < 0 ? "paid " + money(-total) + " more" : "saved " + money(total)) + ": "
                + won + " saved, " + lost + " lost";
    }

    private static String money(long micro) {
        return micro != 0 && micro < CENT ? Formats.smallMoney(micro) : Formats.money(micro);
    }
}
