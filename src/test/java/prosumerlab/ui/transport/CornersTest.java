package prosumerlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.PaneChecks;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** Runs and keys at the ends of what there is. */
class CornersTest extends WindowTest {
    private static final int YEAR = 8_760;
    private static final int HELD = 40;

    @Test
    void a_run_of_one_hour_steps_ends_and_goes_back() {
        open(Scenarios.run(5, 1));

        type(KeyCode.SPACE);
        await(() -> shown().isComplete() && !window.playback().busy().get());
        assertThat(textOf("shown-position")).isEqualTo("Hour 1 of 1");
        assertThat(named("Play").isDisabled()).isTrue();
        type(KeyCode.RIGHT);
        type(KeyCode.SPACE);
        type(KeyCode.END);
        assertThat(shown().step()).isZero();

        type(KeyCode.LEFT);
        type(KeyCode.LEFT);
        assertThat(shown().isBeforeStart()).isTrue();
        assertThat(textOf("shown-clock")).isEqualTo("Ready to start");
        checkPanes();

        type(KeyCode.SPACE);
        await(() -> shown().step() == 0 && !window.playback().busy().get());
        checkPanes();
    }

    @Test
    void a_run_of_a_year_is_walked_through_by_the_timeline_and_by_typing() {
        OpenRun year = Scenarios.run(3, YEAR, 400);
        open(year);

        doOnFx(() -> ((Slider) named("Timeline")).setValue(200));
        settle();
        assertThat(textOf("shown-position")).isEqualTo("Hour 201 of 8,760");
        doOnFx(() -> window.places().open(Place.CHARTS));
        type(KeyCode.END);
        assertThat(shown().step()).isEqualTo(399);

        robot.push(KeyCode.CONTROL, KeyCode.G);
        settle();
        robot.write("31 Dec 23:00");
        type(KeyCode.ENTER);
        await(() -> shown().step() > 400);
        doOnFx(() -> window.playback().pause());
        await(() -> !window.playback().busy().get());
        assertThat(shown().step()).isBetween(401, 6_119);
        checkPanes();
    }

    @Test
    void playing_at_the_end_and_stepping_back_before_the_start_change_nothing() {
        open(Scenarios.run(5, 3, 3));
        Shown end = shown();

        doOnFx(() -> {
            window.playback().play();
            window.playback().step();
            window.playback().runToEnd();
        });
        settle();
        assertThat(shown()).isEqualTo(end);
        assertThat(window.playback().busy().get()).isFalse();

        type(KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            type(KeyCode.LEFT);
        }
        assertThat(shown().isBeforeStart()).isTrue();
        checkPanes();
    }

    @Test
    void holding_an_arrow_steps_no_faster_than_can_be_shown_and_stops_when_it_is_let_go() {
        open(Scenarios.run(5, 2_000));

        hold(KeyCode.RIGHT);
        int reached = shown().step();
        assertThat(reached).isBetween(0, 3 * HELD);
        settle();
        assertThat(shown().step()).as("it has stopped").isEqualTo(reached);

        hold(KeyCode.LEFT);
        assertThat(shown().step()).isBetween(-1, reached - 1);

        Shown before = shown();
        doOnFx(() -> {
            for (int i = 0; i < HELD; i++) {
                press(KeyCode.SPACE);
            }
        });
        assertThat(window.playback().playing().get()).as("toggled once").isTrue();
        doOnFx(() -> window.playback().pause());
        assertThat(before.source()).isSameAs(shown().source());
        checkPanes();
    }

    /** A desktop repeats a key that is held: here three times between two frames, more often than can be shown. */
    private void hold(KeyCode key) {
        for (int i = 0; i < HELD; i++) {
            doOnFx(() -> {
                press(key);
                press(key);
                press(key);
            });
        }
        doOnFx(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false)));
        await(() -> !window.playback().busy().get());
    }

    @Test
    void clicking_every_button_of_the_transport_twice_harms_nothing() {
        open(Scenarios.run(10, 12, 6));
        List<ButtonBase> buttons =
                onFx(() -> new ArrayList<>(stage.getScene().getRoot().lookupAll(".transport .button").stream()
                        .filter(node -> node instanceof ButtonBase)
                        .map(node -> (ButtonBase) node)
                        .toList()));

        for (ButtonBase button : buttons) {
            doOnFx(() -> {
                button.fire();
                button.fire();
            });
            settle();
        }
        doOnFx(() -> {
            window.playback().pause();
            Window.getWindows().stream()
                    .filter(other -> other != stage)
                    .toList()
                    .forEach(Window::hide);
        });
        await(() -> !window.playback().busy().get());
        checkPanes();
    }

    @Test
    void closing_while_it_plays_ends_the_engines_thread() throws InterruptedException {
        open(Scenarios.run(50, 5_000));
        doOnFx(() -> window.playback().runToEnd());
        await(() -> shown().step() > 2);
        List<Thread> engines = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("simulation") && thread.isAlive())
                .toList();
        assertThat(engines).isNotEmpty();

        doOnFx(stage::close);

        for (Thread engine : engines) {
            engine.join(10_000);
            assertThat(engine.isAlive()).isFalse();
        }
    }

    private void press(KeyCode key) {
        Node focused = stage.getScene().getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void checkPanes() {
        doOnFx(() -> new PaneChecks(stage, window).checkFrame());
    }
}
