package prosumerlab.ui.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.app.Composition;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.OpenRun;

/** The real window at its usual size, and ways to wait for it from another thread. */
final class OpenWindow implements AutoCloseable {
    final Stage stage;
    final Composition parts;

    private OpenWindow(Stage stage, Composition parts) {
        this.stage = stage;
        this.parts = parts;
    }

    static OpenWindow on(OpenRun run) {
        return onFx(() -> {
            Stage stage = new Stage();
            stage.setWidth(1280);
            stage.setHeight(800);
            Composition parts = new Composition(stage, run, new Appearance());
            stage.show();
            return new OpenWindow(stage, parts);
        });
    }

    /** The default scenario, as the program opens it. */
    static OpenRun defaultRun() {
        return OpenRun.live("Benchmark", new LiveRun(LoadedScenario.of(Scenario.defaults())));
    }

    /** The default scenario with other numbers of homes and hours. */
    static OpenRun run(int homes, int hours) {
        String json = "{\"community\":{\"prosumers\":" + homes + "},\"horizon\":{\"hours\":" + hours + "}}";
        Scenario scenario;
        try {
            scenario = ScenarioReader.parse(json, "benchmark", List.of());
        } catch (ScenarioProblems e) {
            throw new IllegalStateException(e);
        }
        return OpenRun.live("Benchmark", new LiveRun(LoadedScenario.of(scenario)));
    }

    /** Returns when {@code condition} holds and the first picture that shows it is complete. */
    static void awaitDrawn(BooleanSupplier condition) {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    // After this pulse, and on the renderer's thread after what this pulse gave it to draw.
                    Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(drawn::countDown)));
                }
            }
        }.start());
        try {
            drawn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T onFx(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static void doOnFx(Runnable action) {
        onFx(() -> {
            action.run();
            return null;
        });
    }

    @Override
    public void close() {
        doOnFx(stage::close);
    }
}
