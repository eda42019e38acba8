package prosumerlab.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/** Draws the gallery to {@code target/screenshots}, for looking at it. */
class GalleryScreenshotTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1280, 800, 1, ''",
        "DARK, 1024, 700, 1, ''",
        "LIGHT, 1024, 700, 1.5, ''",
        "LIGHT, 1280, 800, 1, supply-and-demand",
        "HIGH_CONTRAST, 1024, 700, 1, state-of-charge-by-home",
        "DARK, 1024, 700, 1.5, generation-and-consumption"
    })
    void gallery_is_drawn(Theme theme, int width, int height, double scale, String large) {
        open(Scenarios.run(100, 24, 24), width, height);
        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.places().open(Place.FIGURES);
            window.cursor().goTo(18);
        });
        settle();
        if (!large.isEmpty()) {
            doOnFx(() -> robot.lookup(
                            (Thumbnail thumbnail) -> thumbnail.figure().key().equals(large))
                    .queryAs(Thumbnail.class)
                    .fire());
        }
        await(() -> robot
                        .lookup(large.isEmpty() ? ".figure-card ImageView" : ".figure-pane ImageView")
                        .queryAllAs(ImageView.class)
                        .stream()
                        .filter(view -> view.getImage() != null)
                        .count()
                >= 1);
        WritableImage image = onFx(() -> Screenshots.take(stage.getScene().getRoot()));
        Path file = Screenshots.write(
                image,
                String.format(
                        Locale.ROOT, "gallery-%s-%s-%dx%d-%.2f", large, theme.styleClass(), width, height, scale));

        assertThat(file).isNotEmptyFile();
    }
}
