package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextBlockTest {
    @Test
    void a_place_is_kept_for_the_reward_so_that_it_is_full_as_mined_blocks_are() {
        assertThat(new NextBlock(8, 49, 50).fill()).isEqualTo("50 of 50");
        assertThat(new NextBlock(8, 9, 50).fill()).isEqualTo("10 of 50");
        assertThat(new NextBlock(8, 9, 50).contents()).isEqualTo("9 + reward");
        assertThat(new NextBlock(8, 1, 50).inWords())
                .isEqualTo(
                        "2 of the 50 places of block 8 are taken: 1 by a trade, and one is kept for the reward of its"
                                + " miner. ");
    }

    @Test
    void trades_that_find_no_place_in_it_are_counted_apart() {
        NextBlock next = new NextBlock(8, 121, 50);

        assertThat(next.fill()).isEqualTo("50 of 50");
        assertThat(next.contents()).isEqualTo("and 72 later");
        assertThat(next.taken()).isEqualTo(50);
    }

    @Test
    void without_trades_only_the_place_of_the_reward_is_spoken_of() {
        assertThat(new NextBlock(1, 0, 50).fill()).isEqualTo("1 of 50");
        assertThat(new NextBlock(1, 0, 50).inWords())
                .isEqualTo("No trade waits. Of the 50 places of block 1 one is kept for the reward of its miner. ");
    }
}
