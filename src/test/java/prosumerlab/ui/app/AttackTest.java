package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/**
 * Attacks the chain as the manual says, and hears whether the lab says what the page quotes. With {@code -DupdatePictures=true} it
 * makes the pictures of the page anew.
 */
class AttackTest extends WindowTest {
    private static final Path PAGE = Path.of("src/site/markdown/attacking-the-chain.md");

    private final Set<String> said = new TreeSet<>();

    @Test
    void attack_goes_as_the_manual_says() throws IOException {
        LiveRun run = new LiveRun(LoadedScenario.of(Scenario.defaults()));
        while (!run.isComplete()) {
            run.advance();
        }
        open(OpenRun.live("default", run));
        doOnFx(() -> ((SplitPane) robot.lookup(".split-pane").query()).setDividerPositions(0.3));
        type(KeyCode.ALT, KeyCode.DIGIT6);
        ListView<?> strip = robot.lookup("#tamper-strip").queryListView();
        doOnFx(() -> {
            strip.getSelectionModel().select(5);
            strip.scrollTo(4);
        });
        settle();
        press("Change energy");
        doOnFx(() -> ((TextField) named("New energy")).setText("9.5"));
        type(KeyCode.ENTER);
        picture("attack-changed");
        listen();

        mine("mine-one");
        listen();
        doOnFx(() -> strip.getSelectionModel().select(6));
        settle();
        mine("mine-all");
        doOnFx(() -> strip.scrollTo(4));
        listen();
        picture("attack-mined");

        press("Lab: Race");
        doOnFx(() -> robot.lookup("#run-races").queryButton().fire());
        await(() -> !robot.lookup("#run-races").query().isDisabled());
        doOnFx(() -> robot.lookup("To the end").queryButton().fire());
        picture("attack-race");

        assertThat(said).containsAll(quotes());
    }

    private void mine(String button) {
        doOnFx(() -> robot.lookup("#" + button).queryButton().fire());
        await(() -> !robot.lookup("#cancel-mining").query().isVisible());
    }

    private void press(String accessibleText) {
        doOnFx(() -> ((ButtonBase) named(accessibleText)).fire());
        settle();
    }

    private void listen() {
        said.addAll(onFx(() -> Texts.of(stage.getScene().getRoot())));
    }

    private void picture(String name) {
        if (!Screenshots.UPDATE_MANUAL) {
            return;
        }
        robot.moveTo("#status-hour");
        doOnFx(() -> {
            Node at = robot.lookup(".pane-body").query();
            while (at != null && !(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            if (at instanceof ScrollPane scroll) {
                scroll.setVvalue(0);
            }
        });
        settle();
        Screenshots.writeForManual(onFx(() -> Screenshots.takeWithDialogs(stage)), name);
    }

    private static List<String> quotes() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
    }
}
