package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Legibility;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/** Whether every page of the explorer can be read (in the light theme {@code ChainTourTest} shows it); draws each to {@code target/screenshots}, for looking at it. */
class ChainScreenshotTest extends WindowTest {
    private static final OpenRun RUN = Scenarios.run(100, 24, 24);
    private static final List<String> SEARCHES =
            List.of("#120", "miners", "miner 14", "blocks", "2", "nonsense", "waiting", "home 12", "10:00");

    @ParameterizedTest
    @CsvSource({"DARK, 1024, 700, 1.5", "HIGH_CONTRAST, 1280, 800, 1"})
    void every_page_can_be_read(Theme theme, int width, int height, double scale) {
        open(RUN, width, height);
        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.places().open(Place.BLOCKCHAIN);
            window.cursor().goTo(18);
            window.selection().selectBlock(3);
        });
        settle();
        String look = String.format(Locale.ROOT, "%s-%dx%d-%.2f", theme.styleClass(), width, height, scale);
        for (BlockPart part : BlockPart.values()) {
            doOnFx(() -> ((ToggleButton) named("Part of the block: " + part.label())).fire());
            if (part == BlockPart.TREE) {
                doOnFx(() -> ((MerkleDrawing) robot.lookup(".merkle-drawing").query()).choose(17));
            }
            check(part.label(), look);
        }
        for (String text : SEARCHES) {
            doOnFx(() -> {
                TextField field = (TextField) robot.lookup("#chain-search").query();
                field.setText(text);
                field.fireEvent(new ActionEvent());
            });
            check(text, look);
        }
    }

    /** The names of the tabs are held to be legible elsewhere. */
    private List<String> flaws() {
        return Legibility.flaws(stage.getScene().getRoot()).stream()
                .filter(flaw -> !flaw.contains("tab-label"))
                .toList();
    }

    private void check(String page, String look) {
        // What is left out in little room is known only after a first layout.
        for (int i = 0; i < 2; i++) {
            doOnFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            settle();
        }
        Screenshots.write(
                onFx(() -> Screenshots.take(stage.getScene().getRoot())),
                "chain-" + page.replaceAll("[^A-Za-z0-9]", "") + "-" + look);
        assertThat(onFx(this::flaws)).as(page).isEmpty();
    }
}
