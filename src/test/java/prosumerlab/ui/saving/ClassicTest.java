package prosumerlab.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Screenshots;
import prosumerlab.ui.testkit.WindowTest;

/** Tables without scenario and chain, in the window: what they hold is shown, what they lack is said. */
class ClassicTest extends WindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void openTables() throws Exception {
        SavedRuns.write(Runs.of(Scenarios.small(12, 14).scenario()), folder);
        SavedRuns.makeClassic(folder);
        open(Opening.of(folder, part -> {}).run("classic"));
        doOnFx(() -> {
            window.cursor().goTo(12);
            window.selection().selectHome(3);
        });
        settle();
    }

    private void show(Place place) {
        doOnFx(() -> window.places().open(place));
        settle();
        WritableImage picture = onFx(() -> Screenshots.take(stage.getScene().getRoot()));
        Screenshots.write(picture, "classic-" + place.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void every_pane_shows_what_the_tables_hold_and_says_what_they_lack() {
        assertThat(textOf("saved-note")).isEqualTo("This folder has no scenario.json; shown is what its tables hold.");
        assertThat(textOf("audit-badge")).isEqualTo("Not audited");
        show(Place.CHARTS);
        show(Place.BLOCKCHAIN);
        assertThat(says("This folder does not hold the chain")).isTrue();
        show(Place.TAMPER);
        assertThat(says("This folder does not hold the chain")).isTrue();
        show(Place.MARKET);
        assertThat(says("This folder does not hold offers and market orders")).isTrue();
        show(Place.REGULATOR);
        assertThat(says("Not known")).isTrue();
        show(Place.AUDIT);
        assertThat(textOf("audit-verdict")).isEqualTo("Not audited: this folder does not hold audits");
        assertThat(says("All so far: not audited")).isTrue();
        show(Place.TRADES);
        show(Place.HOME);
        assertThat(textOf("home-equipment")).contains("PV not recorded").doesNotContain("base load");
        robot.clickOn("Why?");
        settle();
        assertThat(says("This folder does not hold offers and market orders")).isTrue();
    }

    @Test
    void every_phase_of_an_hour_is_told_without_what_is_not_known() {
        for (Phase phase : Phase.values()) {
            doOnFx(() -> window.cursor().show(shown().source(), shown().run(), 12, phase));
            settle();
        }
        doOnFx(() -> window.cursor().goTo(-1));
        settle();

        assertThat(shown().isBeforeStart()).isTrue();
    }
}
