package prosumerlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Quantity;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class TransportTest extends WindowTest {
    @Test
    void nothing_is_shown_before_the_first_hour() {
        open(Scenarios.run(20, 6));

        assertThat(shown().isBeforeStart()).isTrue();
        assertThat(textOf("shown-clock")).isEqualTo("Ready to start");
        assertThat(named("Step back").isDisabled()).isTrue();
        assertThat(textOf("audit-badge")).isEqualTo("Not audited yet");
        assertAllPanesShowTheSameHour();
    }

    @Test
    void step_computes_and_shows_the_next_hour() {
        open(Scenarios.run(20, 6));

        step();

        assertThat(shown().step()).isZero();
        assertThat(textOf("shown-clock")).isEqualTo("00:00–01:00");
        assertThat(textOf("audit-badge")).isEqualTo("Audit: all in order");
        assertAllPanesShowTheSameHour();
    }

    @Test
    void step_back_shows_the_earlier_hour_in_all_panes_and_step_replays_it() {
        open(Scenarios.run(20, 6, 4));
        Shown newest = shown();

        click("Step back");
        assertThat(shown().step()).isEqualTo(2);
        assertThat(textOf("status-activity")).isEqualTo("Looking back");
        assertAllPanesShowTheSameHour();

        step();
        assertThat(shown().hour()).isEqualTo(newest.hour());
        assertThat(shown().recorded()).as("nothing was computed again").isEqualTo(4);
        assertAllPanesShowTheSameHour();
    }

    @Test
    void restart_goes_before_the_first_hour_and_keeps_what_is_recorded() {
        open(Scenarios.run(20, 6, 4));

        click("Restart");

        assertThat(textOf("shown-clock")).isEqualTo("Ready to start");
        assertThat(textOf("status-recorded")).isEqualTo("4 of 6 recorded");
        assertThat(named("Restart").isDisabled()).isTrue();
        assertAllPanesShowTheSameHour();
    }

    @Test
    void every_step_asked_for_while_one_is_computed_is_made() {
        open(Scenarios.run(20, 12));

        doOnFx(() -> {
            for (int i = 0; i < 5; i++) {
                window.playback().step();
            }
        });

        await(() -> shown().step() == 4 && !window.playback().busy().get());
    }

    @Test
    void no_step_is_lost_however_they_fall_in_with_the_computing() {
        open(Scenarios.run(5, 200));

        for (int i = 0; i < 60; i++) {
            doOnFx(() -> window.playback().step());
        }

        await(() -> shown().step() == 59 && !window.playback().busy().get());
    }

    @Test
    void play_goes_on_by_itself_until_paused() {
        open(Scenarios.run(20, 5_000));
        doOnFx(() -> {
            window.playback().speed().set(32);
        });

        type(KeyCode.SPACE);
        await(() -> shown().step() >= 3);
        assertThat(named("Pause")).isInstanceOf(Button.class);
        type(KeyCode.SPACE);

        Shown paused = shown();
        await(() -> !window.playback().playing().get());
        assertThat(named("Play").isDisabled()).isFalse();
        assertThat(shown().step()).isEqualTo(paused.step());
        assertAllPanesShowTheSameHour();
    }

    @Test
    void play_from_the_past_replays_what_is_recorded_then_goes_on_computing() {
        OpenRun run = Scenarios.run(20, 8, 5);
        open(run);
        LiveRun fresh = new LiveRun(Scenarios.small(20, 8));
        type(KeyCode.HOME);
        doOnFx(() -> {
            window.playback().speed().set(32);
            window.playback().play();
        });

        await(() -> shown().isComplete() && !window.playback().busy().get());

        assertThat(shown().step()).isEqualTo(7);
        while (!fresh.isComplete()) {
            fresh.advance();
        }
        assertThat(shown().run().hours().get(7).trades())
                .isEqualTo(fresh.run().hours().get(7).trades());
        assertAllPanesShowTheSameHour();
    }

    @Test
    void run_to_end_records_every_hour_and_fills_the_progress() {
        open(Scenarios.run(20, 24));

        click("Run to end");
        await(() -> shown().isComplete() && !window.playback().busy().get());

        assertThat(shown().step()).isEqualTo(23);
        assertThat(((ProgressBar) named("Recorded part of the run")).getProgress())
                .isEqualTo(1);
        assertThat(textOf("status-recorded")).isEqualTo("24 of 24 recorded");
        assertThat(textOf("status-activity")).isEqualTo("The run is complete");
        assertThat(named("Step").isDisabled()).isTrue();
        assertThat(named("Run to end").isDisabled()).isTrue();
        assertAllPanesShowTheSameHour();
    }

    @Test
    void moving_the_cursor_elsewhere_pauses() {
        open(Scenarios.run(20, 5_000, 3));
        click("Run to end");
        await(() -> shown().step() > 5);

        doOnFx(() -> {
            window.cursor().goTo(1);
        });

        await(() -> !window.playback().busy().get());
        assertThat(shown().step()).isEqualTo(1);
        assertAllPanesShowTheSameHour();
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 2", "PAGE_UP, 2", "HOME, -1", "END, 3", "RIGHT, 4", "PAGE_DOWN, 4"})
    void keys_work_wherever_the_focus_is(KeyCode key, int step) {
        open(Scenarios.run(20, 6, 4));

        type(key);

        await(() -> shown().step() == step && !window.playback().busy().get());
        assertAllPanesShowTheSameHour();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"SPACE", "F5", "B", "PERIOD"})
    void space_and_the_buttons_of_a_remote_control_play_and_pause(KeyCode key) {
        open(Scenarios.run(20, 5_000, 2));

        type(key);
        await(() -> window.playback().playing().get());
        type(key);

        await(() -> !window.playback().playing().get());
    }

    @Test
    void keys_of_a_field_stay_in_the_field() {
        open(Scenarios.run(20, 24, 4));
        robot.clickOn("#find-homes");

        robot.write("b. ");
        type(KeyCode.LEFT);
        type(KeyCode.HOME);

        assertThat(window.playback().playing().get()).isFalse();
        assertThat(shown().step()).isEqualTo(3);
    }

    @Test
    void space_plays_after_a_button_was_clicked() {
        open(Scenarios.run(20, 5_000, 2));
        click("Step back");

        type(KeyCode.SPACE);

        await(() -> window.playback().playing().get());
        type(KeyCode.SPACE);
    }

    @Test
    void timeline_goes_to_any_recorded_hour_and_no_further() {
        open(Scenarios.run(20, 12, 6));
        Slider timeline = (Slider) named("Timeline");

        doOnFx(() -> {
            timeline.setValue(2);
        });
        await(() -> shown().step() == 2);

        doOnFx(() -> {
            timeline.setValue(11);
        });
        await(() -> shown().step() == 5);
        assertThat(onFx(timeline::getValue)).isEqualTo(5);
        assertAllPanesShowTheSameHour();
    }

    @Test
    void dragging_the_timeline_shows_one_hour_a_frame_and_the_last_in_the_end() {
        open(Scenarios.run(20, 12, 12));
        Slider timeline = (Slider) named("Timeline");
        List<Integer> seen = new ArrayList<>();
        doOnFx(() -> {
            window.cursor().goTo(0);
            window.cursor().shown().addListener((property, before, now) -> seen.add(now.step()));
            for (int step = 1; step <= 9; step++) {
                timeline.setValue(step);
            }
        });

        await(() -> shown().step() == 9);
        assertThat(seen.size()).as("hours shown on the way: %s", seen).isLessThanOrEqualTo(2);
        assertThat(onFx(timeline::getValue)).isEqualTo(9);
    }

    @Test
    void phase_by_phase_computes_an_hour_and_walks_through_it() {
        open(Scenarios.run(20, 6));
        doOnFx(() -> {
            ((ToggleButton) named("Phase by phase")).setSelected(true);
        });

        step();
        assertThat(shown().phase()).isEqualTo(Phase.FIRST);
        assertThat(textOf("status-activity")).isEqualTo("Phase 1 of 7: Generation");
        for (int i = 1; i < Phase.values().length; i++) {
            type(KeyCode.RIGHT);
        }

        assertThat(shown().isWholeHour()).isTrue();
        assertThat(shown().step()).isZero();
        assertThat(shown().recorded()).isEqualTo(1);
    }

    private void step() {
        click("Step");
        await(() -> !window.playback().busy().get());
    }

    /** Reads each pane and the value they all show in one go on the FX thread, as a person's eye would. */
    private void assertAllPanesShowTheSameHour() {
        doOnFx(() -> {
            Shown now = window.cursor().shown().get();
            String position = String.format(
                    Locale.ROOT, "Hour %,d of %,d", now.step() + 1, now.grid().steps());
            assertThat(textOf("shown-position")).isEqualTo(position);
            assertThat(textOf("status-hour")).isEqualTo(position);
            assertThat(((Slider) named("Timeline")).getValue()).isEqualTo(now.step());
            assertThat(stage.getTitle()).startsWith(now.source().title());
            assertThat(says(generation(now)))
                    .as("live chart says %s", generation(now))
                    .isTrue();
        });
    }

    private static String generation(Shown now) {
        return now.hour()
                .map(hour -> String.format(
                        Locale.ROOT, "%,.1f kWh", Micro.toDouble(hour.homes().total(Quantity.PV))))
                .orElse("–");
    }
}
