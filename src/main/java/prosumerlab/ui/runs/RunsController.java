package prosumerlab.ui.runs;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RunState;

/** Keeps the switcher and the shown run together. */
public final class RunsController {
    private final Cursor cursor;
    private final RunState runs;
    private final RunSwitcher view = new RunSwitcher();
    /** The switcher's own list: it is told of a change only while it does not react to one. */
    private final ObservableList<OpenRun> listed = FXCollections.observableArrayList();

    private boolean following;

    public RunsController(Cursor cursor, RunState runs) {
        this.cursor = cursor;
        this.runs = runs;
        view.setItems(listed);
        runs.runs().addListener((ListChangeListener<OpenRun>) change -> follow());
        cursor.shown().subscribe(shown -> {
            if (shown.source() != view.getValue()) {
                follow();
            }
        });
        view.valueProperty().addListener((property, before, chosen) -> {
            if (!following && chosen != null) {
                cursor.switchTo(chosen);
            }
        });
    }

    /** The switcher, for the top bar. */
    public Node node() {
        return view;
    }

    /** The entries of the Run menu. */
    public List<Command> commands() {
        ObservableValue<Boolean> several =
                Bindings.size(runs.runs()).greaterThan(1).map(Boolean::valueOf);
        return List.of(new Command(
                "Next open run, same hour",
                "mdi2s-swap-horizontal",
                new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN),
                several,
                this::next));
    }

    private void next() {
        List<OpenRun> open = runs.runs();
        int at = open.indexOf(cursor.shown().get().source());
        cursor.switchTo(open.get((at + 1) % open.size()));
    }

    private void follow() {
        following = true;
        if (!listed.equals(runs.runs())) {
            listed.setAll(runs.runs());
        }
        view.setValue(cursor.shown().get().source());
        following = false;
    }
}
