package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/** Draws each pane on the right to {@code target/screenshots}, for looking at it and for the manual. */
class PaneScreenshotTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({
        "MARKET, LIGHT, 1280, 800, 1",
        "TRADES, DARK, 1024, 700, 1",
        "BLOCKCHAIN, LIGHT, 1024, 700, 1.5",
        "REGULATOR, HIGH_CONTRAST, 1024, 700, 1",
        "AUDIT, DARK, 1024, 700, 1.5"
    })
    void pane_is_drawn(Place place, Theme theme, int width, int height, double scale) {
        open(Scenarios.run(100, 24, 24), width, height);

        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.places().open(place);
            window.cursor().goTo(14);
        });
        settle();
        WritableImage image = onFx(() -> Screenshots.take(stage.getScene().getRoot()));
        Path file = Screenshots.write(
                image, String.format(Locale.ROOT, "%s-%s-%dx%d-%.2f", place, theme.styleClass(), width, height, scale));

        assertThat(file).isNotEmptyFile();
        double least = onFx(() -> stage.getScene().lookup(".split-pane").minWidth(-1));
        assertThat(least).as("width that the panes insist on").isLessThan(width / 2.0);
    }
}
