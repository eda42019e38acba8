package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.metrics.SupplyDemand.Corner;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Runs;

class SupplyDemandTest {
    private static final double RETAIL = 0.30;
    private static final double FEED_IN = 0.08;

    @Test
    void bids_step_down_and_asks_step_up_with_the_grid_beyond() {
        MarketHour hour = new MarketHour(
                List.of(
                        order(1, true, 1, 0.2),
                        order(2, true, 2, 0.3),
                        order(3, false, 1, 0.25),
                        order(4, false, 4, 0.1)),
                Micro.of(0.2),
                Micro.of(3),
                Micro.of(3),
                0,
                0);

        SupplyDemand curves = SupplyDemand.of(hour, Micro.of(RETAIL), Micro.of(FEED_IN));

        assertThat(curves.demand())
                .containsExactly(new Corner(0, 0.3), new Corner(2, 0.3), new Corner(2, 0.2), new Corner(3, 0.2));
        assertThat(curves.supply())
                .containsExactly(new Corner(0, 0.1), new Corner(4, 0.1), new Corner(4, 0.25), new Corner(5, 0.25));
        assertThat(curves.gridBuys()).startsWith(new Corner(3, 0.2), new Corner(3, FEED_IN));
        assertThat(curves.gridSells()).startsWith(new Corner(5, 0.25), new Corner(5, RETAIL));
        assertThat(curves.clearing()).isEqualTo(new Corner(3, 0.2));
    }

    @Test
    void an_hour_without_trade_has_no_clearing_point() {
        MarketHour hour = new MarketHour(List.of(order(1, false, 1, 0.2)), ProsumerHours.NO_PRICE, 0, 0, 0, 0);

        SupplyDemand curves = SupplyDemand.of(hour, Micro.of(RETAIL), Micro.of(FEED_IN));

        assertThat(curves.clearing()).isNull();
        assertThat(curves.demand()).isEmpty();
        assertThat(curves.gridBuys()).hasSize(2);
    }

    @Test
    void the_clearing_point_of_a_day_lies_where_the_curves_meet_the_grid_or_each_other() {
        int cleared = 0;
        for (HourRecord hour : Runs.of(Scenario.defaults()).hours()) {
            MarketHour market = hour.market();
            Corner clearing =
                    SupplyDemand.of(market, Micro.of(RETAIL), Micro.of(FEED_IN)).clearing();
            if (clearing != null) {
                cleared++;
                assertThat(clearing.energy())
                        .isCloseTo(Micro.toDouble(market.sold() + market.operatorImport()), within(1e-9));
                assertThat(clearing.price()).isBetween(FEED_IN, RETAIL);
            }
        }
        assertThat(cleared).isPositive();
    }

    private static MarketOrder order(int home, boolean buy, double kwh, double limit) {
        return new MarketOrder(home, buy, Micro.of(kwh), Micro.of(limit), 0);
    }
}
