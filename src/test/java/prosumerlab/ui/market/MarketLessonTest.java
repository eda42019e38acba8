package prosumerlab.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/**
 * Does the exercise of the manual's page on markets, and hears whether the window says what the page quotes. With
 * {@code -DupdatePictures=true} it makes the page's pictures anew.
 */
class MarketLessonTest extends WindowTest {
    private static final Path PAGE = Path.of("src/site/markdown/markets.md");
    private static final int EVENING = 19;

    private final Set<String> said = new TreeSet<>();

    @Test
    void exercise_can_be_done_as_it_is_written() throws IOException {
        LiveRun run = new LiveRun(LoadedScenario.of(Scenario.defaults()));
        while (run.recorded() <= EVENING) {
            run.advance();
        }
        open(OpenRun.live("default", run));
        doOnFx(() -> {
            window.places().open(Place.MARKET);
            window.cursor().goTo(EVENING);
        });
        listen();
        picture("market-peers");

        press("List: Pairs");
        listen();
        scroll(1);
        picture("market-pair");

        press("Chart: Merit order");
        choose(Mechanism.PAY_AS_BID);
        press("List: Homes");
        listen();
        scroll(1);
        picture("market-losers");

        press("List: Mechanisms");
        choose(Mechanism.MID_MARKET_RATE);
        listen();
        scroll(0);
        picture("market-what-if");

        assertThat(said)
                .containsAll(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.substring(2))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private void choose(Mechanism mechanism) {
        doOnFx(() -> ((ComboBox<Optional<Mechanism>>) named("Market mechanism")).setValue(Optional.of(mechanism)));
    }

    private void press(String name) {
        doOnFx(() -> ((ToggleButton) stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                        .filter(button -> name.equals(button.getAccessibleText()))
                        .findFirst()
                        .orElseThrow())
                .fire());
    }

    private void listen() {
        layOut();
        said.addAll(onFx(() -> Texts.of(stage.getScene().getRoot())));
    }

    private void scroll(double to) {
        doOnFx(() -> ((ScrollPane) stage.getScene().lookup("#market-pane")).setVvalue(to));
        layOut();
    }

    private void picture(String name) {
        if (Screenshots.UPDATE_MANUAL) {
            Screenshots.writeForManual(onFx(() -> Screenshots.takeWithDialogs(stage)), name);
        }
    }

    private void layOut() {
        for (int i = 0; i < 2; i++) {
            doOnFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            settle();
        }
    }
}
