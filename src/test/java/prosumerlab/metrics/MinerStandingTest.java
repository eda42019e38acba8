package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.Genesis;
import prosumerlab.history.chain.HashPower;

class MinerStandingTest {
    private static final HashPower POWER = new HashPower(List.of(3L, 1L, 0L));

    @Test
    void shares_blocks_and_rewards_are_counted_against_hash_power() {
        List<MinerStanding> standings =
                MinerStanding.of(List.of(Genesis.BLOCK, block(1, 0), block(2, 1), block(3, 1), block(4, 0)), POWER);

        MinerStanding strong = standings.get(0);
        assertThat(strong.expectedShare()).isEqualTo(0.75);
        assertThat(strong.blocks()).isEqualTo(2);
        assertThat(strong.share()).isEqualTo(0.5);
        assertThat(strong.expectedBlocks()).isEqualTo(3);
        assertThat(strong.luck()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(strong.rewards()).isEqualTo(200_000);
        assertThat(strong.last()).isEqualTo(4);
        assertThat(standings.get(1).luck()).isEqualTo(2);
        assertThat(standings.get(1).last()).isEqualTo(3);
    }

    @Test
    void who_has_no_hash_power_has_no_luck_either() {
        MinerStanding idle = MinerStanding.of(List.of(block(1, 0)), POWER).get(2);

        assertThat(idle.blocks()).isZero();
        assertThat(idle.luck()).isNaN();
        assertThat(idle.last()).isEqualTo(-1);
    }

    @Test
    void without_blocks_there_are_no_shares() {
        assertThat(MinerStanding.of(List.of(Genesis.BLOCK), POWER))
                .allSatisfy(standing -> assertThat(standing.share()).isNaN());
    }

    private static Block block(int index, int miner) {
        return new Block(
                index,
                0,
                Hash.ZERO,
                Hash.ZERO,
                0,
                miner,
                0,
                Hash.ZERO,
                List.of(new Transaction.Coinbase(index, miner, 100_000)),
                1,
                1);
    }
}
