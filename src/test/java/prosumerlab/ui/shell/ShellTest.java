package prosumerlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.results.ProgramVersion;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class ShellTest extends WindowTest {
    @Test
    void name_of_a_branch_is_whole_in_the_smallest_window_with_large_text() {
        open(Scenarios.run(20, 24, 6), 1024, 700);
        doOnFx(() -> {
            window.appearance().textScale().set(1.5);
            OpenRun first = shown().source();
            window.runs()
                    .openBranch(OpenRun.branch(
                            "Test – branch", first, first.live().orElseThrow().copy()));
        });
        settle();

        Label name = robot.lookup((Node node) -> node instanceof Label label
                        && node.getStyleClass().contains("scenario-title")
                        && label.getText().equals("Test – branch"))
                .query();
        assertThat(onFx(() -> name.getWidth())).isGreaterThanOrEqualTo(onFx(() -> name.prefWidth(-1)));
    }

    @Test
    void menus_stay_where_the_window_is_smaller_than_it_should_be() {
        open(Scenarios.run(20, 6, 2), 500, 350);

        Node menus = robot.lookup(".menu-bar").query();
        assertThat(onFx(() -> menus.localToScene(0, 0).getX())).isZero();
    }

    @Test
    void title_bar_names_the_run() {
        open(Scenarios.run(5, 6));

        assertThat(stage.getTitle()).isEqualTo("Test – Prosumer Lab");
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PLUS", "EQUALS", "ADD"})
    void ctrl_plus_scales_all_text_once_and_ctrl_0_undoes_it(KeyCode plus) {
        open(Scenarios.run(5, 6));

        robot.press(KeyCode.CONTROL).type(plus).release(KeyCode.CONTROL);
        settle();
        assertThat(window.appearance().textScale().get()).isEqualTo(1.125);
        assertThat(stage.getScene().getRoot().getStyle()).isEqualTo("-fx-font-size: 16.9px;");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        settle();
        assertThat(window.appearance().textScale().get()).isEqualTo(1);
    }

    @Test
    void the_focus_stays_on_the_right_when_another_pane_comes_to_the_front() {
        open(Scenarios.run(5, 6, 6));
        doOnFx(() -> {
            window.places().open(Place.TRADES);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            named("Search trades").requestFocus();
        });

        robot.press(KeyCode.ALT)
                .type(KeyCode.getKeyCode(Integer.toString(Place.REGULATOR.digit())))
                .release(KeyCode.ALT);
        settle();

        await(() -> window.places().inFront().get() == Place.REGULATOR);
        assertThat(onFx(() -> stage.getScene().getFocusOwner())).isInstanceOf(TabPane.class);
        type(KeyCode.HOME);
        assertThat(shown().isBeforeStart())
                .as("the keys of the transport still work")
                .isTrue();
    }

    @Test
    void text_scale_stays_in_its_range() {
        Appearance appearance = new Appearance();
        for (int i = 0; i < 50; i++) {
            appearance.largerText();
        }
        assertThat(appearance.textScale().get()).isEqualTo(Appearance.MAX_SCALE);
        for (int i = 0; i < 50; i++) {
            appearance.smallerText();
        }
        assertThat(appearance.textScale().get()).isEqualTo(Appearance.MIN_SCALE);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void root_wears_one_theme(Theme theme) {
        open(Scenarios.run(5, 6));

        doOnFx(() -> {
            window.appearance().theme().set(theme);
        });

        assertThat(stage.getScene().getRoot().getStyleClass())
                .filteredOn(name -> name.startsWith("theme-"))
                .containsExactly(theme.styleClass());
    }

    @Test
    void f1_shows_the_keys_in_the_theme_of_the_window() {
        open(Scenarios.run(5, 6));
        doOnFx(() -> {
            window.appearance().theme().set(Theme.DARK);
        });

        type(KeyCode.F1);

        DialogPane page = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        assertThat(page.getStyleClass()).contains("theme-dark");
        assertThat(says("Play or pause")).isTrue();
        doOnFx(() -> {
            Window window = page.getScene().getWindow();
            window.hide();
        });
    }

    @Test
    void help_lists_every_key_of_the_menus() {
        open(Scenarios.run(5, 6));
        List<String> keys = onFx(() -> robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(key -> key != null)
                .map(key -> key.getDisplayText().replace("+", " ").replace("  ", " +"))
                .toList());
        assertThat(keys).hasSizeGreaterThan(15);

        type(KeyCode.F1);
        String page = String.join(
                "\n",
                robot
                        .from(robot.lookup(".help-page").<Node>query())
                        .lookup((Node node) -> node instanceof Label)
                        .<Label>queryAll()
                        .stream()
                        .map(Label::getText)
                        .toList());
        hideOthers();

        assertThat(keys.stream().filter(key -> !key.startsWith("Alt ")).map(key -> key.replace(" -", " −")))
                .allSatisfy(key -> assertThat(page).contains(key));
        assertThat(page).contains("Alt 1 … Alt " + Place.FIGURES.digit());
    }

    private void hideOthers() {
        doOnFx(() -> Window.getWindows().stream()
                .filter(other -> other != stage)
                .toList()
                .forEach(Window::hide));
    }

    @Test
    void closing_in_full_screen_lets_the_next_window_open() {
        open(Scenarios.run(3, 4, 0));
        type(KeyCode.F11);
        doOnFx(stage::close);
        settle();

        open(Scenarios.run(3, 4, 0));

        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void f11_toggles_full_screen() {
        open(Scenarios.run(5, 6));

        type(KeyCode.F11);
        assertThat(stage.isFullScreen()).isTrue();
        type(KeyCode.F11);
        assertThat(stage.isFullScreen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void alt_and_a_digit_bring_a_pane_to_the_front(Place place) {
        open(Scenarios.run(5, 6, 2));
        doOnFx(() -> window.places().open(place == Place.CHARTS ? Place.AUDIT : Place.CHARTS));

        robot.press(KeyCode.ALT)
                .type(KeyCode.getKeyCode(Integer.toString(place.digit())))
                .release(KeyCode.ALT);
        settle();

        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(place);
    }

    @Test
    void about_tells_the_version() {
        open(Scenarios.run(5, 6));

        doOnFx(() -> HelpPages.about(stage).show());
        settle();

        assertThat(robot.lookup((Label label) -> label.getText() != null
                                && label.getText().startsWith("Prosumer Lab " + ProgramVersion.text()))
                        .tryQuery())
                .isPresent();
        assertThat(ProgramVersion.text()).matches("\\d+\\.\\d+.*");
        hideOthers();
    }
}
