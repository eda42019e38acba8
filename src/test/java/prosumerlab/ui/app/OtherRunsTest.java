package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Saved;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Texts;
import prosumerlab.ui.testkit.WindowTest;

/** The panes that tell most of an hour tell it of a run from a results folder and of a branch, too. */
class OtherRunsTest extends WindowTest {
    private static final int HOURS = 24;
    private static final int EVENING = 18;

    @TempDir
    Path folder;

    @Test
    void a_run_that_was_exported_and_opened_shows_in_every_pane_what_it_was() {
        OpenRun first = Scenarios.run(70, HOURS, HOURS);
        open(first);
        chooser.answer(folder.resolve("saved"));
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> robot.lookup("#message-words").tryQuery().isPresent());
        doOnFx(() -> robot.lookup(".dialog-pane")
                .queryAs(DialogPane.class)
                .getScene()
                .getWindow()
                .hide());

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        await(() -> shown().source() != first);
        assertThat(stage.getTitle()).isEqualTo("test – Prosumer Lab");
        // As it was before it was written: what was read must be the same.
        Run run = first.run();

        goTo(EVENING);
        checkMarket(run, EVENING);
        checkChain(run, EVENING);
        type(KeyCode.ALT, KeyCode.DIGIT6);
        assertThat(textOf("tamper-origin"))
                .isEqualTo(
                        "Copy of test up to Mon 21 Apr 2025, 18:00–19:00, " + (1 + blocks(run, EVENING)) + " blocks");
        assertThat(textOf("tamper-verdict")).startsWith("The chain holds: ");
        assertThat(((Label) robot.lookup("#tamper-block").query()).getText()).startsWith("Block ");
        checkRegulator(run, EVENING);
        checkWhatIf(run, EVENING);
    }

    @Test
    void a_branch_shows_its_own_market_and_what_else_it_could_have_come_to() {
        OpenRun first = Scenarios.run(50, HOURS, EVENING);
        LiveRun parent = first.live().orElseThrow();
        LoadedScenario dearer = LoadedScenario.of(
                prosumerlab.testkit.Scenarios.change(parent.source().scenario(), "prices.retailTariffEuroPerKwh", 0.6));
        OpenRun branch = OpenRun.branch("Dearer", first, parent.branch(12, dearer));
        open(first);
        doOnFx(() -> window.runs().openBranch(branch));
        click("Run to end");
        await(() -> shown().isComplete() && !window.playback().busy().get());
        Run run = branch.run();
        assertThat(run.hours().get(EVENING - 1).negotiations())
                .as("another tariff, other bargaining")
                .isNotEqualTo(first.run().hours().get(EVENING - 1).negotiations());

        goTo(EVENING - 1);
        checkMarket(run, EVENING - 1);
        checkWhatIf(run, EVENING - 1);
        assertThat(Saved.inWords(run, EVENING)).isNotEqualTo(Saved.inWords(first.run(), EVENING));
    }

    private void checkMarket(Run run, int step) {
        HourRecord hour = run.hours().get(step);
        assertThat(hour.negotiations()).isNotEmpty();
        type(KeyCode.ALT, KeyCode.DIGIT3);
        await(() -> says("Buyers pay"));
        assertThat(texts())
                .contains("Between homes: "
                        + Formats.energy(hour.negotiations().stream()
                                .mapToLong(Negotiation::energy)
                                .sum()));
        long parties = hour.negotiations().stream()
                .flatMap(each -> Stream.of(each.buyer(), each.seller()))
                .distinct()
                .count();
        assertThat(rows("Bids").size() + rows("Asks").size()).isGreaterThanOrEqualTo((int) parties);
        doOnFx(() -> ((ToggleButton) named("List: Pairs")).fire());
        settle();
        assertThat(rows("Negotiations")).hasSameSizeAs(hour.negotiations());
        checkNothingIsMissing();
    }

    private void checkChain(Run run, int step) {
        type(KeyCode.ALT, KeyCode.DIGIT5);
        int blocks = blocks(run, step);
        assertThat(blocks).isPositive();
        long trades = hours(run, step).stream()
                .mapToLong(hour -> hour.trades().size())
                .sum();
        long mined = hours(run, step).stream()
                .flatMap(hour -> hour.blocks().stream())
                // The first of each is the reward.
                .mapToLong(block -> block.transactions().size() - 1)
                .sum();
        assertThat(textOf("chain-summary"))
                .isEqualTo(Formats.count(blocks, "block") + " after genesis  ·  " + Formats.count(mined, "trade")
                        + " recorded  ·  " + Formats.count(trades - mined) + " waiting");
        assertThat(textOf("block-heading")).startsWith("Block " + blocks + ", ");
        await(() -> textOf("chain-verdict").startsWith("All blocks up to " + blocks + " are valid"));
        checkNothingIsMissing();
    }

    private void checkRegulator(Run run, int step) {
        type(KeyCode.ALT, KeyCode.DIGIT7);
        HourRecord hour = run.hours().get(step);
        assertThat(texts())
                .contains(
                        "Bonuses paid: " + Formats.money(hour.homes().total(Quantity.BONUS)),
                        "Penalties taken: " + Formats.money(hour.homes().total(Quantity.PENALTY)),
                        "Treasury: " + Formats.money(hour.accounts().regulator()));
        List<?> listed = rows("Bans");
        assertThat(listed)
                .hasSize((int) hours(run, step).stream()
                        .flatMap(each -> each.bans().stream())
                        .filter(ban -> ban.untilStep() > step)
                        .count())
                .isNotEmpty();
        checkNothingIsMissing();
    }

    private void checkWhatIf(Run run, int step) {
        type(KeyCode.ALT, KeyCode.DIGIT8);
        await(() -> textOf("computed-for")
                .equals("Both up to hour " + (step + 1) + " (" + Formats.clock(run.grid(), step) + ")."));
        assertThat(textOf("savings-sum"))
                .startsWith("Against the same seed with the grid only, " + Saved.inWords(run, step + 1));
        assertThat(rows("Savings of the homes")).hasSameSizeAs(run.homes());
        checkNothingIsMissing();
    }

    /** Nothing stands in place of what is not there. */
    private void checkNothingIsMissing() {
        assertThat(onFx(() -> robot.lookup(".placeholder-tile").queryAll().stream()
                        .filter(Texts::canBeSeen)
                        .flatMap(tile -> Texts.of(tile).stream())
                        .toList()))
                .isEmpty();
    }

    private void goTo(int step) {
        doOnFx(() -> window.cursor().goTo(step));
        settle();
    }

    private List<String> texts() {
        return onFx(() -> Texts.of(stage.getScene().getRoot()));
    }

    private List<?> rows(String table) {
        return onFx(() -> List.copyOf(((TableView<?>) named(table)).getItems()));
    }

    private static int blocks(Run run, int step) {
        return hours(run, step).stream().mapToInt(hour -> hour.blocks().size()).sum();
    }

    private static List<HourRecord> hours(Run run, int step) {
        return run.hours().subList(0, step + 1);
    }
}
