package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.ui.chain.CheckedChain.Mark;
import prosumerlab.ui.testkit.Scenarios;

class CheckedChainTest {
    private final Run run = Scenarios.run(60, 24, 24).run();

    @Test
    void a_mined_chain_is_valid_from_the_genesis_block_to_its_end() {
        CheckedChain checked = checkAll(run);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.hours()).isEqualTo(24);
        assertThat(checked.end().height()).isGreaterThan(2);
        assertThat(checked.mark(0)).isEqualTo(Mark.VALID);
        assertThat(checked.mark(checked.end().height())).isEqualTo(Mark.VALID);
        assertThat(checked.mark(checked.end().height() + 1)).isEqualTo(Mark.UNKNOWN);
        assertThat(ChainWords.verdict(checked, 2))
                .isEqualTo("All blocks up to 2 are valid and record the trades of the log");
    }

    @Test
    void blocks_are_not_verified_before_their_hour_is() {
        CheckedChain checked = CheckedChain.NONE.next(run);

        assertThat(checked.mark(0)).isEqualTo(Mark.VALID);
        assertThat(checked.mark(2)).isEqualTo(Mark.UNKNOWN);
        assertThat(ChainWords.verdict(checked, 2)).startsWith("Verified up to block ");
    }

    @Test
    void a_forged_block_is_the_first_that_is_not_valid() {
        CheckedChain checked = checkAll(forge(run, 2));

        assertThat(checked.mark(1)).isEqualTo(Mark.VALID);
        assertThat(checked.mark(2)).isEqualTo(Mark.BAD);
        assertThat(checked.mark(3)).as("not verified any more").isEqualTo(Mark.UNKNOWN);
        assertThat(checked.isStopped()).isTrue();
        assertThat(checked.firstProblem(1)).isEmpty();
        assertThat(checked.firstProblem(2).orElseThrow().block()).isEqualTo(2);
        assertThat(ChainWords.verdict(checked, 3))
                .startsWith("Block 2 is the first that is not valid: ")
                .endsWith("The blocks after it were not verified")
                .doesNotContainPattern("[0-9a-f]{13}");
        assertThat(ChainWords.verdict(checked, 1))
                .isEqualTo("All blocks up to 1 are valid and record the trades of the log");
    }

    @Test
    void ticks_come_block_by_block_and_go_on_where_they_stopped() {
        CheckedChain whole = checkAll(run);
        CheckedChain ticked = CheckedChain.NONE.ticked(0);

        assertThat(ticked.mark(0)).isEqualTo(Mark.VALID);
        assertThat(ticked.mark(1)).isEqualTo(Mark.UNKNOWN);
        assertThat(ChainWords.verdict(ticked, whole.height())).isEqualTo("Verified up to block 0");
        assertThat(checkFrom(ticked, run)).isEqualTo(whole);
    }

    @Test
    void cancelling_between_two_ticks_forgets_no_fault() {
        Run forged = forge(run, 2);
        CheckedChain before = CheckedChain.NONE;
        while (!before.next(forged).isStopped()) {
            before = before.next(forged);
        }
        assertThat(checkFrom(before.ticked(1), forged).mark(2)).isEqualTo(Mark.BAD);
    }

    private static CheckedChain checkFrom(CheckedChain start, Run run) {
        CheckedChain checked = start;
        while (checked.hours() < run.hours().size() && !checked.isStopped()) {
            checked = checked.next(run);
        }
        return checked;
    }

    private static CheckedChain checkAll(Run run) {
        return checkFrom(CheckedChain.NONE, run);
    }

    /** The same run with another nonce in one block. */
    static Run forge(Run run, int index) {
        List<HourRecord> hours = new ArrayList<>();
        for (HourRecord hour : run.hours()) {
            List<Block> blocks = hour.blocks().stream()
                    .map(block -> block.index() == index ? withNonce(block, block.nonce() + 1) : block)
                    .toList();
            hours.add(new HourRecord(
                    hour.step(),
                    hour.forecastPrice(),
                    hour.cloudCover(),
                    hour.clearSkyIrradiance(),
                    hour.homes(),
                    hour.negotiations(),
                    hour.trades(),
                    hour.market(),
                    blocks,
                    hour.pendingTransactions(),
                    hour.bans(),
                    hour.accounts(),
                    hour.audit()));
        }
        return new Run(run.source(), run.homes(), run.genesis(), hours);
    }

    private static Block withNonce(Block block, long nonce) {
        return new Block(
                block.index(),
                block.step(),
                block.previousHash(),
                block.merkleRoot(),
                block.difficulty(),
                block.miner(),
                nonce,
                block.hash(),
                block.transactions(),
                block.attempts(),
                block.simulatedSeconds());
    }
}
