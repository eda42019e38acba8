package prosumerlab.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.MarketHour;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class ClearingChartTest extends WindowTest {
    @Test
    void context_menu_takes_away_the_curves_and_the_clearing_point() {
        open(Scenarios.run(60, 24, 13));
        doOnFx(() -> window.places().open(Place.MARKET));
        settle();
        ClearingChart chart = onFx(() -> (ClearingChart) stage.getScene().lookup(".market-picture .hour-chart"));

        doOnFx(() -> Event.fireEvent(
                chart, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 400, 400, false, null)));
        settle();
        assertThat(says("Copy picture")).isTrue();
        assertThat(says("Save PNG…")).isTrue();
        assertThat(says("Save data as CSV…")).isTrue();

        MarketHour market = shown().hour().orElseThrow().market();
        String[] lines = onFx(chart::csv).split("\r\n");
        assertThat(lines[0]).isEqualTo("Curve,Energy_kWh,Price_Euro_kWh");
        long bids = market.orders().stream().filter(order -> order.buy()).count();
        assertThat(lines).filteredOn(line -> line.startsWith("Bids,")).hasSize((int) (2 * bids));
        assertThat(lines[lines.length - 1]).startsWith("Clearing point,").endsWith("," + Micro.format(market.price()));
    }
}
