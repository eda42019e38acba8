package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class ChainModelTest {
    private final OpenRun run = Scenarios.run(60, 24, 24);
    private final ChainModel model = new ChainModel();

    @Test
    void the_chain_is_shown_up_to_the_shown_hour_and_the_newest_block_is_looked_at() {
        for (int step : new int[] {23, 3, 12}) {
            model.show(Showing.at(run, step));

            long mined = run.run().hours().subList(0, step + 1).stream()
                    .mapToLong(hour -> hour.blocks().size())
                    .sum();
            assertThat(model.blocks()).hasSize((int) mined + 1);
            assertThat(model.block().get().index()).isEqualTo((int) mined);
        }
    }

    @Test
    void a_selected_block_is_looked_at_except_before_it_is_mined() {
        model.openBlock(2);
        model.show(Showing.at(run, 23));
        assertThat(model.block().get().index()).isEqualTo(2);

        model.show(Showing.at(run, 0));
        assertThat(model.block().get().index()).isLessThan(2);

        model.show(Showing.at(run, 23));
        assertThat(model.block().get().index()).isEqualTo(2);
        model.open(new Page.Newest());
        assertThat(model.block().get().index()).isEqualTo(model.blocks().size() - 1);
    }

    @Test
    void blocks_of_the_shown_hour_come_with_the_phase_that_mines_them() {
        Block last = model(23).get(model.blocks().size() - 1);
        int hour = last.step();
        int whole = model(hour).size();

        model.show(Showing.at(run, hour, Phase.GRID));
        assertThat(model.blocks()).hasSizeLessThan(whole);
        assertThat(model.chain().get().isMined()).isFalse();
    }

    @Test
    void nothing_is_shown_before_the_start() {
        model.show(Showing.at(run, -1));

        assertThat(model.blocks()).isEmpty();
        assertThat(model.block().get()).isNull();
    }

    @Test
    void a_block_tells_its_attempts_beside_what_chance_expects_and_its_real_mining_time() {
        Block block = model(23).get(1);

        assertThat(ChainWords.attempts(block)).contains("; 16^1 = 16 expected (");
        assertThat(model.miningNanos(block)).isPresent();
        assertThat(ChainWords.real(block, model.miningNanos(block))).endsWith("s");
    }

    @Test
    void one_hit_is_opened_and_said_several_are_listed() {
        model(23);
        model.search("block 2");
        assertThat(model.trail().page().get()).isEqualTo(new Page.OfBlock(2));
        assertThat(model.found().get()).startsWith("Found Block 2: ");

        model.search("2");
        assertThat(model.trail().page().get()).isEqualTo(new Page.Found("2"));
        assertThat(model.found().get()).isEmpty();
        assertThat(model.find("2").hits()).hasSize(5);
    }

    @Test
    void another_run_shows_its_newest_block_and_keeps_lists_open() {
        model(23);
        model.openBlock(2);
        model.show(Showing.at(Scenarios.run(30, 24, 5), 4));
        assertThat(model.trail().page().get()).isEqualTo(new Page.Newest());
        assertThat(model.trail().hasBack().get()).isFalse();

        model.open(new Page.Miners());
        model.show(Showing.at(run, 20));
        assertThat(model.trail().page().get()).isEqualTo(new Page.Miners());
    }

    private List<Block> model(int step) {
        model.show(Showing.at(run, step));
        return model.blocks();
    }
}
