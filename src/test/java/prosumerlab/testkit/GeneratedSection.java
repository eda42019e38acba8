package prosumerlab.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a manual page that the program writes, between two comments that name it. */
public final class GeneratedSection {
    private GeneratedSection() {}

    /**
     * Fails if {@code section} of {@code page} is not {@code expected}.
     *
     * @param update the system property that has it written anew instead
     */
    public static void assertUpToDate(Path page, String section, String expected, String update) throws IOException {
        String begin = "<!-- begin generated: " + section + " -->\n";
        String end = "<!-- end generated: " + section + " -->";
        String text = Files.readString(page);
        assertThat(text).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        if (Boolean.getBoolean(update)) {
            text = text.substring(0, from) + expected + text.substring(to);
            Files.writeString(page, text);
            to = from + expected.length();
        }

        assertThat(text.substring(from, to)).isEqualTo(expected);
    }
}
