package prosumerlab.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.RunState;

/** Builds the frame around the features and keeps those on screen active. */
public final class ShellController {
    private final ShellModel model;
    private final ShellView view;
    private Dialog<ButtonType> told;

    public ShellController(
            Stage stage,
            RunState runs,
            Cursor cursor,
            Playback playback,
            Places places,
            Appearance appearance,
            Slots slots) {
        model = new ShellModel(cursor, playback);
        Menus menus = new Menus(new ShellActions(stage, runs, cursor, places));
        StatusBar status = new StatusBar(model, () -> places.open(Place.AUDIT));
        view = new ShellView(
                new TopBar(menus.bar(slots, appearance), slots.switcher(), slots.tools()),
                slots.transport().node(),
                slots.strip().node(),
                slots.note(),
                slots.centre() == null ? null : slots.centre().node(),
                appearance.centreShare(),
                new Tabs(slots.tabs(), places, status.ruler()),
                status);
        activate(slots.transport());
        activate(slots.strip());
        activate(slots.centre());
        stage.titleProperty().bind(model.windowTitle());
        // The toolkit's own hint fades for seconds; a window that is closed meanwhile leaves its renderer locked for
        // good.
        stage.setFullScreenExitHint("");
        playback.failure().addListener((property, before, failure) -> tell(stage, failure));
    }

    /** Says that the engine failed; once, however often one tries again while it is said. */
    private void tell(Stage stage, Throwable failure) {
        if (failure != null && (told == null || !told.isShowing())) {
            told = Dialogs.problems(
                    stage,
                    model.stopped(),
                    "The hours before it are kept: go back to them, branch from one of them, or open another scenario.",
                    Failures.ofTheProgram(failure));
            told.show();
        }
    }

    /** The root of the window. */
    public Parent root() {
        return view;
    }

    private static void activate(Feature feature) {
        if (feature != null) {
            feature.onActivate();
        }
    }
}
