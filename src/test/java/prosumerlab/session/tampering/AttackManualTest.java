package prosumerlab.session.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import prosumerlab.history.chain.Target;
import prosumerlab.metrics.CatchUp;
import prosumerlab.metrics.ShareInterval;
import prosumerlab.testkit.GeneratedSection;

/** Holds the numbers of the manual to the program. With {@code -DupdateAttack=true} it writes them anew. */
class AttackManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/attacking-the-chain.md");
    private static final int RACES = 10_000;
    private static final int PATIENCE = 30;

    @Test
    void page_namesTargetsAndTheAttemptsTheyTake() throws IOException {
        StringBuilder table = new StringBuilder(
                "| difficulty | target (first 8 bytes) | attempts expected |\n" + "| ---: | --- | ---: |\n");
        for (double difficulty : new double[] {0, 0.5, 1, 2, 2.5, 3, 3.1, 3.5, 4, 5, 6}) {
            Target target = Target.ofFraction(difficulty);
            table.append(String.format(
                    Locale.ROOT, "| %.1f | `%s` | %,.0f |\n", difficulty, target.hex(), target.expectedAttempts()));
        }

        assertUpToDate("targets", table.toString());
    }

    @Test
    void page_comparesTheoryAndRaces() throws IOException {
        StringBuilder table = new StringBuilder("| q | y | without end | giving up at y + " + PATIENCE
                + " | observed | 95 % interval | theory |\n| ---: | ---: | ---: | ---: | ---: | --- | --- |\n");
        for (double share : new double[] {0.1, 0.3, 0.45, 0.5, 0.55}) {
            for (int behind : new int[] {1, 3, 6}) {
                BranchRace race = new BranchRace(1, share, behind, behind + PATIENCE);
                double theory = CatchUp.untilGivingUp(share, behind, race.giveUp());
                int caughtUp = race.caughtUp(0, RACES);
                ShareInterval observed = ShareInterval.of(caughtUp, RACES, ShareInterval.CONFIDENCE_95);
                table.append(String.format(
                        Locale.ROOT,
                        "| %.0f %% | %d | %.2f %% | %.2f %% | %.2f %% | %.2f … %.2f %% | %s |\n",
                        100 * share,
                        behind,
                        100 * CatchUp.withoutEnd(share, behind),
                        100 * theory,
                        100 * observed.share(),
                        100 * observed.low(),
                        100 * observed.high(),
                        observed.contains(theory) ? "inside" : "outside"));
                assertThat(ShareInterval.of(caughtUp, RACES, 4).contains(theory))
                        .isTrue();
            }
        }

        assertUpToDate("races", table.toString());
    }

    private static void assertUpToDate(String section, String expected) throws IOException {
        GeneratedSection.assertUpToDate(PAGE, section, expected, "updateAttack");
    }
}
