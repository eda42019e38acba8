package prosumerlab.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.history.chain.Genesis;
import prosumerlab.scenario.Blockchain;
import prosumerlab.testkit.MinedChains;

class LedgerTest {
    private static List<Block> blocks(List<LedgerStep> steps) {
        List<Block> blocks = new ArrayList<>(List.of(Genesis.BLOCK));
        steps.forEach(step -> blocks.addAll(step.blocks()));
        return blocks;
    }

    @Test
    void minesAFullBlockAsSoonAs49TradesWaitAndTheRestInTheLastStep() {
        List<LedgerStep> steps = MinedChains.steps(MinedChains.settings(1, 15, 50), 1, 1, 48, 1, 0, 100, 5);
        assertThat(steps).extracting(step -> step.blocks().size()).containsExactly(0, 1, 0, 2, 1);
        assertThat(steps).extracting(step -> step.next().pending().size()).containsExactly(48, 0, 0, 2, 0);
        assertThat(blocks(steps))
                .extracting(block -> block.transactions().size())
                .containsExactly(0, 50, 50, 50, 8);
        assertThat(blocks(steps)).extracting(Block::step).containsExactly(0, 1, 3, 3, 4);
    }

    @Test
    void recordsTheTradeLogInOrderAfterACoinbase() {
        List<Block> blocks = blocks(MinedChains.steps(MinedChains.settings(1, 15, 50), 1, 1, 30, 60, 3));
        assertThat(blocks.stream()
                        .flatMap(block -> block.transactions().stream())
                        .filter(Transaction.Settlement.class::isInstance)
                        .map(each -> ((Transaction.Settlement) each).trade()))
                .isEqualTo(MinedChains.log(30, 60, 3));
        assertThat(blocks.stream().skip(1))
                .allSatisfy(block -> assertThat(block.transactions().get(0))
                        .isEqualTo(new Transaction.Coinbase(block.index(), block.miner(), 100_000)));
    }

    @ParameterizedTest
    @CsvSource({"0,15,50", "1,1,2", "2,15,3", "3,4,50", "5,15,50"})
    void chainIsSoundAndTheSameOnAnyNumberOfThreads(int difficulty, int miners, int size) {
        Blockchain settings = MinedChains.settings(difficulty, miners, size);
        int[] perStep = {4, 0, 3};
        List<Block> blocks = blocks(MinedChains.steps(settings, 9, 1, perStep));
        assertThat(new ChainVerifier(ChainRules.of(settings))
                        .verify(blocks, MinedChains.log(perStep), true)
                        .problems())
                .isEmpty();
        assertThat(blocks(MinedChains.steps(settings, 9, 2, perStep))).isEqualTo(blocks);
        assertThat(blocks(MinedChains.steps(settings, 9, 4, perStep))).isEqualTo(blocks);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void weightedMinersMineASoundChainAndThoseWithoutPowerNothing(long seed) {
        Blockchain settings = MinedChains.settings(1, 4, 3, 1, 0, 0.25, 1_000_000);
        List<Block> blocks = blocks(MinedChains.steps(settings, seed, 2, 200));
        assertThat(blocks).extracting(Block::miner).doesNotContain(1).contains(3);
        assertThat(new ChainVerifier(ChainRules.of(settings))
                        .verify(blocks, MinedChains.log(200), true)
                        .problems())
                .isEmpty();
    }

    @Test
    void rewardsAreSpreadEvenlyOverEqualMiners() {
        int[] wins = new int[15];
        int total = 3_000;
        blocks(MinedChains.steps(MinedChains.settings(1, 15, 2), 4, 1, total)).stream()
                .skip(1)
                .forEach(block -> wins[block.miner()]++);
        double chiSquared = 0;
        for (int count : wins) {
            chiSquared += (count - total / 15.0) * (count - total / 15.0) / (total / 15.0);
        }
        assertThat(chiSquared).as("%s", wins).isLessThan(36.1); // 99.9 % of chi-squared with 14 degrees
    }

    @Test
    void seedDecidesTies() {
        Blockchain settings = MinedChains.settings(0, 15, 2);
        assertThat(blocks(MinedChains.steps(settings, 1, 1, 50)))
                .isEqualTo(blocks(MinedChains.steps(settings, 1, 1, 50)))
                .isNotEqualTo(blocks(MinedChains.steps(settings, 2, 1, 50)));
    }

    @Test
    void simulatedTimeIsAttemptsOverTheHashPowerOfTheCommunity() {
        assertThat(blocks(MinedChains.steps(MinedChains.settings(2, 15, 5), 1, 1, 20)))
                .allSatisfy(block -> assertThat(block.simulatedSeconds()).isEqualTo(block.attempts() / 102.4));
    }

    @Test
    void recordsNothingAndKeepsNothingWaitingWithoutAChain() {
        Blockchain off = new Blockchain(false, 15, 0.1, 3, 50, 102.4, new double[0]);
        assertThat(MinedChains.steps(off, 1, 1, 100, 3))
                .allMatch(step -> step.blocks().isEmpty() && step.next().equals(LedgerState.START));
    }

    @Test
    void minesNothingWhenNothingIsTraded() {
        assertThat(blocks(MinedChains.steps(MinedChains.settings(1, 15, 50), 1, 1, 0, 0, 0)))
                .containsExactly(Genesis.BLOCK);
    }

    @Test
    void tellsTheObserverOfEachBlock() {
        List<String> seen = new ArrayList<>();
        Ledger ledger = new Ledger(
                MinedChains.settings(1, 3, 3),
                MinedChains.draws(1),
                1,
                (block, attempts, nanos) -> seen.add(block + " " + attempts + " " + (nanos >= 0)));
        List<Block> blocks = ledger.append(LedgerState.START, 0, MinedChains.trades(0, 5, 0), true)
                .blocks();
        assertThat(seen)
                .containsExactlyElementsOf(blocks.stream()
                        .map(block -> block.index() + " " + block.attempts() + " true")
                        .toList());
    }

    @Test
    void stateIsUnchangedWhenMiningIsInterrupted() {
        Ledger ledger = new Ledger(MinedChains.settings(7, 3, 50), MinedChains.draws(1));
        LedgerState before = ledger.append(LedgerState.START, 0, MinedChains.trades(0, 5, 0), false)
                .next();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ledger.append(before, 1, List.of(), true)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(before.pending()).isEqualTo(MinedChains.trades(0, 5, 0));
    }

    @Test
    void refusesSharesThatDoNotFitTheMiners() {
        assertThatThrownBy(() -> new Ledger(MinedChains.settings(1, 3, 50, 1, 2), MinedChains.draws(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 shares of hash power for 3 miners");
        assertThatThrownBy(() -> new Ledger(MinedChains.settings(1, 2, 50, 0, 0), MinedChains.draws(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
