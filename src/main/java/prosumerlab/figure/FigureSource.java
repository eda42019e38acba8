package prosumerlab.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HomeBills;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.metrics.RunTerms;

/** A run, and what is chosen in it; what is not chosen is what shows most. May be shared by threads. */
public final class FigureSource {
    private final Run run;
    private final RunTerms terms;
    private final Shared shared;
    private final OptionalInt step;
    private final OptionalInt home;
    private final Optional<Pair> pair;

    /** Everything that was recorded, with nothing chosen. */
    public FigureSource(Run run, RunTerms terms) {
        this(run, terms, new Shared(run, terms), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    private FigureSource(
            Run run, RunTerms terms, Shared shared, OptionalInt step, OptionalInt home, Optional<Pair> pair) {
        this.run = run;
        this.terms = terms;
        this.shared = shared;
        this.step = step;
        this.home = home;
        this.pair = pair;
    }

    /** The same run at {@code step}, which must have been recorded. */
    public FigureSource withStep(int step) {
        if (step < 0 || step >= steps()) {
            throw new IllegalArgumentException("step " + step + " of " + steps());
        }
        return new FigureSource(run, terms, shared, OptionalInt.of(step), home, pair);
    }

    /** The same run with the home {@code home}. */
    public FigureSource withHome(int home) {
        if (home < 0 || home >= homes()) {
            throw new IllegalArgumentException("home " + home + " of " + homes());
        }
        return new FigureSource(run, terms, shared, step, OptionalInt.of(home), pair);
    }

    /** The same run with {@code pair}. */
    public FigureSource withPair(Pair pair) {
        return new FigureSource(run, terms, shared, step, home, Optional.of(pair));
    }

    public Run run() {
        return run;
    }

    /** Whether {@code what} was not recorded, so that nothing must be shown of it. */
    public boolean lacks(Gap what) {
        return run.lacks(what);
    }

    /** Such as "This folder does not hold the chain and audits". */
    public static String lacking(List<Gap> gaps) {
        return "This folder does not hold " + gaps.stream().map(Gap::label).collect(Collectors.joining(" and "));
    }

    public RunTerms terms() {
        return terms;
    }

    public TimeGrid grid() {
        return run.grid();
    }

    /** The recorded steps. */
    public List<HourRecord> hours() {
        return run.hours();
    }

    /** How many steps were recorded. */
    public int steps() {
        return run.hours().size();
    }

    /** How many homes there are. */
    public int homes() {
        return run.homes().size();
    }

    /** The chosen step, or else the first one with the most trades; the run must have a step. */
    public int step() {
        return stepWithMost(hour -> hour.trades().size());
    }

    /** The chosen step, or else the first one with the most of {@code subject}; the run must have a step. */
    public int stepWithMost(ToIntFunction<HourRecord> subject) {
        return step.orElseGet(() -> IntStream.range(0, steps())
                .boxed()
                .max(Comparator.<Integer>comparingInt(at -> subject.applyAsInt(hours().get(at)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow());
    }

    /** The record of {@link #step()}. */
    public HourRecord hour() {
        return hours().get(step());
    }

    /** The chosen home, or else the first one with the most trades over the run. */
    public int home() {
        return home.orElseGet(shared::busiestHome);
    }

    /** The chosen step, or else the first one in which most pairs bargained. */
    public int negotiationStep() {
        return stepWithMost(hour -> hour.negotiations().size());
    }

    /**
     * The bargaining of the chosen pair in {@link #negotiationStep()}; of several the last. If no pair is chosen or it did not
     * meet in that step: of those that led to a deal the first with the most offers, or else of all.
     */
    public Optional<Negotiation> negotiation() {
        List<Negotiation> all = hours().get(negotiationStep()).negotiations();
        Optional<Negotiation> chosen = pair.flatMap(wanted -> all.stream()
                .filter(met -> met.buyer() == wanted.buyer() && met.seller() == wanted.seller())
                .reduce((earlier, later) -> later));
        return chosen.or(() -> all.stream()
                .reduce((best, next) -> Comparator.comparing(Negotiation::agreed)
                                        .thenComparing(Negotiation::rounds)
                                        .compare(next, best)
                                > 0
                        ? next
                        : best));
    }

    /** What each home paid, and would have paid with the grid only. */
    public HomeBills bills() {
        return shared.bills();
    }

    /** The key figures of the recorded hours. */
    public KeyFigures keyFigures() {
        return shared.keyFigures();
    }

    /** What takes a pass over the run and several figures need: done once, when first asked for. */
    private static final class Shared {
        private final Run run;
        private final RunTerms terms;
        private KeyFiguresAccumulator tallied;
        private HomeBills bills;
        private int busiest = -1;

        Shared(Run run, RunTerms terms) {
            this.run = run;
            this.terms = terms;
        }

        synchronized HomeBills bills() {
            if (bills == null) {
                bills = tallied().bills();
            }
            return bills;
        }

        synchronized KeyFigures keyFigures() {
            return tallied().figures();
        }

        private KeyFiguresAccumulator tallied() {
            if (tallied == null) {
                tallied = new KeyFiguresAccumulator(run.homes(), terms);
                run.hours().forEach(tallied::accept);
            }
            return tallied;
        }

        synchronized int busiestHome() {
            if (busiest < 0) {
                int[] trades = new int[run.homes().size()];
                for (HourRecord hour : run.hours()) {
                    for (Trade trade : hour.trades()) {
                        count(trades, trade.buyer());
                        count(trades, trade.seller());
                    }
                }
                busiest = IntStream.range(0, trades.length)
                        .reduce(0, (best, next) -> trades[next] > trades[best] ? next : best);
            }
            return busiest;
        }

        private static void count(int[] trades, int participant) {
            if (ParticipantIds.isProsumer(participant)) {
                trades[participant]++;
            }
        }
    }
}
