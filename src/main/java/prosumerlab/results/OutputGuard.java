package prosumerlab.results;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

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
     * Does {@code work} on {@code output}, which is closed when it is done, whatever happens.
     *
     * @param interrupted takes what an interrupted work threw before the process may end, and gives what to throw instead
     */
    public static <T> T guard(StagedOutput output, Callable<T> work, UnaryOperator<Exception> interrupted)
            throws Exception {
        OutputGuard guard = new OutputGuard(output);
        Runtime.getRuntime().addShutdownHook(guard.hook);
        try (output) {
            return work.call();
        } catch (IOException e) {
            throw output.explained(e);
        } catch (InterruptedException | CancellationException e) {
            throw interrupted.apply(e);
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
