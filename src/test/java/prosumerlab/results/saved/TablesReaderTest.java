package prosumerlab.results.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Ban;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.testkit.Scenarios;

class TablesReaderTest {
    /** What the tables of the reference system do not say. */
    private static final Set<Quantity> UNKNOWN_IN_CLASSIC =
            EnumSet.of(Quantity.LIMIT_PRICE, Quantity.FEES, Quantity.GRID_MONEY, Quantity.CURTAILED);

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void write() throws IOException {
        write(60);
    }

    private void write(int stepMinutes) throws IOException {
        run = Runs.of(Scenarios.with(
                "community.prosumers",
                40,
                "horizon.hours",
                24,
                "horizon.stepMinutes",
                stepMinutes,
                "blockchain.difficulty",
                1));
        SavedRuns.write(run, folder);
    }

    private Run read() throws IOException {
        return new TablesReader(folder, Optional.empty(), List.of(), Long.MAX_VALUE).read();
    }

    @Test
    void ownTables_giveBackEveryQuantityTradeBanAndBlock() throws IOException {
        Run found = new TablesReader(folder, Optional.of(run.source()), run.homes(), Long.MAX_VALUE).read();

        assertThat(found.homes()).isEqualTo(run.homes());
        assertThat(found.gaps()).containsExactly(Gap.BARGAINING, Gap.AUDIT);
        assertThat(found.genesis()).isEqualTo(run.genesis());
        assertSameQuantities(found, EnumSet.noneOf(Quantity.class));
        for (int step = 0; step < run.hours().size(); step++) {
            HourRecord expected = run.hours().get(step);
            HourRecord hour = found.hours().get(step);
            assertThat(hour.trades()).isEqualTo(expected.trades());
            assertThat(hour.bans()).isEqualTo(expected.bans());
            assertThat(hour.blocks())
                    .extracting(Block::hash)
                    .isEqualTo(expected.blocks().stream().map(Block::hash).toList());
            assertThat(hour.forecastPrice()).isEqualTo(expected.forecastPrice());
            assertThat(hour.pendingTransactions()).isEqualTo(expected.pendingTransactions());
            assertThat(hour.market().price()).isEqualTo(expected.market().price());
            assertThat(hour.market().operatorImport())
                    .isEqualTo(expected.market().operatorImport());
            assertThat(hour.accounts().operator()).isEqualTo(expected.accounts().operator());
            assertThat(hour.accounts().minersTotal())
                    .isEqualTo(expected.accounts().minersTotal());
        }
        assertThat(run.hours()).anyMatch(hour -> !hour.bans().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 15})
    void classicTables_giveBackWhatTheyHold(int stepMinutes, @TempDir Path other) throws IOException {
        folder = other;
        write(stepMinutes);
        SavedRuns.makeClassic(folder);

        Run found = read();

        assertThat(found.gaps())
                .containsExactly(Gap.SCENARIO, Gap.EQUIPMENT, Gap.CHAIN, Gap.BARGAINING, Gap.AUDIT, Gap.ACCOUNTS);
        assertThat(found.grid().steps()).isEqualTo(run.grid().steps());
        assertThat(found.grid().stepMinutes()).isEqualTo(stepMinutes);
        assertSameQuantities(found, UNKNOWN_IN_CLASSIC);
        for (int step = 0; step < run.hours().size(); step++) {
            HourRecord expected = run.hours().get(step);
            HourRecord hour = found.hours().get(step);
            assertThat(hour.trades()).hasSameSizeAs(expected.trades());
            assertThat(hour.bans())
                    .extracting(Ban::home, Ban::reason, Ban::fromStep, Ban::untilStep)
                    .isEqualTo(expected.bans().stream()
                            .map(ban -> org.assertj.core.groups.Tuple.tuple(
                                    ban.home(), ban.reason(), ban.fromStep(), ban.untilStep()))
                            .toList());
            assertThat(hour.market().price()).isEqualTo(expected.market().price());
            assertThat(hour.market().operatorImport())
                    .isEqualTo(expected.market().operatorImport());
            assertThat(hour.forecastPrice()).isEqualTo(expected.forecastPrice());
        }
    }

