package prosumerlab.ui.phases;

import javafx.scene.control.ToggleButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

class PhasesTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, 1, 2", "DARK, 1024, 700, 1.5, 6", "HIGH_CONTRAST, 1024, 700, 1, 3"})
    void look(Theme theme, int w, int h, double scale, int phase) {
        open(Scenarios.run(100, 24, 20), w, h);
        var image = onFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.cursor().goTo(18);
            ((ToggleButton) named("Phase by phase")).setSelected(true);
            window.cursor().show(shown().source(), shown().run(), 18, Phase.values()[phase]);
            return Screenshots.take(stage.getScene().getRoot());
        });
        Screenshots.write(image, "phases-" + theme + w + phase);
    }
}
