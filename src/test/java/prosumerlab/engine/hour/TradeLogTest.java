package prosumerlab.engine.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Trade;

class TradeLogTest {
    @Test
    void numbersTradesOnFromTheLastStep() {
        TradeLog log = new TradeLog(4, 17);
        Trade peers = log.peer(3, 5, 1_500_000, 123_457);
        Trade bought = log.marketPurchase(6, 1_000_000, 200_000, 30_000);
        Trade sold = log.marketSale(7, 2_000_000, 200_000, 60_000);
        assertThat(log.trades()).containsExactly(peers, bought, sold);
        assertThat(log.nextId()).isEqualTo(20);
        assertThat(peers).isEqualTo(new Trade(17, 4, Trade.Kind.P2P, 3, 5, 1_500_000, 123_457, 185_186, 0));
        assertThat(bought)
                .isEqualTo(new Trade(
                        18,
                        4,
                        Trade.Kind.LOCAL_MARKET,
                        6,
                        ParticipantIds.MARKET_OPERATOR,
                        1_000_000,
                        200_000,
                        200_000,
                        30_000));
        assertThat(sold)
                .isEqualTo(new Trade(
                        19,
                        4,
                        Trade.Kind.LOCAL_MARKET,
                        ParticipantIds.MARKET_OPERATOR,
                        7,
                        2_000_000,
                        200_000,
                        400_000,
                        60_000));
    }

    @Test
    void listThatWasHandedOutDoesNotGrow() {
        TradeLog log = new TradeLog(0, 0);
        List<Trade> before = log.trades();
        log.peer(0, 1, 1_000, 1);
        assertThat(before).isEmpty();
    }
}
