package prosumerlab.session.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.metrics.Savings;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.testkit.GeneratedSection;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/** Holds the numbers of the manual to the program. With {@code -DupdateRegulator=true} it writes them anew. */
class RegulatorManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/regulator.md");

    @Test
    void page_namesWhatEachObjectiveSets() throws IOException {
        StringBuilder table = new StringBuilder(row(
                        "`regulator.objective`",
                        "aim",
                        "own use, €/kWh",
                        "peer sale, €/kWh",
                        "market use, €/kWh",
                        "import, €/kWh")
                + row("---", "---", "---", "---", "---", "---"));
        for (Objective objective : Objective.values()) {
            Regulator set = Regulator.defaults(objective);
            table.append(row(
                    "`" + objective.key() + "`",
                    objective.inWords(),
                    "+" + plain(set.bonusSelfConsumedEuroPerKwh()),
                    "+" + plain(set.bonusPeerSaleEuroPerKwh()),
                    "−" + plain(set.penaltyMarketEuroPerKwh()),
                    "−" + plain(set.penaltyImportEuroPerKwh())));
        }

        assertUpToDate("objectives", table.toString().replaceAll("[+−]0 ", "0 "));
    }

    @Test
    void page_comparesTheDefaultDayWithEveryCase() throws IOException {
        Run run = Runs.of(Scenarios.with("blockchain.enabled", false));
        KeyFiguresAccumulator here = new KeyFiguresAccumulator(
                run.homes(), RunHeader.terms(run.source().scenario()));
        run.hours().forEach(here::accept);
        StringBuilder table = new StringBuilder(row("against", "all save, €", "mean, €", "save", "lose", "G", "G*")
                + row("---", "---", "---", "---", "---", "---", "---"));
        for (Counterfactual what : List.of(
                Counterfactual.GRID_ONLY,
                Counterfactual.NO_PEERS,
                Counterfactual.NO_BATTERIES,
                Counterfactual.NO_REGULATOR)) {
            RunSource other = what.run(run.source(), run.hours().size());
            KeyFiguresAccumulator there = new KeyFiguresAccumulator(
                    other.homes(), RunHeader.terms(run.source().scenario()));
            assertThat(other.run(there::accept)).isTrue();
            Savings savings = new Savings(here.bills(), there.bills());
            table.append(row(
                    what.title(),
                    Micro.format(savings.total()),
                    Micro.format(Math.round(savings.total() / (double) savings.size())),
                    Integer.toString(savings.winners()),
                    Integer.toString(savings.losers().size()),
                    gini(savings.lorenz().gini().orElseThrow()),
                    gini(savings.lorenz().normalisedGini().orElseThrow())));
        }

        assertUpToDate("cases", table.toString());
    }

    private static String gini(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String plain(double value) {
        return Micro.format(Micro.of(value)).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static void assertUpToDate(String section, String expected) throws IOException {
        GeneratedSection.assertUpToDate(PAGE, section, expected, "updateRegulator");
    }
}
