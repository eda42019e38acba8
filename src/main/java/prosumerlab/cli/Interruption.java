package prosumerlab.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import prosumerlab.results.StagedOutput;

/** Sees to it that Ctrl-C and a kill leave no half-written output: stops the work, waits for it, and deletes what it left. */
final class Interruption {
    private static final long PATIENCE_SECONDS = 20;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final StagedOutput output;
    private final Thread hook = new Thread(this::stop, "interruption");

    private Interruption(StagedOutput output) {
        this.output = output;
    }

    /** Does {@code work} on {@code output}, which is closed when it is done, whatever happens. */
    static <T> T guard(StagedOutput output, Terminal terminal, Callable<T> work) throws Exception {
        Interruption interruption = new Interruption(output);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        try (output) {
            return work.call();
        } catch (IOException e) {
            throw output.explained(e);
        } catch (InterruptedException | CancellationException e) {
            // Said here, because the process may end as soon as the hook is let go.
            throw new ReportedException(Problems.report(e, terminal));
        } finally {
            interruption.finish();
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
