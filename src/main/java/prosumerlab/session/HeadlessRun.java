package prosumerlab.session;

import java.util.List;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.scenario.LoadedScenario;

/** A run from start to end that keeps no more than the hour it is at, so that a year fits in a small heap. */
public final class HeadlessRun {
    private final LoadedScenario source;

    public HeadlessRun(LoadedScenario source) {
        this.source = source;
    }

    /** The community, known before the first hour. */
    public List<Home> homes() {
        throw new UnsupportedOperationException();
    }

    /** Block 0 of the chain. */
    public Block genesis() {
        throw new UnsupportedOperationException();
    }

    /**
     * Runs all hours, handing each to {@code sink} on the calling thread. Stops early, between two hours, when the calling
     * thread is interrupted.
     *
     * @return whether it ran to the end
     */
    public boolean run(HourSink sink) {
        throw new UnsupportedOperationException(source.toString() + sink);
    }
}
