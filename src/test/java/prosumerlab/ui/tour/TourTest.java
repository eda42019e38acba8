package prosumerlab.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

class TourTest extends WindowTest {
    @Test
    void enter_leads_through_all_stops_and_out() {
        open(Scenarios.run(5, 6));
        start();

        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 40 && running(); i++) {
            titles.add(textOf("tour-title"));
            type(KeyCode.ENTER);
        }

        assertThat(titles)
                .startsWith("Welcome to Prosumer Lab", "Make an hour", "Let it run", "Look back")
                .endsWith("Change it, take it home")
                .doesNotHaveDuplicates();
        assertThat(running()).isFalse();
    }

    @Test
    void escape_leaves_the_tour() {
        open(Scenarios.run(5, 6));
        start();
        type(KeyCode.ENTER);

        type(KeyCode.ESCAPE);

        assertThat(running()).isFalse();
    }

    @Test
    void what_one_reads_can_be_tried_while_one_reads_it() {
        open(Scenarios.run(5, 6));
        start();
        type(KeyCode.ENTER);
        assertThat(textOf("tour-title")).isEqualTo("Make an hour");

        type(KeyCode.RIGHT);
        await(() -> shown().step() == 0);
        click("Step");
        await(() -> shown().step() == 1);

        assertThat(textOf("tour-title")).isEqualTo("Make an hour");
    }

    @Test
    void enter_and_escape_belong_to_the_tour_after_a_click_elsewhere() {
        open(Scenarios.run(20, 6, 2));
        start();
        type(KeyCode.ENTER);

        click("Phase by phase");
        type(KeyCode.ENTER);
        assertThat(textOf("tour-title")).isEqualTo("Let it run");
        assertThat(shown().isWholeHour()).isFalse();

        robot.clickOn(".tile-area");
        type(KeyCode.ENTER);
        assertThat(textOf("tour-title")).isEqualTo("Look back");
        type(KeyCode.ESCAPE);
        assertThat(running()).isFalse();
    }

    @Test
    void a_field_that_one_writes_in_keeps_its_keys_during_the_tour() {
        open(Scenarios.run(20, 6, 2));
        start();

        robot.clickOn("#find-homes");
        robot.write("7");
        type(KeyCode.ENTER);

        assertThat(onFx(() -> window.selection().home().get())).isEqualTo(7);
        assertThat(textOf("tour-title")).isEqualTo("Welcome to Prosumer Lab");
    }

    @Test
    void back_returns_to_the_stop_before() {
        open(Scenarios.run(5, 6));
        start();
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);

        robot.clickOn("Back");
        settle();

        assertThat(textOf("tour-title")).isEqualTo("Make an hour");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 1", "DARK, 1024, 700, 1.5"})
    void every_call_out_is_inside_the_window_and_beside_its_control(
            Theme theme, double width, double height, double scale) {
        open(Scenarios.run(20, 24, 9), width, height);
        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
        });
        start();
        for (int i = 0; running(); i++) {
            Screenshots.write(onFx(() -> Screenshots.take(stage.getScene().getRoot())), "tour-" + theme + "-" + i);
            Bounds callOut = boundsOf(".call-out");
            assertThat(new BoundingBox(0, 0, width, height).contains(callOut))
                    .as("%s inside the window", callOut)
                    .isTrue();
            String title = textOf("tour-title");
            for (Stop stop : Stop.ALL) {
                if (stop.title().equals(title)
                        && stop.target() != null
                        && !stop.target().equals(".shell-centre")) {
                    assertThat(boundsOf(stop.target()).intersects(callOut))
                            .as("%s covers its control", title)
                            .isFalse();
                }
            }
            type(KeyCode.ENTER);
        }
    }

    @Test
    void the_call_out_leaves_the_sentence_of_the_phase_in_view() {
        open(Scenarios.run(20, 24, 9), 1024, 700);
        start();
        while (!textOf("tour-title").equals("Phase by phase")) {
            type(KeyCode.ENTER);
        }

        doOnFx(() -> ((ToggleButton) robot.lookup("#phases-button").query()).fire());
        settle();

        assertThat(boundsOf("#phase-sentence").intersects(boundsOf(".call-out")))
                .isFalse();
        assertThat(new BoundingBox(0, 0, 1024, 700).contains(boundsOf(".call-out")))
                .isTrue();
    }

    private void start() {
        doOnFx(() -> window.tour().start());
        settle();
    }

    private boolean running() {
        return onFx(() -> robot.lookup(".call-out").query().getParent().isVisible());
    }

    private Bounds boundsOf(String selector) {
        return onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Node node = stage.getScene().getRoot().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
