package prosumerlab.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/** Draws the deep dive of a home to {@code target/screenshots}, for looking at it and for the manual. */
class HomeScreenshotTest extends WindowTest {
    private static final OpenRun RUN = Scenarios.run(100, 24, 22);

    @ParameterizedTest
    @CsvSource({
        "Why?, 41, 20, LIGHT, 1280, 800, 1",
        "Why?, 41, 20, DARK, 1024, 700, 1.5",
        "Day, 12, 15, DARK, 1280, 800, 1",
        "Compare, 41, 20, LIGHT, 1280, 800, 1",
    })
    void part_is_drawn(String part, int home, int step, Theme theme, int width, int height, double scale) {
        open(RUN, width, height);

        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.places().open(Place.HOME);
            window.cursor().goTo(step);
            window.selection().selectHomes(List.of(12 + 41 - home, home));
            TabPane parts = robot.lookup(".home-pane .tab-pane").queryAs(TabPane.class);
            parts.getTabs().stream()
                    .filter(tab -> tab.getText().equals(part))
                    .forEach(parts.getSelectionModel()::select);
        });
        settle();
        doOnFx(() -> robot.lookup(".home-pane .scroll-pane").queryAllAs(ScrollPane.class).stream()
                .filter(pane -> pane.getContent().getStyleClass().contains("why"))
                .forEach(pane -> pane.setVvalue(0.5)));
        WritableImage image = onFx(() -> Screenshots.take(stage.getScene().getRoot()));
        Screenshots.write(
                image,
                String.format(
                        Locale.ROOT,
                        "home-%s-%s-%dx%d-%.2f",
                        part.replace("?", ""),
                        theme.styleClass(),
                        width,
                        height,
                        scale));

        assertThat(image.getWidth()).isEqualTo(width);
    }
}
