package prosumerlab.explain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.history.Run;

/** Explains what a home did in an hour, from what was recorded and the settings of the scenario alone. */
public final class Why {
    private Why() {}

    /**
     * The reasons in the order in which they decided.
     *
     * @param step a recorded step of {@code run}
     * @param home a home of {@code run}
     * @throws IndexOutOfBoundsException if either is not
     */
    public static List<Reason> reasons(Run run, int step, int home) {
        Situation at = new Situation(run, step, home);
        List<Reason> reasons = new ArrayList<>();
        EnergyReasons.add(at, reasons);
        BanReasons.add(at, reasons);
        WishReasons.add(at, reasons);
        PeerReasons.add(at, reasons);
        MarketReasons.add(at, reasons);
        GridReasons.add(at, reasons);
        RegulatorReasons.add(at, reasons);
        return List.copyOf(reasons);
    }

    /** What came of it, in one sentence. */
    public static Sentence outcome(Run run, int step, int home) {
        return Outcome.of(new Situation(run, step, home));
    }
}
