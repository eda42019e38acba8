package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** The buttons of the blockchain explorer. */
class ExplorerTest extends WindowTest {
    private static final OpenRun DAY = Scenarios.run(60, 24, 24);

    @TempDir
    Path folder;

    @Test
    void block_before_and_after_turn_the_pages_from_the_newest_to_the_genesis_block_and_back() {
        openExplorer(DAY, 20);
        List<Block> chain = chainUpTo(20);
        int newest = chain.size() - 1;
        assertThat(newest).isGreaterThan(2);
        assertThat(heading()).startsWith("Block " + newest + ", ");
        assertThat(named("Block after").isDisabled()).isTrue();

        for (int block = newest - 1; block > 0; block--) {
            click("Block before");
            assertThat(heading())
                    .isEqualTo("Block " + block + ", mined in the hour "
                            + Formats.moment(shown().grid(), chain.get(block).step()));
        }
        click("Block before");
        assertThat(heading()).isEqualTo("Genesis block");
        assertThat(named("Block before").isDisabled()).isTrue();

        click("Block after");
        assertThat(heading()).startsWith("Block 1, ");
    }

    @Test
    void tamper_with_a_copy_leads_to_the_lab_with_the_chain_of_the_shown_hour() {
        openExplorer(DAY, 20);

        click(robot.lookup("Tamper with a copy…").queryButton());

        assertThat(onFx(() -> robot.lookup(".tab-pane")
                        .<TabPane>query()
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText()))
                .isEqualTo("Tamper lab");
        assertThat(textOf("tamper-origin"))
                .isEqualTo("Copy of Test up to Mon 21 Apr 2025, 20:00–21:00, "
                        + chainUpTo(20).size() + " blocks");
    }

    @Test
    void show_it_opens_the_first_block_that_is_not_valid() {
        openExplorer(OpenRun.recorded("Forged", CheckedChainTest.forge(DAY.run(), 2)), 23);
        await(() -> textOf("chain-verdict").startsWith("Block 2 is the first that is not valid: "));
        assertThat(heading()).doesNotStartWith("Block 2, ");

        click(robot.lookup("Show it").queryButton());

        assertThat(heading()).startsWith("Block 2, ");
        assertThat(robot.lookup((Label label) ->
                                label.getText() != null && label.getText().startsWith("✗ not valid: "))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void cancel_ends_the_verification_until_it_is_asked_for_again() {
        openExplorer(DAY, 23);
        await(() -> textOf("chain-verdict").startsWith("All blocks up to "));
        assertThat(cancel().isVisible()).isFalse();

        doOnFx(() -> {
            // One after the other before the first tick can come: how quick the verifier is must not matter.
            robot.lookup("Verify again").queryButton().fire();
            assertThat(cancel().isVisible()).isTrue();
            cancel().fire();
        });
        settle();
        assertThat(cancel().isVisible()).isFalse();
        assertThat(textOf("chain-verdict")).isEqualTo("Not verified yet");
        awaitNoVerifier();

        doOnFx(() -> window.cursor().goTo(22));
        settle();
        awaitNoVerifier();
        assertThat(textOf("chain-verdict"))
                .as("another hour does not begin it anew")
                .isEqualTo("Not verified yet");

        click(robot.lookup("Verify again").queryButton());
        await(() -> textOf("chain-verdict").startsWith("All blocks up to "));
    }

    @Test
    void all_blocks_as_csv_has_every_transaction_up_to_the_shown_hour() throws IOException {
        openExplorer(DAY, 20);
        click("Part of the block: Trades");
        Path file = folder.resolve("chain.csv");
        chooser.answer(file);

        doOnFx(() -> robot.lookup("All blocks as CSV…").queryButton().fire());
        await(() -> Files.exists(file));

        assertThat(chooser.suggested()).isEqualTo("transactions.csv");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("Id,Block,From,To,kWh,€/kWh,Amount (€),");
        List<Long> trades = hoursUpTo(20).stream()
                .flatMap(hour -> hour.trades().stream())
                .map(trade -> trade.id())
                .toList();
        int rewards = chainUpTo(20).size() - 1;
        assertThat(lines).hasSize(1 + rewards + trades.size());
        assertThat(lines.stream().filter(line -> line.startsWith("reward,"))).hasSize(rewards);
        assertThat(lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith("reward,"))
                        .map(line -> Long.parseLong(line.substring(0, line.indexOf(',')))))
                .containsExactlyInAnyOrderElementsOf(trades);
    }

    private void openExplorer(OpenRun run, int step) {
        open(run);
        doOnFx(() -> {
            window.places().open(Place.BLOCKCHAIN);
            window.cursor().goTo(step);
        });
        settle();
    }

    private Button cancel() {
        return robot.lookup("Cancel").queryButton();
    }

    private String heading() {
        return textOf("block-heading");
    }

    private void awaitNoVerifier() {
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("verify-chain")));
    }

    private static List<HourRecord> hoursUpTo(int step) {
        return DAY.run().hours().subList(0, step + 1);
    }

    /** With the genesis block. */
    private static List<Block> chainUpTo(int step) {
        return Stream.concat(
                        Stream.of(DAY.run().genesis()),
                        hoursUpTo(step).stream().flatMap(hour -> hour.blocks().stream()))
                .toList();
    }
}
