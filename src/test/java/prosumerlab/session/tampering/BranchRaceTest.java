package prosumerlab.session.tampering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.metrics.CatchUp;
import prosumerlab.metrics.ShareInterval;
import prosumerlab.session.tampering.BranchRace.Outcome;

class BranchRaceTest {
    private static final int RACES = 10_000;

    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 30", "0.1, 2, 30", "0.1, 3, 30", "0.2, 1, 30", "0.2, 3, 30", "0.3, 1, 30", "0.3, 2, 30",
        "0.3, 6, 36", "0.4, 1, 40", "0.4, 4, 40", "0.4, 10, 50", "0.45, 2, 40", "0.45, 6, 60", "0.5, 3, 12",
        "0.5, 6, 40", "0.55, 3, 10", "0.6, 1, 5", "0.7, 10, 20"
    })
    void observedShare_liesInTheConfidenceIntervalOfTheTheory(double share, int behind, int giveUp) {
        double chance = CatchUp.untilGivingUp(share, behind, giveUp);
        double margin = ShareInterval.CONFIDENCE_99 * Math.sqrt(chance * (1 - chance) / RACES);

        double observed = new BranchRace(20_260, share, behind, giveUp).caughtUp(0, RACES) / (double) RACES;

        assertThat(observed).isCloseTo(chance, within(margin));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 2", "0.3, 5", "0.45, 8", "0.5, 4", "0.6, 3"})
    void race_endsLevelOrGivenUpAndCountsEveryBlock(double share, int behind) {
        int giveUp = behind + 12;
        BranchRace races = new BranchRace(7, share, behind, giveUp);
        int caughtUp = 0;
        for (int race = 0; race < 300; race++) {
            Outcome outcome = races.run(race);
            int gap = behind + outcome.honest() - outcome.attackers();
            assertThat(gap).isEqualTo(outcome.caughtUp() ? 0 : giveUp);
            int attackers = 0;
            for (int block = 0; block < outcome.blocks(); block++) {
                attackers += races.course().isAttackers(race, block) ? 1 : 0;
            }
            assertThat(outcome.attackers()).isEqualTo(attackers);
            caughtUp += outcome.caughtUp() ? 1 : 0;
        }
        assertThat(races.caughtUp(0, 300)).isEqualTo(caughtUp);
    }

    @Test
    void race_isAFunctionOfItsSeedAndNumber() {
        assertThat(new BranchRace(1, 0.4, 3, 30).run(17)).isEqualTo(new BranchRace(1, 0.4, 3, 30).run(17));
        assertThat(new BranchRace(1, 0.4, 3, 30).caughtUp(0, 500))
                .isNotEqualTo(new BranchRace(2, 0.4, 3, 30).caughtUp(0, 500));
    }

    @Test
    void attackerWhoIsLevelOrHasAllThePower_alwaysCatchesUp() {
        assertThat(new BranchRace(1, 0.1, 0, 5).run(0)).isEqualTo(new Outcome(true, 0, 0));
        assertThat(new BranchRace(1, 1, 4, 5).run(0)).isEqualTo(new Outcome(true, 0, 4));
        assertThat(new BranchRace(1, 0, 4, 5).run(0)).isEqualTo(new Outcome(false, 1, 0));
    }

    @Test
    void interrupt_endsTheRaces() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new BranchRace(1, 0.5, 5, 100).caughtUp(0, RACES))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 1, 2", "1.1, 1, 2", "NaN, 1, 2", "0.5, -1, 2", "0.5, 2, 2"})
    void race_refusesWhatCannotBe(double share, int behind, int giveUp) {
        assertThatThrownBy(() -> new BranchRace(1, share, behind, giveUp)).isInstanceOf(IllegalArgumentException.class);
    }
}
