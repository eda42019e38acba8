package prosumerlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class HourFieldTest extends WindowTest {
    @Test
    void typed_hour_is_shown_and_the_keys_step_again_afterwards() {
        open(Scenarios.run(10, 48, 40));

        goTo("day 2 03:00");
        assertThat(textOf("shown-clock")).isEqualTo("03:00–04:00");
        assertThat(textOf("shown-position")).isEqualTo("Hour 28 of 48");

        type(KeyCode.LEFT);
        assertThat(shown().step()).isEqualTo(26);
    }

    @Test
    void hour_that_is_not_recorded_yet_is_computed() {
        open(Scenarios.run(10, 48, 2));

        goTo("20");

        await(() -> shown().step() == 19 && !window.playback().busy().get());
        assertThat(shown().recorded()).isEqualTo(20);
    }

    @Test
    void what_is_no_hour_is_refused_in_words_and_nothing_moves() {
        open(Scenarios.run(10, 48, 4));

        goTo("soon");
        assertThat(refusal()).startsWith("\"soon\" is not an hour. Type a number from 1 to 48");
        assertThat(onFx(() -> field().getText())).isEqualTo("soon");
        assertThat(shown().step()).isEqualTo(3);

        robot.write("99");
        settle();
        assertThat(refusal()).isEmpty();
        type(KeyCode.ENTER);
        assertThat(refusal()).contains("\"99\" is not in this run");

        type(KeyCode.ESCAPE);
        assertThat(refusal()).isEmpty();
        assertThat(onFx(() -> field().getText())).isEmpty();
        assertThat(onFx(() -> field().isFocused())).isFalse();
    }

    private void goTo(String hour) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        settle();
        robot.write(hour);
        type(KeyCode.ENTER);
    }

    private TextField field() {
        return robot.lookup("#go-to-hour").query();
    }

    /** What stands under the field, or nothing. */
    private String refusal() {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip words
                        && words.getStyleClass().contains("refusal-words")
                        && words.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .findFirst()
                .orElse(""));
    }
}
