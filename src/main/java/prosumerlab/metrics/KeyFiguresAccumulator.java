package prosumerlab.metrics;

import java.util.List;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;

/** Computes the key figures of a run that is streamed hour by hour; it keeps a few numbers a home and no hour. */
public final class KeyFiguresAccumulator {
    private final BillTally bills;
    private final List<Tally> tallies;

    public KeyFiguresAccumulator(List<Home> homes, RunTerms terms) {
        bills = new BillTally(homes, terms);
        tallies = List.of(
                new EnergyTally(homes),
                new GridTally(terms),
                new TradeTally(),
                new WelfareTally(),
                new ChainTally(terms),
                new RegulationTally(terms),
                bills);
    }

    /** Takes the next hour. */
    public void accept(HourRecord hour) {
        for (Tally tally : tallies) {
            tally.accept(hour);
        }
    }

    /** The key figures of the hours so far. */
    public KeyFigures figures() {
        KeyFigures.Builder figures = new KeyFigures.Builder();
        for (Tally tally : tallies) {
            tally.report(figures);
        }
        return figures.build();
    }

    /** What each home paid so far, and what it would have paid with the grid only. */
    public HomeBills bills() {
        return bills.bills();
    }
}
