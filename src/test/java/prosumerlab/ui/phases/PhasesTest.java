package prosumerlab.ui.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

class PhasesTest extends WindowTest {
    @Test
    void switching_it_on_shows_the_hour_from_its_first_phase_and_off_the_whole_hour() {
        open(Scenarios.run(20, 24, 13));
        assertThat(strip()).isFalse();

        slowMotion(true);
        assertThat(strip()).isTrue();
        assertThat(shown().step()).isEqualTo(12);
        assertThat(textOf("phase-heading")).isEqualTo("12:00–13:00 · Phase 1 of 7");
        assertThat(textOf("phase-sentence")).startsWith("The roofs generate ");

        click("Back to whole hours");
        assertThat(strip()).isFalse();
        assertThat(shown().isWholeHour()).isTrue();
        assertThat(shown().step()).isEqualTo(12);
    }

    @Test
    void right_leads_through_the_phases_into_the_next_hour_and_left_back_again() {
        open(Scenarios.run(20, 24, 13));
        slowMotion(true);
        doOnFx(() -> window.cursor().show(shown().source(), shown().run(), 11, Phase.FIRST));

        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sentences.add(textOf("phase-sentence"));
            type(KeyCode.RIGHT);
        }
        assertThat(sentences).doesNotHaveDuplicates();
        assertThat(textOf("phase-heading")).contains("12:00–13:00 · Phase 1 of 7");

        type(KeyCode.LEFT);
        assertThat(textOf("phase-heading")).contains("11:00–12:00 · Phase 7 of 7");
        type(KeyCode.PAGE_UP);
        assertThat(textOf("phase-heading")).contains("11:00–12:00 · Phase 6 of 7");
    }

    @Test
    void a_button_jumps_to_its_phase_and_stays_pressed() {
        open(Scenarios.run(20, 24, 13));
        slowMotion(true);

        click("Phase 4  Local market");
        click("Phase 4  Local market, shown");

        assertThat(shown().phase()).isEqualTo(Phase.LOCAL_MARKET);
        assertThat(((ToggleButton) named("Phase 4  Local market, shown")).isSelected())
                .isTrue();
        assertThat(robot.lookup(".phase-figures .legend-value").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(Formats.price(shown().hour().orElseThrow().market().price()));
    }

    @Test
    void before_the_first_hour_it_says_what_to_do() {
        open(Scenarios.run(20, 24));
        slowMotion(true);
        assertThat(textOf("phase-sentence")).isEqualTo("Press → to make the first hour, phase by phase.");

        type(KeyCode.RIGHT);
        await(() -> shown().step() == 0);

        assertThat(textOf("phase-sentence")).startsWith("It is dark: no roof generates");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 1, PEER_TO_PEER", "DARK, 1024, 700, 1.5, REGULATOR"})
    void strip_fits_in_the_window(Theme theme, double width, double height, double scale, Phase phase) {
        open(Scenarios.run(100, 24, 20), width, height);
        slowMotion(true);
        Screenshots.write(
                onFx(() -> {
                    window.appearance().theme().set(theme);
                    window.appearance().textScale().set(scale);
                    window.cursor().show(shown().source(), shown().run(), 18, phase);
                    return Screenshots.take(stage.getScene().getRoot());
                }),
                "phases-" + theme + "-" + phase);

        for (Labeled label : robot.lookup(".phase-sentence, .phase-button").queryAllAs(Labeled.class)) {
            assertThat(label.localToScene(label.getLayoutBounds()).getMaxX())
                    .as(label.getText())
                    .isLessThanOrEqualTo(width);
        }
    }

    private void slowMotion(boolean on) {
        doOnFx(() -> ((ToggleButton) named("Phase by phase")).setSelected(on));
        settle();
    }

    private boolean strip() {
        return onFx(
                () -> Texts.canBeSeen(robot.lookup("#phase-sentence").tryQuery().orElse(null)));
    }
}
