package prosumerlab.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.Scenarios;

class SelectionTest {
    private final OpenRun first = Scenarios.run(5, 6);
    private final Cursor cursor = new Cursor(first);
    private final RunState runs = new RunState(cursor);
    private final Selection selection = new Selection(cursor);

    @Test
    void home_is_the_last_of_the_homes_and_unknown_ones_are_left_out() {
        selection.selectHomes(List.of(4, 1, 5, -3));

        assertThat(selection.homes().get()).containsExactly(4, 1);
        assertThat(selection.home().get()).isEqualTo(1);
    }

    @Test
    void selecting_no_home_clears() {
        selection.selectHome(2);
        selection.selectHome(Selection.NONE);

        assertThat(selection.homes().get()).isEmpty();
        assertThat(selection.home().get()).isEqualTo(Selection.NONE);
    }

    @Test
    void another_run_keeps_homes_it_has_and_forgets_block_and_trade() {
        selection.selectHomes(List.of(1, 4));
        selection.selectBlock(3);
        selection.selectTrade(7);

        runs.open(Scenarios.run(3, 6));

        assertThat(selection.homes().get()).containsExactly(1);
        assertThat(selection.block().get()).isEqualTo(Selection.NONE);
        assertThat(selection.trade().get()).isEqualTo(Selection.NONE);
    }
}
