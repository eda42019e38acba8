package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/**
 * Draws the window in each theme, at several sizes and text scales, to {@code target/screenshots}: for looking at it, and for
 * the manual.
 */
class ScreenshotTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1280, 800, 1",
        "DARK, 1280, 800, 1",
        "HIGH_CONTRAST, 1280, 800, 1",
        "LIGHT, 1024, 700, 1",
        "LIGHT, 1024, 700, 1.5",
        "DARK, 1280, 800, 1.5"
    })
    void window_is_drawn_in_every_theme_size_and_text_scale(Theme theme, int width, int height, double scale) {
        open(Scenarios.run(100, 24, 20), width, height);

        WritableImage image = onFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.cursor().goTo(16);
            return Screenshots.take(stage.getScene().getRoot());
        });
        Path file = Screenshots.write(
                image, String.format(Locale.ROOT, "window-%s-%dx%d-%.2f", theme.styleClass(), width, height, scale));

        assertThat(file).isNotEmptyFile();
        assertThat(coloursOf(image)).as("different colours").isGreaterThan(20);
        assertThat(image.getWidth()).isEqualTo(width);
    }

    private static long coloursOf(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        return IntStream.range(0, (int) (image.getWidth() * image.getHeight()))
                .map(i -> pixels.getArgb(i % (int) image.getWidth(), i / (int) image.getWidth()))
                .distinct()
                .count();
    }
}
