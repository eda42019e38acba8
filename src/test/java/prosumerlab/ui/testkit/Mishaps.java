package prosumerlab.ui.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects what goes wrong on any thread: uncaught exceptions, and stack traces that the toolkit prints and swallows. */
final class Mishaps {
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private PrintStream realErr;
    private Thread.UncaughtExceptionHandler realHandler;

    void watch() {
        realErr = System.err;
        realHandler = Thread.getDefaultUncaughtExceptionHandler();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler((thread, mishap) -> uncaught.add(mishap));
    }

    void failOnAny() {
        System.setErr(realErr);
        Thread.setDefaultUncaughtExceptionHandler(realHandler);
        String text = printed.toString(StandardCharsets.UTF_8);
        realErr.print(text);
        assertThat(uncaught).as("uncaught exceptions").isEmpty();
        assertThat(text).as("printed by the toolkit").doesNotContain("\tat ", "javafx.css", "CssStyleHelper");
    }
}
