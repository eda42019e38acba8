package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/**
 * Looks at the chain as its page of the manual does, and hears whether the window says what the page quotes. With
 * {@code -DupdatePictures=true} it makes the pictures of the page anew.
 */
class ChainTourTest extends WindowTest {
    private static final Path PAGE = Path.of("src/site/markdown/chain.md");
    private static final int EVENING = 18;

    private final Set<String> said = new TreeSet<>();

    @Test
    void chain_is_explored_as_the_manual_says() throws IOException {
        open(defaultDay());
        doOnFx(() -> window.cursor().goTo(EVENING));
        type(KeyCode.ALT, KeyCode.DIGIT5);
        await(() -> textOf("chain-verdict").startsWith("All blocks up to 7 are valid"));
        block();
        found();
        miners();
        verify();

        List<String> quotes = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        assertThat(quotes).isNotEmpty();
        assertThat(said).containsAll(quotes);
    }

    private static OpenRun defaultDay() {
        LiveRun run = new LiveRun(LoadedScenario.of(Scenario.defaults()));
        while (run.run().hours().size() < run.run().grid().steps()) {
            run.advance();
        }
        return OpenRun.live("default", run);
    }

    private void block() {
        Node cube = robot.lookup((Node node) -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith("Block 7, "))
                .query();
        robot.clickOn(cube);
        settle();
        listen();
        assertThat(textOf("block-heading")).isEqualTo("Block 7, mined in the hour 18:00");
        picture("chain-block");

        click("Part of the block: Bytes");
        robot.clickOn(".byte-field-previousHash");
        listen();
        picture("chain-bytes");

        click("Part of the block: Tree");
        robot.clickOn(".merkle-drawing");
        layOut();
        assertThat(textOf("merkle-verdict")).startsWith("✓ Proven: 6 siblings lead from this transaction");
        listen();
        picture("chain-tree");
        click("Part of the block: Header");
    }

    private void found() {
        search("#340");
        assertThat(textOf("transaction-heading")).isEqualTo("Trade #340, Peer-to-peer");
        listen();
        picture("chain-transaction");

        click("Open block 7");
        assertThat(textOf("block-heading")).startsWith("Block 7, ");
        type(KeyCode.ALT, KeyCode.LEFT);
        assertThat(textOf("transaction-heading")).isEqualTo("Trade #340, Peer-to-peer");
        int seller = shown().run().hours().get(EVENING).trades().stream()
                .filter(trade -> trade.id() == 340)
                .findFirst()
                .orElseThrow()
                .seller();
        click("Show Home " + seller);
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.HOME);
        assertThat(onFx(() -> window.selection().home().get())).isEqualTo(seller);

        type(KeyCode.ALT, KeyCode.DIGIT5);
        search("7");
        listen();
        assertThat(textOf("found-words")).isEqualTo("\"7\" may mean 5 things. Choose one.");
        click("Open Miner 7");
        assertThat(textOf("blocks-heading")).isEqualTo("Miner 7");
        search("10:00");
        listen();
        search("block 12");
        listen();
        assertThat(textOf("found-words")).startsWith("Nothing found for \"block 12\".");
    }

    private void miners() {
        click("Open the miners");
        assertThat(textOf("miners-heading")).isEqualTo("Miners");
        await(() -> robot.lookup(".figure-view").query().getAccessibleText().startsWith("Blocks and rewards by miner"));
        listen();
        doOnFx(() -> ((ScrollPane) robot.lookup("#explorer > .scroll-pane").query()).setVvalue(1));
        picture("chain-miners");
        doOnFx(() -> ((ScrollPane) robot.lookup("#explorer > .scroll-pane").query()).setVvalue(0));
    }

    private void verify() {
        robot.clickOn("Verify again");
        await(() -> textOf("chain-verdict").startsWith("All blocks up to 7 are valid"));
        listen();
        click("Newest block");
        assertThat(textOf("block-heading")).startsWith("Block 7, ");
        type(KeyCode.LEFT);
        layOut();
        assertThat(textOf("block-heading")).startsWith("Block 6, ");
    }

    private void search(String text) {
        TextField field = (TextField) named("Search the chain");
        robot.clickOn(field);
        doOnFx(() -> field.setText(text));
        type(KeyCode.ENTER);
        layOut();
        // The keys of the transport are those of the field while it has the focus.
        doOnFx(() -> stage.getScene().getRoot().requestFocus());
    }

    private void layOut() {
        doOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        settle();
    }

    private void listen() {
        layOut();
        said.addAll(onFx(() -> Texts.of(stage.getScene().getRoot())));
    }

    private void picture(String name) {
        if (Screenshots.UPDATE_MANUAL) {
            robot.moveTo("#status-hour");
            settle();
            Screenshots.writeForManual(
                    onFx(() -> Screenshots.take(stage.getScene().getRoot())), name);
        }
    }
}
