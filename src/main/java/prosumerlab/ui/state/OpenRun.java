package prosumerlab.ui.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import prosumerlab.history.Run;
import prosumerlab.session.LiveRun;

/** One of the runs that are open in the window: a live one that can go on, or one read back from its files. */
public final class OpenRun {
    private final String title;
    private final Run recorded;
    private final LiveRun live;
    private final Path folder;
    private final OpenRun parent;
    private final List<String> notes;

    private OpenRun(String title, Run recorded, LiveRun live, Path folder, OpenRun parent, List<String> notes) {
        this.title = title;
        this.recorded = recorded;
        this.live = live;
        this.folder = folder;
        this.parent = parent;
        this.notes = List.copyOf(notes);
    }

    /** A run that the window computes hour by hour. */
    public static OpenRun live(String title, LiveRun run) {
        return live(title, run, null);
    }

    /**
     * A run that the window computes hour by hour.
     *
     * @param folder of its scenario file, from which the paths of measured files start; null if it came from none
     */
    public static OpenRun live(String title, LiveRun run, Path folder) {
        return new OpenRun(title, null, run, folder, null, List.of());
    }

    /** A run that goes on from an hour of {@code parent} under other settings. */
    public static OpenRun branch(String title, OpenRun parent, LiveRun run) {
        return new OpenRun(title, null, run, parent.folder, parent, List.of());
    }

    /** A run that was read back: it is replayed, not continued. */
    public static OpenRun recorded(String title, Run run) {
        return recorded(title, run, null, List.of());
    }

    /**
     * A run that was read back: it is replayed, not continued.
     *
     * @param folder it was read from; null if from none
     * @param notes what a person must know of it, such as where it differs from what its scenario gives; one line each
     */
    public static OpenRun recorded(String title, Run run, Path folder, List<String> notes) {
        return new OpenRun(title, run, null, folder, null, notes);
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

    /** The folder from which its relative paths start; empty for a scenario that came from no file. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** What a person must know of a run that was read back, one line each; none if nothing. */
    public List<String> notes() {
        return notes;
    }

    /** The run it branched off from; empty if it is nobody's branch. */
    public Optional<OpenRun> parent() {
        return Optional.ofNullable(parent);
    }

    /** The last step that it has in common with {@code other}; −1 if they parted before the first, empty if unrelated. */
    public OptionalInt sharedWith(OpenRun other) {
        OptionalInt last = OptionalInt.empty();
        int mine = Integer.MAX_VALUE;
        for (OpenRun one = this; one != null; one = one.parent) {
            int theirs = Integer.MAX_VALUE;
            for (OpenRun two = other; two != null; two = two.parent) {
                if (one == two) {
                    int shared = Math.min(mine, theirs);
                    last = OptionalInt.of(Math.max(shared, last.orElse(Shown.BEFORE_START)));
                }
                theirs = Math.min(theirs, two.branchedAfter());
            }
            mine = Math.min(mine, one.branchedAfter());
        }
        return last;
    }

    private int branchedAfter() {
        return live == null ? Shown.BEFORE_START : live.branchedAfter();
    }

    @Override
    public String toString() {
        return title;
    }
}
