package prosumerlab.ui.trades;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.history.Trade;

class TradeQueryTest {
    private final Trade peer = new Trade(340, 5, Trade.Kind.P2P, 12, 40, 1_000_000, 150_000, 150_000, 0);
    private final Trade market = new Trade(12, 5, Trade.Kind.LOCAL_MARKET, -1, 7, 1_000_000, 80_000, 80_000, 30_000);

    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "12, true, false",
        "1, false, false",
        "7, false, true",
        "buyer:12, true, false",
        "buyer:40, false, false",
        "seller:40, true, false",
        "#340, true, false",
        "#12, false, true",
        "'  HOME 12 ', true, false",
        "operator, false, true",
        "peer 40, true, false",
        "peer 41, false, false",
        "market, false, true"
    })
    void words_fit_the_trades_they_name(String text, boolean fitsPeer, boolean fitsMarket) {
        assertThat(TradeQuery.of(text).test(peer)).isEqualTo(fitsPeer);
        assertThat(TradeQuery.of(text).test(market)).isEqualTo(fitsMarket);
    }
}
