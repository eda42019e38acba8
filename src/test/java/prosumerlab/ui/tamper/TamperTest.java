package prosumerlab.ui.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.session.tampering.BranchRace;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/** What a person does in the tamper lab. */
class TamperTest extends WindowTest {
    private void openLab(int step) {
        open(Scenarios.run(60, 24, 24));
        doOnFx(() -> {
            window.places().open(Place.TAMPER);
            window.cursor().goTo(step);
        });
        layOut();
    }

    private void layOut() {
        doOnFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        settle();
    }

    private void press(String accessibleText) {
        doOnFx(() -> {
            Node node = named(accessibleText);
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node).fire();
            }
        });
        layOut();
    }

    private void fire(String id) {
        doOnFx(() -> robot.lookup("#" + id).queryButton().fire());
        settle();
    }

    private void select(int block) {
        doOnFx(() -> {
            strip().getSelectionModel().select(block);
            strip().scrollTo(block);
        });
        layOut();
    }

    private ListView<?> strip() {
        return robot.lookup("#tamper-strip").queryListView();
    }

    private void write(String field, String text) {
        press("Change " + field);
        doOnFx(() -> ((TextField) named("New " + field)).setText(text));
        type(KeyCode.ENTER);
        layOut();
    }

    @Test
    void changed_kwh_breaks_the_chain_and_mining_heals_it() {
        openLab(23);
        int last = onFx(() -> strip().getItems().size() - 1);
        select(2);
        write("energy", "9.5");

        assertThat(textOf("tamper-verdict"))
                .isEqualTo("Block 2's Merkle root no longer matches its transactions; blocks 3…" + last
                        + " point at a block that is no longer there.");
        assertThat(onFx(() -> Texts.of(stage.getScene().getRoot())))
                .anyMatch(text -> text.startsWith("changed, was "))
                .anyMatch(text -> text.startsWith("Block 2, changed, hash "))
                .anyMatch(text -> text.startsWith("Block 3, cut off, hash ")
                        && text.endsWith("the block before is no longer there"));

        fire("mine-all");
        await(() -> textOf("tamper-counter").startsWith("Mined " + (last - 1) + " blocks with "));
        assertThat(textOf("tamper-verdict")).startsWith("The chain holds again, but from block 2 on");

        fire("tamper-restore");
        settle();
        assertThat(textOf("tamper-verdict")).startsWith("The chain holds: ");
    }

    @Test
    void mining_that_takes_long_can_be_cancelled_and_ends_when_the_pane_or_the_window_goes() {
        openLab(23);
        select(2);
        doOnFx(() -> ((Slider) robot.lookup("#tamper-difficulty").query()).setValue(6));
        assertThat(textOf("tamper-effort")).startsWith("Target 000000fff…: 16,777,216 attempts expected");

        fire("mine-all");
        assertThat(robot.lookup("#cancel-mining").query().isVisible()).isTrue();
        assertThat(robot.lookup("#mine-all").query().isDisabled()).isTrue();
        fire("cancel-mining");
        assertThat(textOf("tamper-counter")).startsWith("Cancelled");
        awaitNoMiner();

        fire("mine-all");
        doOnFx(() -> window.places().open(Place.CHARTS));
        awaitNoMiner();

        doOnFx(() -> window.places().open(Place.TAMPER));
        settle();
        fire("mine-all");
        doOnFx(stage::hide);
        awaitNoMiner();
    }

    private void awaitNoMiner() {
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("mine-again")));
    }

    @Test
    void the_copy_stays_when_another_hour_is_shown_and_says_of_what_it_is() {
        openLab(23);
        select(2);
        press("Change: Header");
        write("nonce", "12345");
        String verdict = textOf("tamper-verdict");
        assertThat(verdict).startsWith("Block 2's hash no longer matches its header");

        doOnFx(() -> window.cursor().goTo(12));
        settle();
        assertThat(textOf("tamper-verdict")).isEqualTo(verdict);
        assertThat(textOf("tamper-origin")).startsWith("Copy of Test up to Mon 21 Apr 2025, 23:00–00:00, ");
        assertThat(textOf("tamper-behind")).startsWith("The window now shows Mon 21 Apr 2025, 12:00–13:00.");

        doOnFx(() -> robot.lookup("New copy").queryButton().fire());
        settle();
        assertThat(textOf("tamper-origin")).startsWith("Copy of Test up to Mon 21 Apr 2025, 12:00–13:00, ");
        assertThat(textOf("tamper-verdict")).startsWith("The chain holds: ");
    }

    @Test
    void what_cannot_be_is_refused_with_a_reason() {
        openLab(23);
        select(2);
        write("buyer", "home 77");

        assertThat(onFx(() -> named("New buyer").getAccessibleHelp())).startsWith("Type the number of a home, 0 to 59");
        assertThat(textOf("tamper-verdict")).startsWith("The chain holds: ");
        type(KeyCode.ESCAPE);
        assertThat(onFx(() -> named("Change buyer").isVisible())).isTrue();
    }

    @Test
    void races_are_compared_with_the_theory_and_one_is_watched() {
        openLab(23);
        press("Lab: Race");
        fire("run-races");
        await(() -> says("7.87 %"));
        await(() -> onFx(() -> Texts.of(stage.getScene().getRoot())).stream()
                .anyMatch(text -> text.startsWith("95 % interval ")));

        doOnFx(() -> robot.lookup("To the end").queryButton().fire());
        settle();
        assertThat(textOf("race-score")).matches("Race 1: (caught up after|the attacker gives up,) .*");
    }

    @Test
    void a_race_is_watched_block_by_block_to_its_end_and_can_be_paused() {
        openLab(23);
        press("Lab: Race");
        doOnFx(() -> {
            ((Slider) named("Attacker's hash power")).setValue(60);
            ((Slider) named("Behind at the start")).setValue(3);
        });
        settle();
        assertThat(textOf("race-score")).isEqualTo("At the start the attacker is 3 blocks behind.");
        assertThat(branchBlocks()).isEqualTo(3);
        List<String> seen = new ArrayList<>();
        Label score = robot.lookup("#race-score").query();
        doOnFx(() -> score.textProperty().addListener((property, before, now) -> seen.add(Texts.asRead(now))));

        watchRace("Watch a race");
        await(() -> seen.size() == 2);
        watchRace("Pause");
        assertThat(seen.get(0)).startsWith("Race 1: of 1 block the attacker found ");
        assertThat(seen.get(1)).startsWith("Race 1: of 2 blocks the attacker found ");
        assertThat(branchBlocks()).isEqualTo(5);
        doOnFx(() -> robot.lookup("To the end").queryButton().fire());
        seen.clear();

        BranchRace.Outcome expected = new BranchRace(shown().scenario().seed(), 0.6, 3, 3 + RaceModel.PATIENCE).run(1);
        watchRace("Watch a race");
        await(() -> robot.lookup("#watch-race").queryButton().getText().equals("Watch a race"));
        assertThat(seen).as("the start, and each block").hasSize(1 + expected.blocks());
        assertThat(textOf("race-score"))
                .isEqualTo("Race 2: caught up after " + expected.blocks() + " blocks, of which " + expected.attackers()
                        + " are the attacker's.");
        assertThat(branchBlocks()).isEqualTo(3 + expected.blocks());
    }

    private void watchRace(String words) {
        Button watch = robot.lookup("#watch-race").query();
        assertThat(watch.getText()).isEqualTo(words);
        doOnFx(watch::fire);
    }

    /** Blocks that are drawn in both branches. */
    private long branchBlocks() {
        layOut();
        return onFx(() -> robot.lookup(".tamper-branch-block").queryAll().stream()
                .filter(Node::isVisible)
                .count());
    }

    @Test
    void one_block_is_restored_and_the_others_stay_changed() {
        openLab(23);
        select(3);
        write("energy", "7.5");
        select(2);
        write("energy", "9.5");
        assertThat(textOf("tamper-verdict")).startsWith("Block 2's Merkle root no longer matches");

        press("Restore block 2");
        assertThat(textOf("tamper-verdict")).startsWith("Block 3's Merkle root no longer matches");
        assertThat(named("Restore block 2").isDisabled()).isTrue();

        select(3);
        press("Restore block 3");
        assertThat(textOf("tamper-verdict")).startsWith("The chain holds: ");
        assertThat(robot.lookup("#tamper-restore").query().isDisabled())
                .as("nothing is left to restore")
                .isTrue();
    }

    @Test
    void without_blocks_it_says_what_to_do() {
        open(Scenarios.run(20, 24));
        doOnFx(() -> window.places().open(Place.TAMPER));
        settle();

        assertThat(says("No blocks to tamper with yet")).isTrue();
    }
}
