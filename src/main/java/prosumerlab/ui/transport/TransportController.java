package prosumerlab.ui.transport;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.KeyHint;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.RunState;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.state.SlowMotion;

/** Wires the transport's buttons, keys and menu entries to the cursor and the playback. */
public final class TransportController implements Feature {
    private final TransportModel model;
    private final TransportActions actions;
    private final TransportView view;
    private final Cursor cursor;
    private final RunState runs;
    private Subscription following = Subscription.EMPTY;

    /**
     * @param palette the colours of the theme
     */
    public TransportController(
            Cursor cursor, RunState runs, Playback playback, SlowMotion slowMotion, ObservableValue<Palette> palette) {
        this.cursor = cursor;
        this.runs = runs;
        model = new TransportModel(cursor, playback, slowMotion);
        actions = new TransportActions(cursor, playback, model);
        view = new TransportView(model, actions, playback.speed(), palette);
    }

    /** Lets the keys of the transport work wherever the focus is in {@code scene}, except where one writes. */
    public void listenToKeys(Scene scene) {
        new TransportKeys(actions).listen(scene);
    }

    /** The entries of the Run menu. */
    public List<Command> commands() {
        return List.of(
                heardAnywhere("Play or pause", "mdi2p-play", "Space", actions::toggle),
                heardAnywhere("Step", "mdi2s-skip-next", "→", actions::step),
                heardAnywhere("Step back", "mdi2s-skip-previous", "←", actions::back),
                heardAnywhere("Before the first hour", "mdi2r-restart", "Home", actions::restart),
                heardAnywhere("Newest hour", "mdi2p-page-last", "End", actions::newest),
                new Command(
                        "Go to hour…",
                        "mdi2c-clock-fast",
                        new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN),
                        null,
                        view::askForHour),
                Command.of("Run to the end", "mdi2f-fast-forward", actions::runToEnd));
    }

    private static Command heardAnywhere(String title, String icon, String key, Runnable action) {
        return new Command(title, icon, new KeyHint(key), null, action);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void onActivate() {
        following = Subscription.combine(
                cursor.shown().subscribe(this::show),
                runs.runs().subscribe(() -> show(cursor.shown().get())));
    }

    @Override
    public void onDeactivate() {
        following.unsubscribe();
    }

    private void show(Shown shown) {
        view.show(shown, Parting.of(shown.source(), runs.runs()));
    }
}
