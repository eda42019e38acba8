package prosumerlab.ui.trades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class TradesModelTest {
    private final SimpleIntegerProperty selectedHome = new SimpleIntegerProperty(Selection.NONE);
    private final TradesModel model = new TradesModel(selectedHome);
    private final OpenRun made = Showing.madeOf(
            30,
            new HourBuilder(0, 30).deal(1, 2, 1, 0.2, 0.3, 0.1).build(),
            new HourBuilder(1, 30)
                    .deal(3, 12, 0.5, 0.1, 0.3, 0.1)
                    .marketPurchase(2, 1.5, 0.3, 0.01)
                    .build());

    @Test
    void lists_the_shown_hour_and_what_it_comes_to() {
        model.show(Showing.at(made, 1));

        assertThat(model.listed()).extracting(Trade::id).containsExactly(1000L, 1001L);
        assertThat(model.sum().get()).isEqualTo(new TradeSum(2, Micro.of(2), Micro.of(0.5)));
        assertThat(model.sum().get().inWords()).isEqualTo("2 trades  ·  2.00 kWh  ·  0.50 €  ·  mean 0.2500 €/kWh");
    }

    @Test
    void lists_all_hours_up_to_the_shown_one_and_forgets_later_ones_when_looking_back() {
        model.scope().set(Scope.RUN);
        model.show(Showing.at(made, 1));
        assertThat(model.listed()).extracting(Trade::id).containsExactly(0L, 1000L, 1001L);

        model.show(Showing.at(made, 0));
        assertThat(model.listed()).extracting(Trade::id).containsExactly(0L);

        model.show(Showing.at(made, -1));
        assertThat(model.listed()).isEmpty();
        assertThat(model.sum().get().inWords()).endsWith("mean n/a");
    }

    @Test
    void shows_no_trade_before_its_phase() {
        model.show(Showing.at(made, 1, Phase.SELF_CONSUMPTION));
        assertThat(model.listed()).isEmpty();

        model.show(Showing.at(made, 1, Phase.PEER_TO_PEER));
        assertThat(model.listed()).extracting(Trade::id).containsExactly(1000L);

        model.show(Showing.at(made, 1, Phase.LOCAL_MARKET));
        assertThat(model.listed()).hasSize(2);
    }

    @Test
    void playing_and_rewinding_lists_what_a_fresh_start_lists() {
        OpenRun run = Scenarios.run(40, 24, 24);
        model.scope().set(Scope.RUN);
        for (int step : new int[] {0, 1, 2, 3, 17, 23, 22, 5, 6, 20, 2, -1, 9}) {
            model.show(Showing.at(run, step));

            List<Trade> expected = new ArrayList<>();
            for (HourRecord hour : run.run().hours().subList(0, step + 1)) {
                expected.addAll(hour.trades());
            }
            assertThat(model.listed()).as("step %d", step).isEqualTo(expected);
        }
    }

    @Test
    void filters_by_mechanism_words_and_selected_home_together() {
        model.scope().set(Scope.RUN);
        model.show(Showing.at(made, 1));

        model.mechanism().set(Mechanism.P2P);
        assertThat(model.listed()).extracting(Trade::id).containsExactly(0L, 1000L);

        model.search().set("2");
        assertThat(model.listed()).extracting(Trade::id).containsExactly(0L);

        model.search().set("");
        selectedHome.set(12);
        model.onlySelectedHome().set(true);
        assertThat(model.listed()).extracting(Trade::id).containsExactly(1000L);

        selectedHome.set(1);
        assertThat(model.listed()).extracting(Trade::id).containsExactly(0L);
    }

    @Test
    void a_trade_that_is_linked_to_is_uncovered_from_any_filter() {
        model.show(Showing.at(made, 1));
        model.search().set("nothing");

        model.uncover(0);

        assertThat(model.listed()).extracting(Trade::id).contains(0L);
    }

    @Test
    void every_trade_finds_the_block_that_records_it_and_waits_before_it_is_mined() {
        OpenRun run = Scenarios.run(60, 24, 24);
        int waited = 0;
        for (int step : new int[] {4, 12, 23}) {
            model.scope().set(Scope.RUN);
            model.show(Showing.at(run, step));
            List<Block> blocks = run.run().hours().subList(0, step + 1).stream()
                    .flatMap(hour -> hour.blocks().stream())
                    .toList();
            for (Trade trade : model.listed()) {
                int expected = blocks.stream()
                        .filter(block -> block.transactions().contains(new Transaction.Settlement(trade)))
                        .mapToInt(Block::index)
                        .findFirst()
                        .orElse(HappenedSoFar.NO_BLOCK);
                assertThat(model.blockOf(trade)).isEqualTo(expected);
                waited += expected == HappenedSoFar.NO_BLOCK ? 1 : 0;
            }
        }
        assertThat(waited).as("trades that waited").isPositive();
    }
}
