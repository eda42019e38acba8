package prosumerlab.ui.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Collects what goes wrong on any thread: uncaught exceptions, stack traces that the toolkit prints and swallows, and warnings
 * that it logs, such as of colours that a style sheet does not know.
 */
final class Mishaps {
    /** Said once at each start: the tests run from the class path, as the program may. */
    private static final String FROM_THE_CLASS_PATH = "Unsupported JavaFX configuration";

    private static final Logger LOG = Logger.getLogger("");

    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()
                    && !String.valueOf(entry.getMessage()).startsWith(FROM_THE_CLASS_PATH)) {
                warnings.add(entry.getLoggerName() + ": " + new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private PrintStream realErr;
    private Thread.UncaughtExceptionHandler realHandler;

    void watch() {
        realErr = System.err;
        realHandler = Thread.getDefaultUncaughtExceptionHandler();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        LOG.addHandler(listener);
        Thread.setDefaultUncaughtExceptionHandler((thread, mishap) -> uncaught.add(mishap));
    }

    void failOnAny() {
        System.setErr(realErr);
        LOG.removeHandler(listener);
        Thread.setDefaultUncaughtExceptionHandler(realHandler);
        String text = printed.toString(StandardCharsets.UTF_8);
        realErr.print(text);
        assertThat(uncaught).as("uncaught exceptions").isEmpty();
        assertThat(warnings).as("warnings of the toolkit").isEmpty();
        assertThat(text).as("printed by the toolkit").doesNotContain("\tat ");
    }
}
