package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Block;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class SearchTest {
    private static final OpenRun RUN = Scenarios.run(60, 24, 24);
    private static final ChainSoFar CHAIN = ChainSoFar.of(Showing.at(RUN, 23));

    @Test
    void names_say_what_is_meant() {
        assertThat(pages("block 2")).containsExactly(new Page.OfBlock(2));
        assertThat(pages(" Height #2 ")).containsExactly(new Page.OfBlock(2));
        assertThat(pages("genesis")).containsExactly(new Page.OfBlock(0));
        assertThat(pages("trade 70")).containsExactly(new Page.OfTrade(70));
        assertThat(pages("home 12")).containsExactly(new Page.OfHome(12));
        assertThat(pages("miner 3")).containsExactly(new Page.OfMiner(3));
        assertThat(pages("market")).containsExactly(new Page.OfHome(-1));
        assertThat(pages("pending")).containsExactly(new Page.Waiting());
    }

    @Test
    void a_number_may_be_a_block_a_trade_a_home_a_miner_or_an_hour() {
        assertThat(pages("2"))
                .containsExactly(
                        new Page.OfBlock(2),
                        new Page.OfTrade(2),
                        new Page.OfHome(2),
                        new Page.OfMiner(2),
                        new Page.OfHour(1));
        assertThat(pages("#2")).containsExactly(new Page.OfBlock(2), new Page.OfTrade(2));
        assertThat(find("2").words()).isEqualTo("\"2\" may mean 5 things. Choose one.");
    }

    @ParameterizedTest
    @CsvSource({"14:00, 14", "day 1 14:00, 14", "hour 15, 14", "21 Apr 14:00, 14"})
    void hours_are_found_however_they_are_written(String text, int step) {
        assertThat(pages(text)).containsExactly(new Page.OfHour(step));
    }

    @Test
    void the_beginning_of_a_hash_finds_blocks_roots_and_transactions() {
        Block block = CHAIN.blocks().get(2);
        assertThat(pages(block.hash().hex().substring(0, 9))).containsExactly(new Page.OfBlock(2));
        assertThat(pages(block.hash().hex().toUpperCase())).containsExactly(new Page.OfBlock(2));
        assertThat(pages(block.merkleRoot().hex().substring(0, 12))).containsExactly(new Page.OfBlock(2));

        Entry entry = Entry.of(block).get(5);
        assertThat(pages(MerkleTree.leaf(entry.transaction()).hex())).containsExactly(entry.page());
        Entry reward = Entry.of(block).get(0);
        assertThat(pages(MerkleTree.leaf(reward.transaction()).hex())).containsExactly(new Page.OfReward(2));
    }

    @Test
    void what_is_found_is_said() {
        assertThat(find("block 2").words()).startsWith("Found Block 2: mined ").contains(" by Miner ");
    }

    @ParameterizedTest
    @CsvSource({
        "block 999, blocks 0 to",
        "home 60, homes 0 to 59",
        "miner 15, miners 0 to 14",
        "fffffffff, No hash of a block or a transaction begins like that.",
        "25:00, Search for a block",
        "nonsense, Search for a block",
        "day 9 14:00, not in this run"
    })
    void why_nothing_is_found_is_said(String text, String why) {
        assertThat(find(text).hits()).isEmpty();
        assertThat(find(text).words())
                .startsWith("Nothing found for \"" + text + "\". ")
                .contains(why);
    }

    @Test
    void nothing_after_the_shown_hour_is_found() {
        ChainSoFar early = ChainSoFar.of(Showing.at(RUN, 2));
        Block last = CHAIN.blocks().get(CHAIN.height());

        assertThat(Search.find("block " + last.index(), early).hits()).isEmpty();
        assertThat(Search.find(last.hash().hex(), early).hits()).isEmpty();
        assertThat(Search.find("trade " + (CHAIN.recorded() - 1), early).hits()).isEmpty();
        assertThat(Search.find("14:00", early).words()).contains("after the shown one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void an_empty_search_tells_what_can_be_searched_for(String text) {
        assertThat(find(text).words()).isEqualTo(Search.EXAMPLES);
    }

    private static Hits find(String text) {
        return Search.find(text, CHAIN);
    }

    private static List<Page> pages(String text) {
        return find(text).hits().stream().map(Hit::page).toList();
    }
}
