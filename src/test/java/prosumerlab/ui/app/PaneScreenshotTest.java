package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Legibility;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/** Draws each pane on the right to {@code target/screenshots}, for looking at it and for the manual. */
class PaneScreenshotTest extends WindowTest {
    private static final int SCREEN_WIDTH = 1280;
    private static final int SCREEN_HEIGHT = 800;

    @ParameterizedTest
    @CsvSource({
        "MARKET, LIGHT, 1280, 800, 1",
        "TRADES, DARK, 1024, 700, 1",
        "BLOCKCHAIN, LIGHT, 1024, 700, 1.5",
        "REGULATOR, HIGH_CONTRAST, 1024, 700, 1",
        "AUDIT, DARK, 1024, 700, 1.5",
        "TAMPER, LIGHT, 1920, 1080, 1",
        "WHAT_IF, DARK, 1920, 1080, 1",
        "MARKET, HIGH_CONTRAST, 1920, 1080, 1.5",
        "TAMPER, DARK, 1024, 700, 1.5",
        "WHAT_IF, LIGHT, 1280, 800, 1"
    })
    void pane_is_drawn(Place place, Theme theme, int width, int height, double scale) {
        open(Scenarios.run(100, 24, 24), Math.min(width, SCREEN_WIDTH), Math.min(height, SCREEN_HEIGHT));

        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.cursor().goTo(14);
            window.places().open(place);
            // What is larger than the screen in memory is laid out all the same.
            stage.getScene().getRoot().resize(width, height);
        });
        settle();
        // Of the panes only this one needs a while.
        await(() -> place != Place.WHAT_IF
                || Texts.canBeSeen(robot.lookup("#savings-sum").query()));
        WritableImage image = onFx(() -> Screenshots.take(stage.getScene().getRoot()));
        Path file = Screenshots.write(
                image, String.format(Locale.ROOT, "%s-%s-%dx%d-%.2f", place, theme.styleClass(), width, height, scale));

        assertThat(file).isNotEmptyFile();
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(onFx(() -> Legibility.flaws(stage.getScene().getRoot()))).isEmpty();
        double least = onFx(() -> stage.getScene().lookup(".split-pane").minWidth(-1));
        assertThat(least).as("width that the panes insist on").isLessThan(width / 2.0);
    }
}
