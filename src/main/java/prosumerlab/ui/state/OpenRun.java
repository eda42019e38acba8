package prosumerlab.ui.state;

import java.util.Optional;
import prosumerlab.history.Run;
import prosumerlab.session.LiveRun;

/** One of the runs that are open in the window: a live one that can go on, or one read back from its files. */
public final class OpenRun {
    private final String title;
    private final Run recorded;
    private final LiveRun live;

    private OpenRun(String title, Run recorded, LiveRun live) {
        this.title = title;
        this.recorded = recorded;
        this.live = live;
    }

    /** A run that the window computes hour by hour. */
    public static OpenRun live(String title, LiveRun run) {
        return new OpenRun(title, null, run);
    }

    /** A run that was read back: it is replayed, not continued. */
    public static OpenRun recorded(String title, Run run) {
        return new OpenRun(title, run, null);
    }

    /** The name by which people tell open runs apart. */
    public String title() {
        return title;
    }

    /** Everything recorded until now; does not change later. */
    public Run run() {
        return live == null ? recorded : live.run();
    }

    /** The engine behind it; empty for a run that was read back. */
    public Optional<LiveRun> live() {
        return Optional.ofNullable(live);
    }

    @Override
    public String toString() {
        return title;
    }
}
