package prosumerlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.results.ProgramVersion;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.MenuClicks;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** Every entry of the menu bar that belongs to the window itself or to the run does what it says, chosen with the mouse. */
class MenuBarTest extends WindowTest {
    private final MenuClicks menus = new MenuClicks(robot, this::click);

    @Test
    void run_menu_moves_through_the_hours() {
        open(Scenarios.run(20, 12, 6));

        menus.choose("Run", "Before the first hour");
        assertThat(textOf("shown-clock")).isEqualTo("Ready to start");
        assertThat(textOf("shown-position")).isEqualTo("Hour 0 of 12");

        menus.choose("Run", "Newest hour");
        assertThat(textOf("shown-position")).isEqualTo("Hour 6 of 12");
        menus.choose("Run", "Step back");
        assertThat(textOf("shown-position")).isEqualTo("Hour 5 of 12");
        menus.choose("Run", "Step");
        assertThat(textOf("shown-position")).isEqualTo("Hour 6 of 12");
        assertThat(textOf("status-recorded")).isEqualTo("6 of 12 recorded");

        menus.choose("Run", "Play or pause");
        await(() -> shown().step() >= 6);
        assertThat(textOf("status-activity")).isEqualTo("Playing");
        menus.choose("Run", "Play or pause");
        await(() -> textOf("status-activity").equals("Ready"));
        assertThat(shown().isComplete()).isFalse();

        menus.choose("Run", "Run to the end");
        await(() -> textOf("status-activity").equals("The run is complete"));
        assertThat(textOf("shown-position")).isEqualTo("Hour 12 of 12");
        assertThat(textOf("status-recorded")).isEqualTo("12 of 12 recorded");
    }

    @Test
    void open_runs_are_listed_and_switched_to_and_closed_but_for_the_last() {
        OpenRun first = Scenarios.run(5, 12, 8);
        open(first);
        assertThat(menus.open("Run", "Close this run").isDisable())
                .as("the last run stays")
                .isTrue();
        menus.close();
        doOnFx(() -> window.runs()
                .open(OpenRun.live("Other", Scenarios.run(7, 12, 8).live().orElseThrow())));
        type(KeyCode.LEFT);
        assertThat(stage.getTitle()).isEqualTo("Other – Prosumer Lab");

        assertThat(menus.entries("Run", "Open runs")).containsExactly("Test", "Other");
        assertThat(((RadioMenuItem) menus.open("Run", "Open runs", "Other")).isSelected())
                .isTrue();
        menus.close();
        menus.choose("Run", "Open runs", "Test");
        assertThat(stage.getTitle()).isEqualTo("Test – Prosumer Lab");
        assertThat(textOf("shown-position")).as("the same hour").isEqualTo("Hour 7 of 12");
        assertThat(shown().source()).isSameAs(first);

        menus.choose("Run", "Close this run");
        assertThat(stage.getTitle()).isEqualTo("Other – Prosumer Lab");
        assertThat(menus.entries("Run", "Open runs")).containsExactly("Other");
    }

    @Test
    void view_menu_brings_each_pane_to_the_front() {
        open(Scenarios.run(5, 6, 6));

        for (Place place : Place.values()) {
            menus.choose("View", place.title());

            assertThat(onFx(() -> robot.lookup(".tab-pane")
                            .<TabPane>query()
                            .getSelectionModel()
                            .getSelectedItem()
                            .getText()))
                    .isEqualTo(place.title());
        }
    }

    @Test
    void view_menu_dresses_the_window_and_sizes_its_text() {
        open(Scenarios.run(5, 6, 2));

        for (Theme theme : new Theme[] {Theme.DARK, Theme.HIGH_CONTRAST, Theme.LIGHT}) {
            menus.fire("View", theme.label());
            assertThat(stage.getScene().getRoot().getStyleClass())
                    .filteredOn(name -> name.startsWith("theme-"))
                    .containsExactly(theme.styleClass());
            assertThat(((RadioMenuItem) menus.item("View", theme.label())).isSelected())
                    .isTrue();
        }

        double normal = textSize();
        menus.fire("View", "Larger text");
        menus.fire("View", "Larger text");
        assertThat(textSize()).isGreaterThan(1.2 * normal);
        menus.fire("View", "Smaller text");
        assertThat(textSize()).isBetween(1.1 * normal, 1.15 * normal);
        menus.fire("View", "Normal text");
        assertThat(textSize()).isEqualTo(normal);

        type(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(textSize()).isBetween(0.85 * normal, 0.9 * normal);
        type(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(textSize()).isEqualTo(normal);
    }

    @Test
    void help_menu_begins_the_tour_and_shows_its_pages() {
        open(Scenarios.run(5, 6));

        menus.choose("Help", "First five minutes");
        assertThat(textOf("tour-title")).isEqualTo("Welcome to Prosumer Lab");
        type(KeyCode.ESCAPE);

        menus.choose("Help", "About");
        assertThat(dialog().getTitle()).isEqualTo("About – Prosumer Lab");
        assertThat(says("Prosumer Lab " + ProgramVersion.text())).isTrue();
        closeDialog();

        menus.choose("Help", "Keys");
        assertThat(dialog().getTitle()).isEqualTo("Keys – Prosumer Lab");
        assertThat(says("Before the first hour")).isTrue();
        closeDialog();

        menus.choose("Help", "Terms");
        assertThat(dialog().getTitle()).isEqualTo("Terms – Prosumer Lab");
        assertThat(says(Term.PROSUMER.definition())).isTrue();
        closeDialog();
    }

    @Test
    void quit_closes_the_window_and_ends_the_engine_even_while_it_plays() {
        open(Scenarios.run(20, 5_000, 2));
        click("Run to end");
        await(() -> shown().step() > 3);

        menus.choose("File", "Quit");

        assertThat(stage.isShowing()).isFalse();
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("simulation")));
    }

    /** Of the words in the status bar. */
    private double textSize() {
        return onFx(() -> robot.lookup("#status-hour").<Label>query().getFont().getSize());
    }

    private Stage dialog() {
        return onFx(() -> (Stage) Window.getWindows().stream()
                .filter(other -> other != stage && other instanceof Stage && other.isShowing())
                .findFirst()
                .orElseThrow());
    }

    private void closeDialog() {
        robot.clickOn("Close");
        settle();
        assertThat(onFx(() ->
                        Window.getWindows().stream().filter(Window::isShowing).count()))
                .isEqualTo(1);
    }
}
