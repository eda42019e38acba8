package prosumerlab.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.concurrent.Task;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** Does long work beside the FX thread; what takes more than a moment shows progress and can be cancelled. */
public final class Background {
    private static final Duration A_MOMENT = Duration.millis(400);

    private final Window owner;

    /**
     * @param owner the window that progress is shown over
     */
    public Background(Window owner) {
        this.owner = owner;
    }

    /** Work that knows how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it, on a thread of its own; interrupted when it is cancelled.
         *
         * @param progress takes how much is done, 0 to 1, on any thread and as often as it likes
         */
        T call(DoubleConsumer progress) throws Exception;
    }

    /**
     * Starts {@code work}; on the FX thread, as is whatever follows. After a cancellation nothing follows.
     *
     * @param what what is being done, such as {@code Opening week}
     * @param work on a thread of its own; interrupted when it is cancelled
     * @param done takes its result
     * @param failed takes what it threw
     * @return whether it is still being done
     */
    public <T> ReadOnlyBooleanProperty start(
            String what, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(what, (Work<T>) progress -> work.call(), done, failed);
    }

    /** The same for work that says how far it is. */
    public <T> ReadOnlyBooleanProperty start(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(what, work, done, failed, true);
    }

    /** The same for work that a person relies on: the program ends only after it, also if the window is closed meanwhile. */
    void startAndFinish(String what, Callable<Void> work, Consumer<Throwable> failed) {
        start(what, progress -> work.call(), nothing -> {}, failed, false);
    }

    private <T> ReadOnlyBooleanProperty start(
            String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed, boolean daemon) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call(part -> updateProgress(part, 1));
            }
        };
        PauseTransition patience = new PauseTransition(A_MOMENT);
        patience.setOnFinished(event -> {
            if (task.isRunning()) {
                showProgress(what, task);
            }
        });
        task.setOnSucceeded(event -> done.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        patience.play();
        Thread thread = new Thread(task, what);
        thread.setDaemon(daemon);
        thread.start();
        return task.runningProperty();
    }

    private void showProgress(String what, Task<?> task) {
        ProgressBar bar = Accessible.named(new ProgressBar(), what);
        bar.progressProperty().bind(task.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(16, new Label(what + " …"), bar);
        box.getStyleClass().add("progress-page");
        Dialog<ButtonType> dialog = Dialogs.of(owner, what, box);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
        dialog.setOnHidden(event -> task.cancel());
        task.runningProperty().addListener((property, before, running) -> {
            if (!running) {
                // Its result is there: what closes now is not a person's wish to cancel.
                dialog.setOnHidden(null);
                dialog.hide();
            }
        });
        dialog.show();
    }
}
