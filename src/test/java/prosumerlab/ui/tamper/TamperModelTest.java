package prosumerlab.ui.tamper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.chain.Target;
import prosumerlab.session.tampering.Condition;
import prosumerlab.session.tampering.HeaderField;
import prosumerlab.session.tampering.Remining;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.session.tampering.TradeField;
import prosumerlab.testkit.RunDump;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class TamperModelTest {
    private static final OpenRun RUN = Scenarios.run(60, 24, 24);

    private final TamperModel model = new TamperModel();
    private final Copying copying = new Copying(model);

    @BeforeEach
    void copyTheWholeChain() {
        show(Showing.at(RUN, 23));
    }

    /** As the window does it. */
    private void show(Shown shown) {
        copying.follow(shown);
        model.show(shown);
    }

    private static int blocks(Run run, int steps) {
        return 1
                + run.hours().subList(0, steps).stream()
                        .map(HourRecord::blocks)
                        .mapToInt(List::size)
                        .sum();
    }

    private void mine(int from, int to, double difficulty) {
        Remining remining = new Remining(model.chain().get(), 1, from, to, Target.ofFraction(difficulty));
        remining.run();
        model.putMined(from, remining.minedAfter(0));
    }

    @Test
    void untouchedCopy_followsWhatIsShown() {
        assertThat(model.chain().get().size()).isEqualTo(blocks(RUN.run(), 24));
        assertThat(model.selected().get()).isEqualTo(model.chain().get().size() - 1);

        show(Showing.at(RUN, 11));
        assertThat(model.chain().get().size()).isEqualTo(blocks(RUN.run(), 12));
        assertThat(model.selected().get()).isEqualTo(model.chain().get().size() - 1);
        assertThat(model.isBehind()).isFalse();

        show(Showing.at(RUN, 23));
        model.select(1);
        show(Showing.at(RUN, 22));
        assertThat(model.selected().get()).isEqualTo(1);
    }

    @Test
    void copy_givesNothingAway() {
        int step = stepWithBlock();
        show(Showing.at(RUN, step, Phase.LOCAL_MARKET));
        assertThat(model.chain().get().size()).isEqualTo(blocks(RUN.run(), step));
        show(Showing.at(RUN, step, Phase.CHAIN));
        assertThat(model.chain().get().size()).isEqualTo(blocks(RUN.run(), step + 1));
    }

    private static int stepWithBlock() {
        int step = 0;
        while (RUN.run().hours().get(step).blocks().isEmpty()) {
            step++;
        }
        return step;
    }

    @Test
    void changedCopy_staysUntilSomebodyWantsAnother() {
        model.select(2);
        model.change(1, TradeField.ENERGY, "9.999");
        TamperedChain changed = model.chain().get();

        show(Showing.at(RUN, 11));
        OpenRun other = Scenarios.run(20, 12, 12);
        show(Showing.at(other, 11));
        assertThat(model.chain().get()).isSameAs(changed);
        assertThat(model.copied().get()).isEqualTo(Showing.at(RUN, 23));
        assertThat(model.isBehind()).isTrue();

        copying.anew(Showing.at(other, 11));
        assertThat(model.chain().get().size()).isEqualTo(blocks(other.run(), 12));
        assertThat(model.isTouched()).isFalse();
    }

    @Test
    void restoredCopy_followsAgain() {
        model.select(2);
        model.change(HeaderField.NONCE, "1");
        show(Showing.at(RUN, 11));
        model.restore();
        show(Showing.at(RUN, 12));

        assertThat(model.chain().get().size()).isEqualTo(blocks(RUN.run(), 13));
    }

    @Test
    void nothingInTheLab_touchesTheRun() {
        String before = RunDump.of(RUN.run());
        model.select(2);
        model.change(1, TradeField.PRICE, "0.5");
        model.change(2, TradeField.BUYER, "3");
        model.change(HeaderField.STEP, "0");
        mine(2, model.chain().get().size() - 1, 1);
        model.restoreBlock();

        assertThat(RunDump.of(RUN.run())).isEqualTo(before);
    }

    @Test
    void difficulty_startsAtThatOfTheRunAndStaysWhereItIsPut() {
        assertThat(model.target()).isEqualTo(Target.of(1));
        model.difficulty().set(3.4000000001);
        show(Showing.at(RUN, 11));

        assertThat(model.target()).isEqualTo(Target.ofFraction(3.4));
    }

    @Test
    void beforeTheFirstHour_thereIsNoCopy() {
        OpenRun fresh = Scenarios.run(20, 12);
        show(Showing.at(fresh, Shown.BEFORE_START));

        assertThat(model.chain().get()).isNull();
        assertThat(model.isTouched()).isFalse();
    }

    @Test
    void wrongText_isRefusedAndChangesNothing() {
        model.select(2);
        TamperedChain before = model.chain().get();

        assertThatThrownBy(() -> model.change(1, TradeField.BUYER, "60"))
                .hasMessage("Type the number of a home, 0 to 59, or \"operator\" for the market operator.");
        assertThat(model.chain().get()).isSameAs(before);
    }

    @Test
    void verdict_namesTheFirstBlockAndAllThatItCutsOff() {
        int last = model.chain().get().size() - 1;
        assertThat(TamperWords.verdict(model.chain().get()))
                .isEqualTo("The chain holds: each block is as in the run and points at the one before.");

        model.select(2);
        model.change(1, TradeField.ENERGY, "9.999");
        assertThat(TamperWords.verdict(model.chain().get()))
                .isEqualTo("Block 2's Merkle root no longer matches its transactions; blocks 3…" + last
                        + " point at a block that is no longer there.");

        mine(2, 2, 1);
        assertThat(TamperWords.verdict(model.chain().get()))
                .isEqualTo("Blocks 3…" + last + " point at a block that is no longer there.");

        mine(3, last, 1);
        assertThat(TamperWords.verdict(model.chain().get()))
                .startsWith("The chain holds again, but from block 2 on it is another one: its last hash is no longer ")
                .contains(TamperWords.brief(model.chain().get().original(last).hash()))
                .endsWith("; whoever kept the old chain, or the trade log, sees the change.");
    }

    @Test
    void verdict_tellsBlocksThatAreSealedButAgainstTheRules() {
        model.select(2);
        model.change(HeaderField.DIFFICULTY, "0");
        assertThat(TamperWords.verdict(model.chain().get()))
                .startsWith("Block 2's hash no longer matches its header; blocks 3…");
        mine(2, 2, 1);
        assertThat(model.chain().get().condition(2)).isEqualTo(Condition.REFUSED);
        assertThat(TamperWords.verdict(model.chain().get()))
                .startsWith("Block 2 is sealed but against the rules: difficulty is 0, not 1; blocks 3…");
    }

    @Test
    void verdict_ofManyChangesStaysShort() {
        List<Integer> changed = new ArrayList<>();
        for (int block = 1; block < model.chain().get().size(); block++) {
            model.select(block);
            model.change(HeaderField.NONCE, "1234567");
            changed.add(block);
        }
        assertThat(changed).hasSizeGreaterThan(5);
        assertThat(TamperWords.verdict(model.chain().get())).endsWith("; and more further on.");
    }

    @Test
    void aChainThatIsLongAndUntouched_isCopiedFromWhereItsCopyEnds() {
        show(Showing.at(RUN, 5));
        Block kept = model.chain().get().written(1);
        show(Showing.at(RUN, 23));

        assertThat(model.chain().get().written(1)).isSameAs(kept);
    }
}
