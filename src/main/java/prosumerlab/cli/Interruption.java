package prosumerlab.cli;

import java.util.concurrent.Callable;
import prosumerlab.results.OutputGuard;
import prosumerlab.results.StagedOutput;

/** Sees to it that Ctrl-C and a kill leave no half-written output, and says so. */
final class Interruption {
    private Interruption() {}

    /** Does {@code work} on {@code output}, which is closed when it is done, whatever happens. */
    static <T> T guard(StagedOutput output, Terminal terminal, Callable<T> work) throws Exception {
        // Said here, because the process may end as soon as the guard is let go.
        return OutputGuard.guard(
                output, work, interrupted -> new ReportedException(Problems.report(interrupted, terminal)));
    }
}