    private void assertSameQuantities(Run found, Set<Quantity> except) {
        for (Quantity quantity :
                EnumSet.complementOf(EnumSet.copyOf(except.isEmpty() ? EnumSet.noneOf(Quantity.class) : except))) {
            for (int step = 0; step < run.hours().size(); step++) {
                for (int home = 0; home < run.homes().size(); home++) {
                    assertThat(found.hours().get(step).homes().get(quantity, home))
                            .as("%s of home %d in step %d", quantity, home, step)
                            .isEqualTo(run.hours().get(step).homes().get(quantity, home));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "prosumer_trading.csv,WISHES",
        "all_trades.csv,TRADES",
        "regulator_actions.csv,REGULATOR",
        "community_summary.csv,FORECAST"
    })
    void missingTable_isAGap(String file, Gap gap) throws IOException {
        SavedRuns.makeClassic(folder);
        Files.delete(folder.resolve(file));

        assertThat(read().gaps()).contains(gap);
    }

    @Test
    void missingEnergyTable_leavesNothingToShow() throws IOException {
        SavedRuns.makeClassic(folder);
        Files.delete(folder.resolve("prosumer_energy.csv"));

        assertThatThrownBy(this::read)
                .hasMessage("prosumer_energy.csv: is missing; without it there are no homes to show");
    }

    @Test
    void numbersOfAnotherProgram_areUnderstood() throws IOException {
        SavedRuns.makeClassic(folder);
        Path file = folder.resolve("prosumer_energy.csv");
        List<String> lines = Files.readAllLines(file);
        lines.set(1, "0,0,0,3,0.0,0.43721983746,5,10.0,50.0,0,0,-1e-05,0.0,0.0,-0.5,0.0");
        Files.writeString(file, "\uFEFF" + String.join("\n", lines) + "\n");

        Run found = read();

        assertThat(found.homes().get(0).type()).isEqualTo(3);
        assertThat(found.hours().get(0).homes().get(Quantity.LOAD, 0)).isEqualTo(437_220);
        assertThat(found.hours().get(0).homes().get(Quantity.IMBALANCE_BEFORE_P2P, 0))
                .isEqualTo(-10);
    }

    @Test
    void tableWithoutAColumn_isRefusedWithItsName() throws IOException {
        SavedRuns.makeClassic(folder);
        Path file = folder.resolve("regulator_actions.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("Ban_Reason", "Why"));

        assertThatThrownBy(this::read).hasMessage("regulator_actions.csv:1: has no column Ban_Reason");
    }

    @Test
    void hourThatDoesNotFollow_isRefusedWithItsLine() throws IOException {
        SavedRuns.makeClassic(folder);
        Path file = folder.resolve("prosumer_energy.csv");
        List<String> lines = Files.readAllLines(file);
        lines.set(41, lines.get(41).replaceFirst("^1,1,", "1,5,"));
        Files.writeString(file, String.join("\n", lines) + "\n");

        assertThatThrownBy(this::read)
                .hasMessageContaining("prosumer_energy.csv:42: Hour: step 1 is in hour 5, expected hour 1");
    }

    @Test
    void tablesOfDifferentLength_areRefused() throws IOException {
        SavedRuns.makeClassic(folder);
        Path file = folder.resolve("prosumer_trading.csv");
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, String.join("\n", lines.subList(0, 1 + 40 * 20)) + "\n");

        assertThatThrownBy(this::read).hasMessage("prosumer_trading.csv: has 20 steps, but prosumer_energy.csv has 24");
    }

    @Test
    void banThatOnlyOneTableKnows_hasAReasonOrIsNone() throws Exception {
        SavedRuns.makeClassic(folder);
        Path trading = folder.resolve("prosumer_trading.csv");
        List<String> lines = Files.readAllLines(trading);
        lines.set(4, lines.get(4).replaceFirst("False", "True"));
        Files.writeString(trading, String.join("\n", lines) + "\n");

        Run read = read();

        assertThat(read.hours().get(0).homes().get(Quantity.BANNED_UNTIL, 3)).isZero();
        for (HourRecord hour : read.hours()) {
            for (int home = 0; home < hour.homes().size(); home++) {
                if (hour.homes().get(Quantity.BANNED_UNTIL, home) > hour.step()) {
                    assertThat(hour.homes().get(Quantity.BAN_REASON, home)).isBetween(0L, 1L);
                }
            }
        }
    }
}
