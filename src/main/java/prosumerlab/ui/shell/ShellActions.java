package prosumerlab.ui.shell;

import javafx.collections.ObservableList;
import javafx.stage.Stage;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.RunState;

/** What a person can do with the window itself. */
final class ShellActions {
    private final Stage stage;
    private final RunState runs;
    private final Cursor cursor;
    private final Places places;

    ShellActions(Stage stage, RunState runs, Cursor cursor, Places places) {
        this.stage = stage;
        this.runs = runs;
        this.cursor = cursor;
        this.places = places;
    }

    ObservableList<OpenRun> runs() {
        return runs.runs();
    }

    boolean isShown(OpenRun run) {
        return cursor.shown().get().source() == run;
    }

    void switchTo(OpenRun run) {
        cursor.switchTo(run);
    }

    void closeRun() {
        runs.close(cursor.shown().get().source());
    }

    void open(Place place) {
        places.open(place);
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void quit() {
        stage.close();
    }

    void showKeys() {
        HelpPages.keys(stage).show();
    }

    void showTerms() {
        HelpPages.terms(stage).show();
    }

    void showAbout() {
        HelpPages.about(stage).show();
    }
}
