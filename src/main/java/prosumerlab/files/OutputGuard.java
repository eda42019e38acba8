package prosumerlab.files;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sees to it that the end of the process leaves no half-written output: stops the work, waits for it, and deletes what it left. */
public final class OutputGuard {
    private static final long PATIENCE_SECONDS = 20;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final StagedOutput output;
    private final Thread hook = new Thread(this::stop, "interruption");

    private OutputGuard(StagedOutput output) {
        this.output = output;
    }

    /**
     * Work on an output.
     *
     * @param <E> what it throws besides
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T call() throws E, IOException;
    }

    /**
     * Does {@code work} on {@code output}, which is closed when it is done, whatever happens. What it throws when it is
     * interrupted is thrown before the process may end.
     *
     * @throws IOException if the work did, told in terms of the place of the output
     */
    public static <T, E extends Exception> T guard(StagedOutput output, Work<T, E> work) throws E, IOException {
        OutputGuard guard = new OutputGuard(output);
        try (output) {
            Runtime.getRuntime().addShutdownHook(guard.hook);
            return work.call();
        } catch (IOException e) {
            throw output.explained(e);
        } finally {
            guard.finish();
        }
    }

    private void stop() {
        worker.interrupt();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            output.close();
        } catch (InterruptedException | IOException e) {
            // The process is ending: there is nobody left to tell.
        }
    }

    private void finish() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook runs.
        }
    }
}
