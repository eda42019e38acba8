package prosumerlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** How fast it plays is chosen by the slider beside the buttons. */
class SpeedTest extends WindowTest {
    private static final int HOURS = 24;

    @Test
    void keys_on_the_slider_change_the_words_beside_it_and_leave_the_hour() {
        open(Scenarios.run(20, HOURS, 4));
        reachByTab("Phase by phase", "Speed");
        assertThat(says("2 hours/s")).isTrue();

        type(KeyCode.RIGHT);
        assertThat(says("4 hours/s")).isTrue();
        type(KeyCode.END);
        assertThat(says("32 hours/s")).isTrue();
        type(KeyCode.LEFT);
        assertThat(says("16 hours/s")).isTrue();
        type(KeyCode.HOME);
        assertThat(says("0.25 hours/s")).isTrue();
        type(KeyCode.RIGHT);
        assertThat(says("0.50 hours/s")).isTrue();

        assertThat(shown().step()).as("the keys were those of the slider").isEqualTo(3);
    }

    @Test
    void what_plays_goes_on_at_the_pace_that_is_chosen_meanwhile() {
        open(Scenarios.run(20, HOURS, HOURS));
        type(KeyCode.HOME);
        Instant slow = Instant.now();
        click("Play");
        reachByTab("Pause", "Speed");
        await(() -> shown().step() >= 2);
        assertThat(Duration.between(slow, Instant.now()))
                .as("two hours after the first, at two in a second")
                .isGreaterThan(Duration.ofMillis(950));
        int before = shown().step();
        assertThat(before).isLessThan(HOURS / 2);

        Instant fast = Instant.now();
        type(KeyCode.END);
        await(() -> textOf("status-activity").equals("The run is complete"));

        assertThat(Duration.between(fast, Instant.now()))
                .as("%d hours would take twice as long at two in a second", HOURS - 1 - before)
                .isLessThan(Duration.ofMillis((HOURS - 1 - before) * 250L));
    }

    /** Goes from the control {@code from} on with Tab, as one does without a mouse. */
    private void reachByTab(String from, String to) {
        Node start = named(from);
        Node goal = named(to);
        doOnFx(start::requestFocus);
        for (int i = 0; i < 6 && stage.getScene().getFocusOwner() != goal; i++) {
            type(KeyCode.TAB);
        }
        assertThat(stage.getScene().getFocusOwner()).isSameAs(goal);
    }
}
