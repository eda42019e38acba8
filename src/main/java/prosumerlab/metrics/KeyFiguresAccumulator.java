package prosumerlab.metrics;

import java.util.List;
import java.util.function.IntFunction;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;

/** Computes the key figures of a run that is streamed hour by hour; it keeps a few numbers a home and no hour. */
public final class KeyFiguresAccumulator {
    private final BillTally bills;
    private final List<Tally> tallies;

    /** For a run under one scenario. */
    public KeyFiguresAccumulator(List<Home> homes, RunTerms terms) {
        this(homes, step -> terms);
    }

    /**
     * For a run that may have branched.
     *
     * @param termsOf the terms of a step: tariffs may change, the rest is that of step 0
     */
    public KeyFiguresAccumulator(List<Home> homes, IntFunction<RunTerms> termsOf) {
        RunTerms terms = termsOf.apply(0);
        bills = new BillTally(homes, termsOf);
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
