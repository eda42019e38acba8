package prosumerlab.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import prosumerlab.files.OutputGuard;
import prosumerlab.files.StagedOutput;

/** Sees to it that Ctrl-C and a kill leave no half-written output, and says so. */
final class Interruption {
    private Interruption() {}

    /** Does {@code work} on {@code output}, which is closed when it is done, whatever happens. */
    static <T> T guard(StagedOutput output, Terminal terminal, Callable<T> work) throws Exception {
        return OutputGuard.<T, Exception>guard(output, () -> {
            try {
                return work.call();
            } catch (InterruptedException | CancellationException e) {
                // Said here, because the process may end as soon as the guard is let go.
                throw new ReportedException(Problems.report(e, terminal));
            }
        });
    }
}
