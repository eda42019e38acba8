package prosumerlab.ui.state;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The runs that are open; the cursor always shows one of them. */
public final class RunState {
    private final ObservableList<OpenRun> runs = FXCollections.observableArrayList();
    private final ObservableList<OpenRun> view = FXCollections.unmodifiableObservableList(runs);
    private final Cursor cursor;

    /** The run that the cursor shows is open. */
    public RunState(Cursor cursor) {
        this.cursor = cursor;
        runs.add(cursor.shown().get().source());
    }

    /** The open runs in the order they were opened; at least one, read only. */
    public ObservableList<OpenRun> runs() {
        return view;
    }

    /** Opens {@code run} at its newest hour, beside those that are open. */
    public void open(OpenRun run) {
        runs.add(run);
        cursor.show(run, run.run(), Integer.MAX_VALUE);
    }

    /** Opens {@code run} in place of all others, at its newest hour. */
    public void openAlone(OpenRun run) {
        open(run);
        runs.removeIf(other -> other != run);
    }

    /** Opens {@code branch} beside the others, without leaving the shown hour. */
    public void openBranch(OpenRun branch) {
        runs.add(branch);
        cursor.switchTo(branch);
    }

    /** {@code name}, with a number after it if an open run is called so already. */
    public String freshTitle(String name) {
        String title = name;
        for (int number = 2; isTaken(title); number++) {
            title = name + " (" + number + ")";
        }
        return title;
    }

    private boolean isTaken(String title) {
        return runs.stream().anyMatch(run -> run.title().equals(title));
    }

    /** Closes {@code run} and shows another; the last one stays open. */
    public void close(OpenRun run) {
        int index = runs.indexOf(run);
        if (index < 0 || runs.size() == 1) {
            return;
        }
        if (cursor.shown().get().source() == run) {
            cursor.switchTo(runs.get(index == 0 ? 1 : index - 1));
        }
        runs.remove(run);
    }
}
