package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Ban;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class CommunityTest extends WindowTest {
    @Test
    void click_on_a_tile_selects_its_home_and_opens_all_about_it() {
        open(Scenarios.run(20, 6, 2));

        robot.clickOn(tile(7));
        settle();

        assertThat(home()).isEqualTo(7);
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.HOME);
        assertThat(textOf("home-in-words")).startsWith("Home 7 · ").contains("PV ", "load ");
    }

    @Test
    void tiles_keep_between_the_choices_and_the_words_in_the_smallest_window_with_large_text() {
        open(Scenarios.run(100, 6, 2), 1024, 700);
        doOnFx(() -> {
            window.appearance().textScale().set(1.5);
            window.selection().selectHome(7);
        });
        click("Phase by phase");

        Bounds area = place(".tile-area");
        assertThat(area.getMinY())
                .isGreaterThanOrEqualTo(place(".community-tools").getMaxY());
        assertThat(area.getMaxY()).isLessThanOrEqualTo(place("#home-in-words").getMinY());
    }

    @Test
    void scale_of_colours_is_as_narrow_again_after_large_text() {
        open(Scenarios.run(20, 6, 2));
        double before = place(".legend-ramp").getWidth();

        doOnFx(() -> window.appearance().textScale().set(1.5));
        assertThat(place(".legend-ramp").getWidth()).isGreaterThan(before);
        doOnFx(() -> window.appearance().textScale().set(1));

        assertThat(place(".legend-ramp").getWidth()).isEqualTo(before);
    }

    @Test
    void line_of_a_banned_home_leaves_out_bars_rather_than_being_cut() {
        open(Scenarios.run(100, 24, 24));
        Ban ban = shown().run().hours().stream()
                .flatMap(hour -> hour.bans().stream())
                .findFirst()
                .orElseThrow();
        doOnFx(() -> {
            window.cursor().goTo(ban.fromStep());
            window.selection().selectHome(ban.home());
        });
        settle();

        assertThat(textOf("home-in-words"))
                .contains("Banned, ")
                .contains(" left: ")
                .endsWith("€")
                .doesNotContain("PV ");
    }

    @Test
    void tiles_are_read_aloud_with_all_they_show() {
        open(Scenarios.run(20, 6, 2));

        String words = onFx(() -> (String) tile(3).queryAccessibleAttribute(AccessibleAttribute.TEXT));

        assertThat(words).startsWith("Home 3, type ").contains("Generation", "Consumption", "Balance");
    }

    @Test
    void arrows_move_and_enter_opens_while_the_tiles_have_the_focus() {
        open(Scenarios.run(20, 6, 2));
        doOnFx(() -> tiles().requestFocus());

        type(KeyCode.DOWN);
        assertThat(home()).isZero();
        type(KeyCode.DOWN);
        int columns = onFx(() -> tiles().columns());
        assertThat(home()).isEqualTo(columns);
        type(KeyCode.UP);
        assertThat(home()).isZero();
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.CHARTS);

        type(KeyCode.ENTER);
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.HOME);
    }

    @Test
    void right_arrow_moves_instead_of_stepping_where_the_tiles_were_reached_by_keyboard() {
        open(Scenarios.run(20, 6, 2));
        doOnFx(() -> window.cursor().goTo(0));
        tabToTiles();

        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);

        assertThat(home()).isEqualTo(1);
        assertThat(shown().step()).isZero();
    }

    @Test
    void control_click_adds_to_the_selection_and_shift_click_extends_it() {
        open(Scenarios.run(20, 6, 2));

        robot.clickOn(tile(2));
        robot.press(KeyCode.CONTROL).clickOn(tile(5)).release(KeyCode.CONTROL);
        settle();
        assertThat(onFx(() -> window.selection().homes().get())).isEqualTo(List.of(2, 5));

        robot.press(KeyCode.SHIFT).clickOn(tile(7)).release(KeyCode.SHIFT);
        settle();
        assertThat(onFx(() -> window.selection().homes().get())).isEqualTo(List.of(5, 6, 7));
    }

    @Test
    void search_that_finds_nothing_says_so_and_enter_opens_the_first_home_found() {
        open(Scenarios.run(20, 6, 2));
        robot.clickOn("#find-homes");

        robot.write("99");
        settle();
        assertThat(robot.lookup("No home matches").query().isVisible()).isTrue();

        type(KeyCode.ESCAPE);
        robot.write("11-13");
        type(KeyCode.ENTER);
        assertThat(home()).isEqualTo(11);
        assertThat(onFx(() -> tiles().queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)))
                .isEqualTo(3);
    }

    @Test
    void tiles_are_drawn_where_the_grid_has_them_after_scrolling() {
        open(Scenarios.run(200, 6, 2));
        doOnFx(() -> tiles().tileWidth().set(160));
        settle();
        assertThat(onFx(() -> ((ScrollBar)
                                robot.lookup(".tile-area .scroll-bar:vertical").query())
                        .isVisible()))
                .isTrue();

        tabToTiles();
        type(KeyCode.END);

        assertThat(home()).isEqualTo(199);
        TileCell last = tile(199);
        Bounds drawn = onFx(() -> tiles().sceneToLocal(last.localToScene(last.getBoundsInLocal())));
        assertThat(onFx(() -> tiles().homeAt(drawn.getCenterX(), drawn.getCenterY())))
                .isEqualTo(199);
        assertThat(onFx(() -> tiles().homeAt(drawn.getMinX() + 1, drawn.getMinY() + 1)))
                .isEqualTo(199);
        assertThat(onFx(() -> tiles().homeAt(drawn.getMinX() + 1, drawn.getMinY() - 1)))
                .isLessThan(199);
    }

    @Test
    void all_homes_fit_without_scrolling_at_first() {
        open(Scenarios.run(100, 6, 1));

        assertThat(onFx(() -> ((ScrollBar)
                                robot.lookup(".tile-area .scroll-bar:vertical").query())
                        .isVisible()))
                .isFalse();
    }

    @Test
    void thousands_of_homes_need_few_controls_and_can_still_be_clicked_and_read_aloud() {
        open(Scenarios.run(2_000, 6, 1));
        Lattice lattice = onFx(() -> tiles().lattice());

        assertThat(robot.lookup((Node node) -> node instanceof TileCell).queryAll())
                .as("cells of the grid")
                .hasSizeLessThan(200);

        Point2D middle = onFx(() -> tiles().localToScreen(lattice.centreX(1_234), lattice.centreY(1_234)));
        robot.clickOn(middle);
        settle();

        assertThat(home()).isEqualTo(1_234);
        assertThat(onFx(() -> (String) tile(1_234).queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .startsWith("Home 1234, type ");
        assertThat(onFx(() -> (String) tile(0).queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .startsWith("A row of ")
                .contains("from Home 0 to Home ");
    }

    @Test
    void zooming_from_dots_to_posters_and_back_keeps_drawn_tiles_and_cells_together() {
        open(Scenarios.run(2_000, 6, 1));
        doOnFx(() -> tiles().tileWidth().set(200));
        settle();

        assertThat(onFx(() -> (String) tile(2).queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .startsWith("Home 2, type ");
        assertThat(robot.lookup((Node node) -> node instanceof TileCell).queryAll())
                .hasSizeLessThan(200);

        doOnFx(() -> tiles().tileWidth().set(TileArea.FIT));
        settle();

        assertThat(onFx(() -> tiles().lattice().endVisible(tiles().getHeight(), 2_000)))
                .isEqualTo(2_000);
    }

    @Test
    void a_tile_that_is_pointed_at_says_all_it_shows() {
        open(Scenarios.run(20, 6, 2));

        robot.moveTo(tile(7)).moveBy(2, 2);

        await(() -> Window.getWindows().stream()
                .anyMatch(window -> window instanceof Tooltip tooltip
                        && tooltip.isShowing()
                        && tooltip.getText().startsWith("Home 7, type ")));
    }

    @Test
    void slider_stands_at_the_size_at_which_all_homes_fit() {
        open(Scenarios.run(100, 6, 1));
        double fitting = sizeOfTheSlider();
        assertThat(fitting).isCloseTo(onFx(() -> tiles().actualTileWidth().get()), within(0.01));

        doOnFx(() -> stage.setHeight(720));
        settle();
        assertThat(sizeOfTheSlider())
                .isLessThan(fitting)
                .isCloseTo(onFx(() -> tiles().actualTileWidth().get()), within(0.01));

        doOnFx(() -> tiles().tileWidth().set(200));
        settle();
        assertThat(sizeOfTheSlider()).isCloseTo(200, within(0.01));
    }

    @Test
    void legend_tells_a_ban_that_comes_from_one_that_has_begun() {
        open(Scenarios.run(20, 6, 2));

        assertThat(says("Banned: hours left, M market use, € debt")).isTrue();
        assertThat(says("Banned from next hour")).isTrue();
    }

    private double sizeOfTheSlider() {
        return onFx(() -> Math.pow(
                2,
                robot.lookup((Node node) -> "Tile size".equals(node.getAccessibleText()))
                        .queryAs(Slider.class)
                        .getValue()));
    }

    @Test
    void selected_tile_is_framed_in_the_colour_of_the_theme() {
        open(Scenarios.run(20, 6, 2));
        Color accent = Palette.of(Theme.LIGHT).get(Hue.ACCENT);
        TileCell tile = tile(4);

        assertThat(onFx(() -> pixelOfTheRim(tile))).isNotEqualTo(accent);
        robot.clickOn(tile, MouseButton.PRIMARY);
        settle();

        assertThat(onFx(() -> pixelOfTheRim(tile))).isEqualTo(accent);
    }

    private Color pixelOfTheRim(TileCell tile) {
        Bounds bounds = tile.localToScene(tile.getBoundsInLocal());
        return stage.getScene()
                .getRoot()
                .snapshot(null, null)
                .getPixelReader()
                .getColor((int) bounds.getMinX() + 20, (int) bounds.getMinY() + 1);
    }

    private void tabToTiles() {
        doOnFx(() -> named("Tile size").requestFocus());
        type(KeyCode.TAB);
    }

    private Bounds place(String selector) {
        return onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Node node = robot.lookup(selector).query();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private int home() {
        return onFx(() -> window.selection().home().get());
    }

    private TileArea tiles() {
        return robot.lookup(".tile-area").query();
    }

    private TileCell tile(int place) {
        return onFx(() -> tiles().cellAt(place));
    }
}
