package prosumerlab.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.history.HourRecord;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class GalleryTest extends WindowTest {
    private static final String FIRST = "Community generation and consumption, figure";

    @TempDir
    Path folder;

    @Test
    void figures_come_into_view_small_and_grow_large_and_small_again() {
        openGallery(24);
        assertThat(says("Energy")).isTrue();
        await(() -> picture(FIRST) != null);

        click(FIRST);
        await(() -> large() != null);
        assertThat(textOf("figure-position"))
                .isEqualTo("Energy · 1 of " + FigureCatalogue.figures().size());
        assertThat(says(FigureCatalogue.figures().get(0).howToRead())).isTrue();

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(textOf("figure-position")).startsWith("Energy · 2 of ");
        assertThat(shown().step()).as("the hour stays").isEqualTo(23);

        type(KeyCode.ESCAPE);
        assertThat(onFx(() -> named(FIRST).isVisible())).isTrue();
    }

    @Test
    void searching_leaves_what_is_looked_for_and_says_when_there_is_nothing() {
        openGallery(24);

        robot.clickOn(named("Search figures")).write("lorenz");
        settle();
        assertThat(robot.lookup(".figure-thumbnail").queryAllAs(Thumbnail.class))
                .isNotEmpty()
                .allMatch(thumbnail -> thumbnail.figure().key().contains("lorenz"));

        robot.write("xyz");
        settle();
        assertThat(says("No figure has all these words")).isTrue();
    }

    @Test
    void pictures_follow_the_shown_hour_and_the_theme() {
        openGallery(24);
        await(() -> picture(FIRST) != null);
        Image whole = onFx(() -> picture(FIRST));

        doOnFx(() -> window.cursor().goTo(6));
        await(() -> picture(FIRST) != whole);
        Image morning = onFx(() -> picture(FIRST));
        assertThat(onFx(() -> corner(morning).getBrightness())).isGreaterThan(0.9);

        doOnFx(() -> window.appearance().theme().set(Theme.HIGH_CONTRAST));
        await(() -> picture(FIRST) != morning);
        assertThat(onFx(() -> corner(picture(FIRST)).getBrightness())).isLessThan(0.2);
    }

    @Test
    void a_large_figure_of_one_hour_names_the_hour_that_is_shown() {
        openGallery(24);
        List<Integer> steps = shown().run().hours().stream()
                .filter(hour -> !hour.market().orders().isEmpty())
                .map(HourRecord::step)
                .toList();
        assertThat(steps).hasSizeGreaterThan(1);
        robot.clickOn(named("Search figures")).write("supply demand");
        settle();
        click(FigureCatalogue.figure("supply-and-demand").orElseThrow().title() + ", figure");

        for (int step : List.of(steps.get(0), steps.get(steps.size() - 1))) {
            doOnFx(() -> window.cursor().goTo(step));
            String hour = "21 Apr "
                    + onFx(() -> ShownHour.clock(window.cursor().shown().get()));
            await(() -> String.valueOf(robot.lookup(".figure-pane").query().getAccessibleText())
                    .endsWith(", " + hour + ", figure"));
        }
    }

    @Test
    void nothing_is_drawn_while_another_pane_is_in_front() {
        openGallery(24);
        await(() -> picture(FIRST) != null);
        Image before = onFx(() -> picture(FIRST));

        doOnFx(() -> {
            window.places().open(Place.AUDIT);
            window.cursor().goTo(6);
        });
        settle();
        doOnFx(() -> {
            window.cursor().goTo(23);
            window.places().open(Place.FIGURES);
        });
        settle();
        settle();

        assertThat(onFx(() -> picture(FIRST)))
                .as("the same hour, so the same picture")
                .isSameAs(before);
    }

    @Test
    void pointing_tells_the_values_near_the_pointer_and_below() {
        openGallery(24);
        enlarge();

        robot.moveTo(middle());
        settle();

        Label told =
                robot.lookup(".chart-hover").match(label -> label.isVisible()).query();
        assertThat(told.getText()).contains("PV generation").contains("kWh");
        Label below = robot.lookup(".figure-reading").query();
        assertThat(below.getText()).contains("PV generation").contains("Consumption");
    }

    @Test
    void shift_and_arrow_keys_move_a_cursor_that_tells_the_values_hour_by_hour() {
        openGallery(24);
        enlarge();
        FigurePane pane = robot.lookup(".figure-pane").query();
        Label below = robot.lookup(".figure-reading").query();

        typeShifted(KeyCode.RIGHT);
        assertThat(below.getText()).startsWith("00:00–01:00 · PV generation: 0 kWh");
        typeShifted(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(below.getText()).startsWith("01:00–02:00 · ");
        assertThat(onFx(pane::getAccessibleText)).startsWith("01:00–02:00, PV generation: ");
        assertThat(onFx(() -> pane.lookup(".figure-cursor").isVisible())).isTrue();
        assertThat(shown().step()).as("the hour stays").isEqualTo(23);

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(onFx(() -> pane.lookup(".figure-cursor").isVisible())).isFalse();
    }

    private void typeShifted(KeyCode... keys) {
        robot.press(KeyCode.SHIFT).type(keys).release(KeyCode.SHIFT);
        settle();
    }

    @Test
    void the_wheel_zooms_dragging_moves_and_0_shows_all_again() {
        openGallery(24);
        enlarge();
        Image all = onFx(this::large);
        FigurePane pane = robot.lookup(".figure-pane").query();

        robot.moveTo(middle());
        doOnFx(() -> pane.zoom(true));
        await(() -> large() != all);
        assertThat(onFx(() -> pane.zoom().get().right() - pane.zoom().get().left()))
                .isLessThan(0.7);
        double left = onFx(() -> pane.zoom().get().left());

        robot.drag(middle()).dropBy(40, 0);
        settle();
        assertThat(onFx(() -> pane.zoom().get().left())).isLessThan(left);

        type(KeyCode.DIGIT0);
        assertThat(onFx(() -> pane.whole().get())).isTrue();
    }

    @Test
    void a_figure_is_copied_and_saved_in_every_way() throws IOException {
        openGallery(24);
        enlarge();
        // Another test may have left a picture there.
        doOnFx(() -> Clipboard.getSystemClipboard().clear());

        click("Style of files: Print");
        robot.clickOn("Copy picture");
        await(() -> Clipboard.getSystemClipboard().hasImage());
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getImage().getWidth()))
                .isEqualTo(1600);

        save("Save SVG…", "svg");
        assertThat(Files.readString(folder.resolve("f.svg"))).contains("PV generation");
        save("Save data as CSV…", "csv");
        assertThat(Files.readString(folder.resolve("f.csv")))
                .startsWith("Timestep,")
                .hasLineCount(25);

        chooser.answer(folder.resolve("f.png"));
        ContextMenu menu = onFx(() -> Menus.first(robot));
        doOnFx(() -> png(menu, 2).fire());
        await(() -> Files.exists(folder.resolve("f.png")));
        assertThat(chooser.suggested()).isEqualTo("generation-and-consumption.png");
    }

    @Test
    void all_figures_are_saved_into_a_new_folder() throws IOException {
        openGallery(24);
        chooser.answer(folder);

        robot.clickOn("Save all…");
        settle();
        click("Pictures: SVG");
        robot.clickOn("Choose folder…");
        await(() -> says("Figures saved") || Files.exists(folder.resolve("test-figures")));
        await(() -> robot.listWindows().size() > 1);

        try (var files = Files.list(folder.resolve("test-figures"))) {
            assertThat(files.count()).isEqualTo(2L * FigureCatalogue.figures().size());
        }
        robot.clickOn("Close");
    }

    @Test
    void a_gallery_opened_before_the_first_hour_follows_play() {
        open(Scenarios.run(10, 24));
        doOnFx(() -> window.places().open(Place.FIGURES));
        await(() -> picture(FIRST) != null);
        Image before = onFx(() -> picture(FIRST));

        click("Play");
        await(() -> shown().step() >= 1);
        await(() -> picture(FIRST) != before);
    }

    private void openGallery(int recorded) {
        open(Scenarios.run(20, 24, recorded));
        doOnFx(() -> window.places().open(Place.FIGURES));
        settle();
    }

    private void enlarge() {
        click(FIRST);
        await(() -> large() != null);
    }

    private void save(String button, String ending) throws IOException {
        Path file = folder.resolve("f." + ending);
        chooser.answer(file);
        robot.clickOn(button);
        await(() -> Files.exists(file));
    }

    private static MenuItem png(ContextMenu menu, int scale) {
        MenuItem png = menu.getItems().stream()
                .filter(item -> "Save PNG…".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        return ((javafx.scene.control.Menu) png).getItems().get(scale - 1);
    }

    private Image picture(String name) {
        Node image = named(name).lookup(".image-view");
        return image == null ? null : ((ImageView) image).getImage();
    }

    private Image large() {
        return robot.lookup(".figure-pane .image-view").queryAs(ImageView.class).getImage();
    }

    private Point2D middle() {
        return onFx(() -> {
            FigurePane pane = robot.lookup(".figure-pane").query();
            Bounds bounds = pane.localToScreen(pane.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static Color corner(Image image) {
        return image.getPixelReader().getColor(2, 2);
    }

    /** The menu of a thumbnail, which the large view has too. */
    private static final class Menus {
        static ContextMenu first(org.testfx.api.FxRobot robot) {
            List<Thumbnail> all = List.copyOf(robot.lookup(".figure-thumbnail").queryAllAs(Thumbnail.class));
            return all.stream()
                    .filter(thumbnail -> thumbnail.figure().key().equals("generation-and-consumption"))
                    .findFirst()
                    .orElseThrow()
                    .getContextMenu();
        }
    }
}
