package prosumerlab.ui.saving;

import prosumerlab.ui.state.OpenRun;

/** Names of files and folders that every desktop takes. */
final class SavedName {
    private SavedName() {}

    /** The title of {@code run} without what a file name must not hold. */
    static String of(OpenRun run) {
        String name = run.title().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() ? "run" : name;
    }
}
