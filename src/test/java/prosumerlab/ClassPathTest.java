package prosumerlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of the libraries, which is that of the dependencies in the pom, decides what a short run of the command line opens. */
class ClassPathTest {
    private static final String WITHOUT_WINDOW = "(picocli|gson|commons-(csv|io|codec)|jfreechart|batik|xmlgraphics).*";
    private static final String OF_THE_WINDOW = "(javafx|atlantafx|controlsfx|ikonli)-.*";

    @Test
    void libraries_of_the_window_come_after_all_others() {
        List<String> names = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(entry -> new File(entry).getName())
                .toList();
        int firstOfWindow = places(names, OF_THE_WINDOW).min().orElseThrow();
        int lastOfOthers = places(names, WITHOUT_WINDOW).max().orElseThrow();

        assertThat(firstOfWindow)
                .as("%s must come after %s", names.get(firstOfWindow), names.get(lastOfOthers))
                .isGreaterThan(lastOfOthers);
    }

    private static IntStream places(List<String> names, String pattern) {
        return IntStream.range(0, names.size()).filter(i -> names.get(i).matches(pattern));
    }
}
