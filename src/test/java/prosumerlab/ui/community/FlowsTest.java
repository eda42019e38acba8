package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Trade;

class FlowsTest {
    private static final int NOBODY = -1;

    @Test
    void all_trades_are_drawn_up_to_the_most() {
        Flows flows = Flows.of(trades(Flows.MOST), NOBODY);

        assertThat(flows.drawn()).hasSize(Flows.MOST);
        assertThat(flows.note()).isEmpty();
    }

    @Test
    void of_more_the_largest_are_drawn_in_their_order_and_the_rest_is_told() {
        Flows flows = Flows.of(trades(Flows.MOST + 500), NOBODY);

        assertThat(flows.drawn())
                .hasSize(Flows.MOST)
                .allSatisfy(trade -> assertThat(trade.energy()).isGreaterThanOrEqualTo(500))
                .isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id()));
        assertThat(flows.note()).isEqualTo("The largest 2,000 of 2,500 trades");
    }

    @Test
    void those_of_the_selected_home_are_always_drawn() {
        Flows flows = Flows.of(trades(Flows.MOST + 500), 7);

        assertThat(flows.drawn()).hasSize(Flows.MOST + 2).anyMatch(trade -> trade.buyer() == 7);
    }

    /** The energy of each is its number. */
    private static List<Trade> trades(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new Trade(id, 0, Trade.Kind.P2P, id, id + 1, id, 100_000, 1, 0))
                .toList();
    }
}
