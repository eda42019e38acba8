package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.scenario.Mechanism;
import prosumerlab.testkit.Captured;

/** The mechanism of the market as a person at the command line chooses it. */
class MechanismTest {
    private static final List<String> SMALL =
            List.of("--set", "community.prosumers=20", "--set", "blockchain.difficulty=1");

    @TempDir
    Path folder;

    private final Captured captured = new Captured();

    private int execute(String command, String... args) {
        String[] all = new String[1 + SMALL.size() + args.length];
        all[0] = command;
        for (int i = 0; i < SMALL.size(); i++) {
            all[1 + i] = SMALL.get(i);
        }
        System.arraycopy(args, 0, all, 1 + SMALL.size(), args.length);
        return program().execute(all);
    }

    private CommandLineProgram program() {
        return new CommandLineProgram(new ProgramParts(), captured.terminal(false));
    }

    @ParameterizedTest
    @EnumSource
    void run_underEveryMechanism_isVerified(Mechanism mechanism) {
        String results = folder.resolve("r").toString();

        assertThat(execute("run", "--set", "market.mechanism=" + mechanism.key(), "--out", results))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("r/scenario.json")).content().contains("\"mechanism\": \"" + mechanism.key() + "\"");
        assertThat(program().execute(new String[] {"verify", results})).isEqualTo(ExitCode.FINE);
        assertThat(captured.out()).contains("audits: green").endsWith(results + ": verified" + System.lineSeparator());
    }

    @Test
    void run_underAMechanismThatIsNone_isRefusedWithTheOnesThereAre() {
        assertThat(execute(
                        "run",
                        "--set",
                        "market.mechanism=pay-as-bit",
                        "--out",
                        folder.resolve("r").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(captured.err())
                .contains("market.mechanism", "\"pay-as-bit\" is not one of pay-as-clear, pay-as-bid, negotiated")
                .contains("did you mean pay-as-bid?");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sweep_overMechanisms_givesEachItsOwnFigures() throws IOException {
        Path table = folder.resolve("s.csv");
        assertThat(execute(
                        "sweep",
                        "--seeds",
                        "3",
                        "--set",
                        "market.mechanism=pay-as-clear,pay-as-bid,negotiated,mid-market-rate,supply-demand-ratio",
                        "--set",
                        "trading.enabled=false",
                        "--out",
                        table.toString()))
                .isEqualTo(ExitCode.FINE);

        List<String> rows = Files.readAllLines(table);
        int price = List.of(rows.get(0).split(",")).indexOf("market_price_mean_eur_per_kwh");
        assertThat(rows).hasSize(1 + Mechanism.values().length);
        assertThat(rows.stream().skip(1).map(row -> row.split(",")[price])).doesNotHaveDuplicates();
        assertThat(rows.stream().skip(1)).allMatch(row -> row.endsWith("green"));
    }
}
