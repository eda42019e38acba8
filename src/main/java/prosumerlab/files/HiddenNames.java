package prosumerlab.files;

import java.nio.file.Path;
import java.util.List;

/**
 * The hidden neighbours of one output while it is made. All carry the same id, so that they can be told from those of other
 * outputs to the same place.
 *
 * @param target where the output shall be
 * @param id of the output
 */
record HiddenNames(Path target, String id) {
    private static final String PARTIAL = "partial-";
    private static final String OLD = "old-";
    private static final String ASIDE = "aside-";
    private static final String LOCK = "lock-";
    private static final List<String> PURPOSES = List.of(PARTIAL, OLD, ASIDE, LOCK);

    /** Tells the outputs of this process from all others; the process id would take longer to find out. */
    private static final String PROCESS = Long.toHexString(System.nanoTime()) + "-";

    /** Names for a new output to {@code target}. */
    static HiddenNames fresh(Path target) {
        return new HiddenNames(target, PROCESS + Long.toHexString(System.nanoTime()));
    }

    /** The names of the output whose lock is {@code file}; null if that is not the lock of an output to {@code target}. */
    static HiddenNames ofLock(Path target, Path file) {
        String start = start(target) + LOCK;
        String name = file.getFileName().toString();
        return name.startsWith(start) ? new HiddenNames(target, name.substring(start.length())) : null;
    }

    /** Whether {@code name} is one of those of an output to a neighbour called {@code target}. */
    static boolean isOne(String name, String target) {
        return name.startsWith("." + target + ".")
                && PURPOSES.stream().anyMatch(purpose -> name.startsWith(purpose, target.length() + 2));
    }

    private static String start(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Whether this process made it. */
    boolean isOwn() {
        return id.startsWith(PROCESS);
    }

    /** The output until it is complete. */
    Path partial() {
        return neighbour(PARTIAL);
    }

    /** The folder that is being replaced as a whole. */
    Path old() {
        return neighbour(OLD);
    }

    /** The files that are being replaced in a folder that stays. */
    Path aside() {
        return neighbour(ASIDE);
    }

    /** There and locked as long as somebody works on the output. */
    Path lock() {
        return neighbour(LOCK);
    }

    private Path neighbour(String purpose) {
        return target.resolveSibling(start(target) + purpose + id);
    }
}
