package prosumerlab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import prosumerlab.files.FileProblems;
import prosumerlab.files.OutputRefusedException;

/** Says what went wrong in a line a person understands, and picks the exit code. */
final class Problems {
    private Problems() {}

    static int report(Throwable problem, Terminal terminal) {
        if (problem instanceof ReportedException reported) {
            return reported.exitCode();
        }
        if (problem instanceof BadInputException bad) {
            bad.lines().forEach(terminal.err()::println);
            return ExitCode.BAD_INPUT;
        }
        if (problem instanceof OutputRefusedException) {
            terminal.err().println(problem.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (problem instanceof IOException file) {
            terminal.err().println(FileProblems.inWords(file) + "; nothing was written");
            return ExitCode.FAILED;
        }
        if (problem instanceof UncheckedIOException file) {
            return report(file.getCause(), terminal);
        }
        if (problem instanceof InterruptedException || problem instanceof CancellationException) {
            terminal.err().println("interrupted; nothing was written");
            return ExitCode.INTERRUPTED;
        }
        if (problem instanceof OutOfMemoryError) {
            terminal.err()
                    .println("not enough memory; give Java more, as in java -Xmx4g -jar prosumer-lab.jar, or choose"
                            + " fewer prosumers or jobs");
            return ExitCode.FAILED;
        }
        terminal.err()
                .println("this is a fault of Prosumer Lab: " + fault(problem) + "; please report it with the"
                        + " command and the scenario");
        return ExitCode.FAILED;
    }

    private static String fault(Throwable problem) {
        String message = problem.getMessage() == null
                ? ""
                : ": " + problem.getMessage().lines().findFirst().orElse("");
        String where = Arrays.stream(problem.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("prosumerlab."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        return problem.getClass().getSimpleName() + message + where;
    }
}
