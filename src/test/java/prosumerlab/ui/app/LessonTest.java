package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.service.query.NodeQuery;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/**
 * Gives the lesson of the manual, by its own keys and clicks, and hears whether the window says what the page quotes. With
 * {@code -DupdatePictures=true} it makes the pictures of the manual anew.
 */
class LessonTest extends WindowTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final Path PAGE = Path.of("src/site/markdown/lesson.md");

    private static final int BAN_CHART = 1;
    private static final int RULES = 3;
    private static final int WHAT_IF = 4;

    private final Set<String> said = new TreeSet<>();

    @Test
    void lesson_can_be_given_as_it_is_written() throws IOException {
        open(OpenRun.live("default", new LiveRun(LoadedScenario.of(Scenario.defaults()))), WIDTH, HEIGHT);
        pressPlay();
        askWhy();
        phaseByPhase();
        chainAndRegulator();
        changeARule();
        if (Screenshots.UPDATE_MANUAL) {
            regulatorPage();
        }

        assertThat(said).containsAll(quotes());
    }

    private void pressPlay() {
        assertThat(onFx(() -> window.playback().speed().get())).isEqualTo(2);
        doOnFx(() -> window.playback().speed().set(32));
        type(KeyCode.SPACE);
        await(() -> shown().step() == 23 && !window.playback().busy().get());
        doOnFx(() -> window.playback().speed().set(2));
        type(KeyCode.CONTROL, KeyCode.G);
        robot.write("11:00");
        type(KeyCode.ENTER);
        assertThat(shown().step()).isEqualTo(11);
        picture("window");
        dragTo(19);
        picture("lesson-evening");
    }

    private void askWhy() {
        clickHome(32);
        scrollTo("It met ");
        picture("lesson-why");
        listen();
    }

    private void phaseByPhase() {
        dragTo(5);
        click("Phase by phase");
        for (Phase phase : Phase.values()) {
            assertThat(shown().phase()).isEqualTo(phase);
            listen();
            if (phase == Phase.PEER_TO_PEER) {
                picture("lesson-phases");
            }
            if (phase != Phase.LAST) {
                type(KeyCode.RIGHT);
            }
        }
        click("Back to whole hours");
        clickHome(77);
        listen();
    }

    private void chainAndRegulator() {
        dragTo(18);
        type(KeyCode.ALT, KeyCode.DIGIT5);
        // The ribbon moves to its newest block some pulses after it was laid out.
        await(() -> blockSeven().tryQuery().isPresent());
        robot.clickOn(blockSeven().<Node>query());
        robot.clickOn("Verify again");
        await(() -> Texts.of(stage.getScene().getRoot()).stream().anyMatch(text -> text.startsWith("All blocks up")));
        listen();
        picture("lesson-chain");
        dragTo(11);
        type(KeyCode.ALT, KeyCode.DIGIT7);
        listen();
        picture("lesson-regulator");
        part(RULES);
        listen();
    }

    private NodeQuery blockSeven() {
        return robot.lookup((Node node) ->
                node.getAccessibleText() != null && node.getAccessibleText().startsWith("Block 7, "));
    }

    private void changeARule() {
        OpenRun first = shown().source();
        dragTo(17);
        type(KeyCode.CONTROL, KeyCode.B);
        DialogPane form = robot.lookup("#branch-form").queryAs(DialogPane.class);
        doOnFx(() -> {
            ((ListView<?>) named("Groups of settings")).getSelectionModel().select(groupOf("market"));
            TextInputControl fee = (TextInputControl) form.lookup("#field-market-feeEuroPerKwh");
            fee.setText("0");
        });
        settle();
        picture("lesson-branch");
        robot.clickOn(robot.lookup("Branch").queryButton());
        await(() -> shown().source() != first);
        type(KeyCode.RIGHT);
        await(() -> shown().step() == 18);
        type(KeyCode.RIGHT);
        await(() -> shown().step() == 19);
        clickHome(32);
        listen();
        scrollTo("It met ");
        picture("lesson-branch-why");
        type(KeyCode.CONTROL, KeyCode.R);
        assertThat(shown().source()).isSameAs(first);
        assertThat(shown().step()).isEqualTo(19);
    }

    /** The pictures of the page about the regulator. */
    private void regulatorPage() {
        dragTo(14);
        type(KeyCode.ALT, KeyCode.DIGIT7);
        part(BAN_CHART);
        picture("regulator-bans");
        dragTo(23);
        part(WHAT_IF);
        robot.clickOn("#compute");
        await(() -> Texts.of(stage.getScene().getRoot()).contains("Both up to hour 24 (23:00–00:00)."));
        picture("regulator-what-if");
        click("Show the same comparison home by home");
        await(() -> Texts.of(stage.getScene().getRoot()).stream().noneMatch(text -> text.startsWith("Computing")));
        picture("what-if-homes");
    }

    private void part(int index) {
        doOnFx(() -> ((TabPane) stage.getScene().lookup(".part-tabs"))
                .getSelectionModel()
                .select(index));
        settle();
    }

    private int groupOf(String name) {
        return ((ListView<?>) named("Groups of settings")).getItems().indexOf(name);
    }

    private void dragTo(int step) {
        Slider timeline = (Slider) named("Timeline");
        doOnFx(() -> timeline.setValue(step));
        settle();
        assertThat(shown().step()).isEqualTo(step);
    }

    private void clickHome(int id) {
        Node tile = robot.lookup((Node node) -> node.getStyleClass().contains("tile-cell")
                        && String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                                .startsWith("Home " + id + ","))
                .query();
        robot.clickOn(tile);
        settle();
    }

    /** Brings the sentence that begins so to the top of the pane it is in. */
    private void scrollTo(String beginning) {
        doOnFx(() -> {
            Node sentence = robot.lookup((Node node) -> node.getAccessibleText() != null
                            && node.getAccessibleText().startsWith(beginning))
                    .query();
            Node parent = sentence;
            while (!(parent instanceof ScrollPane)) {
                parent = parent.getParent();
            }
            ScrollPane scroll = (ScrollPane) parent;
            double hidden = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(sentence.getBoundsInParent().getMinY() / hidden);
        });
        settle();
    }

    private void listen() {
        said.addAll(onFx(() -> Texts.of(stage.getScene().getRoot())));
    }

    private void picture(String name) {
        if (!Screenshots.UPDATE_MANUAL) {
            return;
        }
        // The pointer does not belong into a picture, nor what it lights up.
        robot.moveTo("#status-hour");
        settle();
        Screenshots.writeForManual(onFx(() -> Screenshots.takeWithDialogs(stage)), name);
    }

    private static List<String> quotes() throws IOException {
        List<String> quotes = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("> ")) {
                quotes.add(line.substring(2));
            }
        }
        return quotes;
    }
}
