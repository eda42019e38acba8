package prosumerlab.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    /** Work that can tell how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; on a thread of its own. */
        T call(Progress progress) throws Exception;
    }

    /** Is told how far work is; on any thread. */
    @FunctionalInterface
    public interface Progress {
        /** {@code done} of {@code all} parts are done. */
        void tell(long done, long all);
    }

    /**
     * @param owner the window that progress is shown over
     */
    public Background(Window owner) {
        this.owner = owner;
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
        return startWithProgress(what, progress -> work.call(), done, failed);
    }

    /** The same with work that tells how far it is. */
    public <T> ReadOnlyBooleanProperty startWithProgress(
            String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call(this::updateProgress);
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
        thread.setDaemon(true);
        thread.start();
        return task.runningProperty();
    }

    private void showProgress(String what, Task<?> task) {
        ProgressBar bar = Accessible.named(new ProgressBar(), what);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(task.progressProperty());
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
