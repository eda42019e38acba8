package prosumerlab.ui.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.metrics.CatchUp;
import prosumerlab.session.tampering.BranchRace;
import prosumerlab.session.tampering.BranchRace.Outcome;
import prosumerlab.ui.tamper.RaceModel.Branches;

class RaceModelTest {
    private final RaceModel model = new RaceModel();

    @Test
    void watchedRace_isOneOfThoseThatAreCounted() {
        model.seed(4);
        for (int race = 0; race < 20; race++) {
            model.startWatching();
            int blocks = 0;
            while (!model.branches().get().isOver()) {
                model.grow();
                blocks++;
            }
            Branches end = model.branches().get();
            Outcome outcome = model.race().run(race);
            assertThat(blocks).isEqualTo(outcome.blocks());
            assertThat(end.attackers()).isEqualTo(outcome.attackers());
            assertThat(end.honest()).isEqualTo(model.behind().get() + outcome.honest());
            assertThat(end.gap() == 0).isEqualTo(outcome.caughtUp());
        }
    }

    @Test
    void finish_comesToTheSameEndAsGrowing() {
        model.startWatching();
        BranchRace race = model.race();
        model.finish();

        assertThat(model.branches().get().isOver()).isTrue();
        assertThat(model.branches().get().attackers()).isEqualTo(race.run(0).attackers());
    }

    @Test
    void settings_putTheRaceBackToItsStart() {
        model.startWatching();
        model.finish();
        model.behind().set(7);

        assertThat(model.branches().get().attackers()).isZero();
        assertThat(model.branches().get().honest()).isEqualTo(7);
        assertThat(model.theory()).isEqualTo(CatchUp.untilGivingUp(0.3, 7, 7 + RaceModel.PATIENCE));
        model.percent().set(50);
        assertThat(model.withoutEnd()).isEqualTo(1);
    }

    @Test
    void manyRaces_areOtherOnesEachTime() {
        assertThat(model.takeRaces()).isZero();
        assertThat(model.takeRaces()).isEqualTo(RaceModel.RACES);
        model.add(model.race(), 0, 800);

        assertThat(model.experiments().get(0).observed().share()).isEqualTo(0.08);
        assertThat(model.experiments().get(0).theory()).isEqualTo(model.theory());
    }
}
