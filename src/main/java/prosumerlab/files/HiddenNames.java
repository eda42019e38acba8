package prosumerlab.files;

import java.nio.file.Path;

/**
 * The hidden neighbours of one output while it is made. All carry the same id, so that they can be told from those of other
 * outputs to the same place.
 *
 * @param target where the output shall be
 * @param id of the output
 */
record HiddenNames(Path target, String id) {
    private static final String LOCK = "lock-";

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

    private static String start(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Whether this process made it. */
    boolean isOwn() {
        return id.startsWith(PROCESS);
    }

    /** The output until it is complete. */
    Path partial() {
        return neighbour("partial-");
    }

    /** The folder that is being replaced as a whole. */
    Path old() {
        return neighbour("old-");
    }

    /** The files that are being replaced in a folder that stays. */
    Path aside() {
        return neighbour("aside-");
    }

    /** There and locked as long as somebody works on the output. */
    Path lock() {
        return neighbour(LOCK);
    }

    private Path neighbour(String purpose) {
        return target.resolveSibling(start(target) + purpose + id);
    }
}
