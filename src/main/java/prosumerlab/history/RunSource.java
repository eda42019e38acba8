package prosumerlab.history;

import java.util.List;

/** A run from start to end, handed out hour by hour. */
public interface RunSource {
    /** The community, known before the first hour. */
    List<Home> homes();

    /** Block 0 of the chain. */
    Block genesis();

    /**
     * Runs all hours, handing each to {@code sink} on the calling thread. Stops early, between two hours, when the calling
     * thread is interrupted.
     *
     * @return whether it ran to the end
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted while it mines
     */
    boolean run(HourSink sink);
}
