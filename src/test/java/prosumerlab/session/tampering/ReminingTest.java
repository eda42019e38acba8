package prosumerlab.session.tampering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.Target;
import prosumerlab.testkit.MinedChains;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

class ReminingTest {
    private final Chain chain = MinedChains.chain(MinedChains.settings(1, 3, 8), 3, 30);
    private final TamperedChain copy = TamperedChain.of(chain.rules(), chain.blocks());

    @Test
    void miningTheBlocksOfARunAgain_isTheMiningOfTheEngine() {
        Run run = Runs.of(Scenarios.with("community.prosumers", 40, "horizon.hours", 14, "blockchain.difficulty", 2));
        List<Block> blocks = new ArrayList<>(List.of(run.genesis()));
        run.hours().stream().map(HourRecord::blocks).forEach(blocks::addAll);
        assertThat(blocks).hasSizeGreaterThan(2);
        var scenario = run.source().scenario();
        TamperedChain faithful = TamperedChain.of(ChainRules.of(scenario.blockchain()), blocks);

        Remining remining = new Remining(faithful, scenario.seed(), 1, blocks.size() - 1, Target.of(2));
        remining.run();

        assertThat(remining.minedAfter(0)).isEqualTo(blocks.subList(1, blocks.size()));
    }

    @Test
    void progress_countsBlocksAndHashes() {
        Remining remining = new Remining(copy, 3, 2, 4, Target.of(1));
        assertThat(remining.progress()).isEqualTo(new Remining.Progress(0, 0, 0));

        remining.run();

        Remining.Progress end = remining.progress();
        assertThat(end.mined()).isEqualTo(remining.size()).isEqualTo(3);
        assertThat(end.tried())
                .isGreaterThanOrEqualTo(remining.minedAfter(0).stream()
                        .mapToLong(Block::attempts)
                        .sum());
        assertThat(end.triedForThis()).isZero();
    }

    @Test
    void interrupt_endsItAndKeepsWhatIsDone() throws InterruptedException {
        Remining endless = new Remining(copy, 3, 2, 4, Target.of(16));
        Throwable[] thrown = new Throwable[1];
        Thread miner = new Thread(() -> {
            try {
                endless.run();
            } catch (CancellationException e) {
                thrown[0] = e;
            }
        });
        miner.start();
        while (endless.progress().tried() == 0) {
            Thread.onSpinWait();
        }
        miner.interrupt();
        miner.join();

        assertThat(thrown[0]).isInstanceOf(CancellationException.class);
        assertThat(endless.minedAfter(0)).isEmpty();
        assertThat(endless.progress().triedForThis()).isPositive();

        Thread.currentThread().interrupt();
        assertThatThrownBy(endless::run).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
