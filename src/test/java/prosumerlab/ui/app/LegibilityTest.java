package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Legibility;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/** Whether all that is seen in each pane can be read. */
class LegibilityTest extends WindowTest {
    private static final double LARGE = 1.5;

    @Test
    void every_pane_can_be_read_in_each_theme() {
        open(Scenarios.run(60, 24, 19));
        doOnFx(() -> window.selection().selectHome(7));

        for (Theme theme : Theme.values()) {
            doOnFx(() -> window.appearance().theme().set(theme));
            assertThat(flawsOfAllPanes()).as("%s", theme).isEmpty();
        }
    }

    @Test
    void every_pane_can_be_read_in_the_smallest_window_also_with_large_text() {
        open(Scenarios.run(60, 24, 19), 1024, 700);
        doOnFx(() -> window.selection().selectHome(7));
        assertThat(flawsOfAllPanes()).isEmpty();

        doOnFx(() -> window.appearance().textScale().set(LARGE));
        assertThat(flawsOfAllPanes()).as("with large text").isEmpty();
    }

    @Test
    void every_part_of_the_panes_can_be_read_in_the_smallest_window_with_large_text() {
        open(Scenarios.run(60, 24, 19), 1024, 700);
        doOnFx(() -> {
            window.appearance().theme().set(Theme.DARK);
            window.appearance().textScale().set(LARGE);
            window.places().open(Place.WHAT_IF);
        });
        await(() -> Texts.canBeSeen(robot.lookup("#savings-sum").query()));
        List<String> flaws = new ArrayList<>();
        for (Place place : List.of(Place.WHAT_IF, Place.REGULATOR)) {
            doOnFx(() -> window.places().open(place));
            settle();
            for (int i = 1; i < onFx(() -> parts().getTabs().size()); i++) {
                int part = i;
                doOnFx(() -> parts().getSelectionModel().select(part));
                String name =
                        onFx(() -> parts().getSelectionModel().getSelectedItem().getText());
                flaws().forEach(flaw -> flaws.add(place + ", " + name + ": " + flaw));
            }
        }
        for (String choice : List.of("List: Mechanisms", "List: Homes", "List: Pairs", "Change: Header", "Lab: Race")) {
            doOnFx(() -> window.places().open(choice.startsWith("List") ? Place.MARKET : Place.TAMPER));
            settle();
            doOnFx(() -> ((ToggleButton) named(choice)).fire());
            flaws().forEach(flaw -> flaws.add(choice + ": " + flaw));
        }
        assertThat(flaws).isEmpty();
    }

    /** Those of the pane in front. */
    private TabPane parts() {
        return robot.lookup(".part-tabs")
                .match(tabs -> tabs.getScene() != null && Texts.canBeSeen(tabs))
                .query();
    }

    @Test
    void the_phases_fit_into_the_smallest_window_with_large_text() {
        open(Scenarios.run(40, 24, 13), 1024, 700);
        doOnFx(() -> window.appearance().textScale().set(LARGE));
        click("Phase by phase");

        for (Phase phase : Phase.values()) {
            doOnFx(() -> window.cursor().show(shown().source(), shown().run(), shown().step(), phase));
            assertThat(flaws()).as("%s", phase).isEmpty();
        }
    }

    @Test
    void the_form_of_a_new_scenario_can_be_read_in_high_contrast() {
        open(Scenarios.run(20, 24, 1));
        doOnFx(() -> window.appearance().theme().set(Theme.HIGH_CONTRAST));
        click("New scenario");

        await(() -> Window.getWindows().stream()
                .anyMatch(each -> each != stage && each.getScene().getRoot() instanceof DialogPane));
        Window form = onFx(() -> Window.getWindows().stream()
                .filter(each -> each.getScene().getRoot() instanceof DialogPane)
                .findFirst()
                .orElseThrow());
        assertThat(onFx(() -> Legibility.flaws(form.getScene().getRoot()))).isEmpty();
        doOnFx(form::hide);
    }

    @Test
    void every_pane_can_be_read_before_the_first_hour() {
        open(Scenarios.run(40, 24));
        assertThat(shown().step()).isEqualTo(Shown.BEFORE_START);

        assertThat(flawsOfAllPanes()).isEmpty();
    }

    private List<String> flawsOfAllPanes() {
        List<String> flaws = new ArrayList<>();
        for (Place place : Place.values()) {
            doOnFx(() -> window.places().open(place));
            flaws().forEach(flaw -> flaws.add(place + ": " + flaw));
        }
        return flaws;
    }

    private List<String> flaws() {
        // What is left out in little room is known only after a first layout.
        for (int i = 0; i < 2; i++) {
            doOnFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            settle();
        }
        return onFx(() -> Legibility.flaws(stage.getScene().getRoot()));
    }
}
