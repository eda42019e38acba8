package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class ChainSoFarTest {
    private static final OpenRun RUN = Scenarios.run(60, 24, 24);

    @Test
    void every_trade_so_far_is_in_a_block_or_waits_whatever_is_shown() {
        for (int step = 0; step < 24; step++) {
            for (Phase phase : Phase.values()) {
                Shown shown = Showing.at(RUN, step, phase);
                ChainSoFar chain = ChainSoFar.of(shown);
                List<Trade> all = new ArrayList<>();
                chain.entries().forEach(entry -> entry.trade().ifPresent(all::add));

                assertThat(all).as("%d %s", step, phase).isEqualTo(HappenedSoFar.trades(shown));
                assertThat(chain.recorded() + chain.waiting().size()).isEqualTo(all.size());
            }
        }
    }

    @Test
    void as_many_wait_as_the_record_says() {
        for (int step = 0; step < 24; step++) {
            ChainSoFar chain = ChainSoFar.of(Showing.at(RUN, step));
            assertThat(chain.waiting()).hasSize(RUN.run().hours().get(step).pendingTransactions());
        }
    }

    @Test
    void a_trade_is_found_in_its_block_or_among_those_that_wait() {
        ChainSoFar chain = ChainSoFar.of(Showing.at(RUN, 20));
        for (long id = 0; id < chain.recorded(); id += 7) {
            Entry entry = chain.trade(id).orElseThrow();
            assertThat(chain.blocks().get(entry.block()).transactions().get(entry.number()))
                    .isEqualTo(entry.transaction());
        }
        assertThat(chain.trade(chain.recorded()).orElseThrow().isWaiting()).isTrue();
        assertThat(chain.trade(100_000)).isEmpty();
    }

    @Test
    void each_hour_says_how_many_blocks_it_has_or_why_none() {
        ChainSoFar chain = ChainSoFar.of(Showing.at(RUN, 23));
        int without = 0;
        for (int step = 0; step < 24; step++) {
            int blocks = chain.blocksOfStep(step).size();
            assertThat(chain.entriesOfStep(step))
                    .extracting(entry -> entry.trade().orElseThrow())
                    .isEqualTo(RUN.run().hours().get(step).trades());
            String words = BlocksPage.hour(step, chain, chain.blocksOfStep(step));
            assertThat(words).startsWith(blocks == 0 ? "No block was mined in this hour: " : blocks + " block");
            without += blocks == 0 ? 1 : 0;
        }
        assertThat(without).isBetween(1, 23);
    }

    @Test
    void how_far_the_next_block_is_is_said() {
        ChainSoFar chain = ChainSoFar.of(Showing.at(RUN, 12));
        int missing = 49 - chain.waiting().size();
        assertThat(WaitingPage.words(chain))
                .startsWith(50 - missing + " of the 50 places of block " + (chain.height() + 1) + " are taken: "
                        + chain.waiting().size() + " by ")
                .contains("one is kept for the reward", "mined with " + missing + " more");
        assertThat(WaitingPage.words(ChainSoFar.of(Showing.at(RUN, 23))))
                .isEqualTo("The run is over: every trade is in a block.");
    }

    @Test
    void each_peer_to_peer_trade_has_its_bargaining() {
        ChainSoFar chain = ChainSoFar.of(Showing.at(RUN, 23));
        List<Trade> peers = HappenedSoFar.trades(chain.shown()).stream()
                .filter(trade -> trade.kind() == Trade.Kind.P2P)
                .toList();
        assertThat(peers).isNotEmpty().allSatisfy(trade -> assertThat(chain.negotiation(trade))
                .hasValueSatisfying(pair -> assertThat(pair.price()).isEqualTo(trade.price())));
    }

    @Test
    void transactions_are_filtered_by_kind_home_and_id() {
        List<Entry> all = ChainSoFar.of(Showing.at(RUN, 23)).entries();
        assertThat(count(all, TransactionFilter.Kind.ALL, "")).isEqualTo(all.size());
        assertThat(count(all, TransactionFilter.Kind.REWARD, ""))
                .isEqualTo(ChainSoFar.of(Showing.at(RUN, 23)).height());
        assertThat(count(all, TransactionFilter.Kind.P2P, "")
                        + count(all, TransactionFilter.Kind.MARKET, "")
                        + count(all, TransactionFilter.Kind.REWARD, ""))
                .isEqualTo(all.size());
        assertThat(count(all, TransactionFilter.Kind.ALL, "#70")).isOne();
        assertThat(count(all, TransactionFilter.Kind.ALL, "7"))
                .isEqualTo(all.stream().filter(entry -> entry.concerns(7)).count());
        assertThat(count(all, TransactionFilter.Kind.ALL, "operator"))
                .isEqualTo(count(all, TransactionFilter.Kind.MARKET, ""));
    }

    private static long count(List<Entry> all, TransactionFilter.Kind kind, String text) {
        return all.stream().filter(new TransactionFilter(kind, text)).count();
    }
}
