package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class DressTest extends WindowTest {
    /** The toolkit dresses windows in an order of chance: among so many, some come before the window that they look up. */
    private static final int POP_UPS = 20;

    @Test
    void pop_ups_that_are_open_when_the_theme_changes_wear_the_new_one() {
        open(Scenarios.run(10, 12, 4));
        List<Tooltip> popUps = new ArrayList<>();
        doOnFx(() -> {
            for (int i = 0; i < POP_UPS; i++) {
                Tooltip popUp = new Tooltip("Pop-up " + i);
                popUps.add(popUp);
                popUp.show(stage.getScene().getRoot(), 40 * i, 30 * i);
            }
        });
        settle();

        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT, Theme.HIGH_CONTRAST)) {
            doOnFx(() -> window.appearance().theme().set(theme));
            settle();
            assertThat(popUps)
                    .extracting(popUp ->
                            onFx(() -> ((Color) ((Label) popUp.getSkin().getNode()).getTextFill())))
                    .as("texts in %s", theme)
                    .allSatisfy(text -> assertThat(text.getBrightness() > 0.5).isEqualTo(theme.isDark()));
        }
        doOnFx(() -> popUps.forEach(Tooltip::hide));
    }
}
