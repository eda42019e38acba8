package prosumerlab.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Pictures;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

class DayPictureTest extends WindowTest {
    private static final int SCALE = 4;

    @Test
    void large_picture_is_drawn_large_on_the_ground_of_the_theme() {
        open(Scenarios.run(20, 24, 15));
        doOnFx(() -> {
            window.appearance().theme().set(Theme.DARK);
            window.selection().selectHome(4);
            window.places().open(Place.HOME);
        });
        settle();
        doOnFx(() -> {
            TabPane parts = robot.lookup(".home-pane .tab-pane").queryAs(TabPane.class);
            parts.getTabs().stream()
                    .filter(tab -> tab.getText().equals("Day"))
                    .forEach(parts.getSelectionModel()::select);
        });
        settle();
        DayChart chart = robot.lookup(".day-chart").query();
        Palette dark = Palette.of(Theme.DARK);

        WritableImage picture = onFx(() -> Pictures.of(chart.getParent(), SCALE));
        Screenshots.write(picture, "day-picture-4x");

        assertThat(picture.getWidth())
                .isEqualTo(
                        Math.ceil(onFx(() -> chart.getParent().getLayoutBounds().getWidth()) * SCALE));
        assertThat(picture.getPixelReader().getColor(2, 2)).isEqualTo(dark.get(Hue.SURFACE));
        double middle = onFx(() -> chart.getBoundsInParent().getCenterY()) * SCALE;
        assertThat(longestRun(picture, (int) middle + 40, dark.get(Hue.ACCENT)))
                .as("sides of the frame around the shown hour, two pixels wide on the screen, in full colour")
                .isBetween(2 * SCALE - 2, 2 * SCALE);

        WritableImage again = onFx(() -> Pictures.of(chart.getParent(), 1));
        assertThat(again.getWidth())
                .isEqualTo(
                        Math.ceil(onFx(() -> chart.getParent().getLayoutBounds().getWidth())));
    }

    /** The most pixels of this very colour side by side in a row. */
    private static int longestRun(WritableImage picture, int y, Color colour) {
        int longest = 0;
        int run = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            run = picture.getPixelReader().getColor(x, y).equals(colour) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
