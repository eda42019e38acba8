package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.SeriesSet;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** The engine throws in the fourth hour: its prices end after three. */
class EngineFailureTest extends WindowTest {
    @Test
    void is_told_in_words_and_the_window_stays_usable() {
        open(broken());

        click("Run to end");
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        assertThat(says("The run stopped in hour 4")).isTrue();
        assertThat(robot.lookup("#problem-lines").queryAs(TextArea.class).getText())
                .startsWith("This is a fault of the program")
                .contains("ArrayIndexOutOfBoundsException");
        assertThat(textOf("status-activity")).isEqualTo("The run stopped in hour 4");
        assertThat(shown().recorded()).isEqualTo(3);
        assertThat(window.playback().busy().get()).isFalse();

        for (int i = 0; i < 5; i++) {
            type(KeyCode.RIGHT);
        }
        await(() -> !window.playback().busy().get());
        assertThat(dialogs()).as("told once").isEqualTo(1);
        closeDialogs();

        type(KeyCode.LEFT);
        assertThat(shown().step()).isEqualTo(1);
        assertThat(textOf("shown-clock")).isEqualTo("01:00–02:00");

        doOnFx(() -> window.runs().open(Scenarios.run(5, 6, 1)));
        assertThat(textOf("status-activity")).isEqualTo("Ready");
        type(KeyCode.RIGHT);
        await(() -> shown().step() == 1 && !window.playback().busy().get());
        assertThat(dialogs()).isZero();
    }

    private static OpenRun broken() {
        SeriesSet prices = new SeriesSet(List.of(), List.of(), new double[] {0.1, 0.1, 0.1});
        return OpenRun.live(
                "Broken", new LiveRun(new LoadedScenario(Scenarios.small(5, 12).scenario(), prices)));
    }

    private long dialogs() {
        return onFx(() -> Window.getWindows().stream()
                .filter(other -> other.getScene().getRoot() instanceof DialogPane)
                .count());
    }

    private void closeDialogs() {
        doOnFx(() -> Window.getWindows().stream()
                .filter(other -> other != stage)
                .toList()
                .forEach(Window::hide));
        settle();
    }
}
