package prosumerlab.ui.tamper;

import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import prosumerlab.session.tampering.BranchRace;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Shown;

/** Keeps the copy, and stops all work when the pane or the window goes away. */
public final class TamperController extends FollowingFeature {
    private final Cursor cursor;
    private final TamperModel model = new TamperModel();
    private final Copying copying = new Copying(model);
    private final Mining mining = new Mining(model);
    private final RaceModel races = new RaceModel();
    private final RaceView race = new RaceView(races, this::runRaces);
    private final TamperView view;
    private Task<Integer> running;

    public TamperController(Cursor cursor) {
        this.cursor = cursor;
        view = new TamperView(model, copying, mining, race, this::copyAnew);
        view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    if (!showing) {
                        rest();
                    }
                });
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return cursor.shown()
                .subscribe(this::show)
                .and(mining.busy().subscribe(busy -> {
                    if (!busy) {
                        copying.follow(cursor.shown().get());
                    }
                }))
                .and(this::rest);
    }

    private void show(Shown shown) {
        races.seed(shown.run().source().scenario().seed());
        if (!mining.busy().get()) {
            copying.follow(shown);
        }
        model.show(shown);
    }

    private void copyAnew() {
        mining.clear();
        copying.anew(cursor.shown().get());
    }

    private void rest() {
        copying.stop();
        mining.stop();
        race.rest();
        if (running != null) {
            running.cancel();
            running = null;
            races.busy().set(false);
        }
    }

    private void runRaces() {
        BranchRace set = races.race();
        long first = races.takeRaces();
        Task<Integer> task = new Task<>() {
            @Override
            protected Integer call() {
                try {
                    return set.caughtUp(first, RaceModel.RACES);
                } catch (CancellationException stopped) {
                    return null;
                }
            }
        };
        running = task;
        races.busy().set(true);
        task.setOnSucceeded(event -> {
            if (running == task) {
                running = null;
                races.busy().set(false);
                races.add(set, first, task.getValue());
            }
        });
        task.setOnFailed(event -> {
            throw new IllegalStateException("the races failed", task.getException());
        });
        Thread thread = new Thread(task, "races");
        thread.setDaemon(true);
        thread.start();
    }
}
