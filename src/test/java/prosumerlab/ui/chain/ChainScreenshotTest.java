package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/** Draws the pages of the explorer to {@code target/screenshots}, for looking at them. */
class ChainScreenshotTest extends WindowTest {
    private static final OpenRun RUN = Scenarios.run(100, 24, 24);

    @ParameterizedTest
    @CsvSource({
        "block, Header, LIGHT, 1280, 800, 1",
        "block, Trades, LIGHT, 1280, 800, 1",
        "block, Trades, LIGHT, 1024, 700, 1.5",
        "block, Header, LIGHT, 1024, 700, 1.5",
        "miners, Header, DARK, 1024, 700, 1.5",
        "block, Tree, LIGHT, 1280, 800, 1",
        "block, Bytes, LIGHT, 1280, 800, 1",
        "block, Bytes, HIGH_CONTRAST, 1024, 700, 1.5",
        "block, Tree, DARK, 1024, 700, 1.5",
        "#120, Header, LIGHT, 1280, 800, 1",
        "miners, Header, LIGHT, 1280, 800, 1",
        "home 12, Header, LIGHT, 1280, 800, 1",
    })
    void page_is_drawn(String text, String part, Theme theme, int width, int height, double scale) throws Exception {
        open(RUN, width, height);
        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.appearance().textScale().set(scale);
            window.places().open(Place.BLOCKCHAIN);
            window.cursor().goTo(18);
        });
        settle();
        if (text.equals("block")) {
            doOnFx(() -> window.selection().selectBlock(3));
            settle();
            doOnFx(() -> robot.lookup(part).queryAll().stream()
                    .filter(node -> node instanceof javafx.scene.control.ToggleButton)
                    .forEach(node -> ((javafx.scene.control.ToggleButton) node).fire()));
            if (part.equals("Tree")) {
                doOnFx(() -> ((MerkleDrawing) robot.lookup(".merkle-drawing").query()).choose(17));
            }
            if (part.equals("Bytes")) {
                doOnFx(() -> ((javafx.scene.control.ToggleButton)
                                robot.lookup(".byte-field-merkleRoot").query())
                        .fire());
            }
        } else {
            TextField field = (TextField) named("Search the chain");
            doOnFx(() -> {
                field.setText(text);
                field.fireEvent(new javafx.event.ActionEvent());
            });
        }
        settle();
        Thread.sleep(1500);
        settle();
        WritableImage image = onFx(() -> Screenshots.take(stage.getScene().getRoot()));
        Path file = Screenshots.write(
                image,
                String.format(
                        Locale.ROOT,
                        "chain-%s-%s-%s-%dx%d-%.2f",
                        text.replace(":", ""),
                        part.replace(" ", ""),
                        theme.styleClass(),
                        width,
                        height,
                        scale));
        assertThat(file).isNotEmptyFile();
    }
}
