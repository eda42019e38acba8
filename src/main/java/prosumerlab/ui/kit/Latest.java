package prosumerlab.ui.kit;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

/**
 * The result of what was asked for last, computed beside the FX thread. As soon as something else is asked for there is no
 * result, and that of what was asked for before is never shown, however late it comes. One is computed at a time, so that
 * holding a key does not pile up work. Unlike {@link Background}, nobody waits for it before a dialog: it follows the shown hour.
 */
public final class Latest<T> {
    private final ReadOnlyObjectWrapper<T> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final String what;
    private Callable<T> waiting;
    private long asked;
    private boolean busy;

    /**
     * @param what names the thread
     */
    public Latest(String what) {
        this.what = what;
    }

    /** What was asked for last; null as long as it is being computed, or if there is nothing to compute. */
    public ReadOnlyObjectProperty<T> result() {
        return result.getReadOnlyProperty();
    }

    /** Gives up what was asked for, and has no result but {@code known}; on the FX thread. */
    public void set(T known) {
        asked++;
        waiting = null;
        result.set(known);
    }

    /** Asks for {@code work} instead of what was asked for before; on the FX thread. */
    public void ask(Callable<T> work) {
        set(null);
        waiting = work;
        if (!busy) {
            start();
        }
    }

    private void start() {
        Callable<T> work = waiting;
        long number = asked;
        waiting = null;
        busy = true;
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> finish(number, task.getValue()));
        task.setOnFailed(event -> {
            finish(number, null);
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, task.getException());
        });
        Thread thread = new Thread(task, what);
        thread.setDaemon(true);
        thread.start();
    }

    private void finish(long number, T computed) {
        busy = false;
        if (number == asked) {
            result.set(computed);
        } else if (waiting != null) {
            start();
        }
    }
}
