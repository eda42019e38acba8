package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.Quantity;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class ChartDataTest {
    private final Curve pv = new Curve(
            "PV used",
            Hue.GENERATION,
            "kWh",
            hour -> Micro.toDouble(hour.homes().total(Quantity.PV)));

    @Test
    void values_are_those_of_the_record() {
        OpenRun run = Scenarios.run(5, 6, 4);
        ChartData data = new ChartData(List.of(pv));

        data.follow(new Cursor(run).shown().get());

        assertThat(data.size()).isEqualTo(4);
        for (int step = 0; step < 4; step++) {
            assertThat(data.value(0, step))
                    .isEqualTo(
                            Micro.toDouble(run.run().hours().get(step).homes().total(Quantity.PV)));
        }
    }

    @Test
    void no_hour_is_computed_twice_while_a_run_grows() {
        OpenRun run = Scenarios.run(5, 6, 2);
        AtomicInteger asked = new AtomicInteger();
        ChartData data = new ChartData(List.of(new Curve("n", Hue.GRID, "", hour -> asked.incrementAndGet())));
        Cursor cursor = new Cursor(run);

        data.follow(cursor.shown().get());
        run.live().orElseThrow().advance();
        cursor.refresh();
        assertThat(data.follow(cursor.shown().get())).isTrue();
        cursor.goTo(0);
        assertThat(data.follow(cursor.shown().get())).isFalse();

        assertThat(asked).hasValue(3);
    }

    @Test
    void another_run_is_charted_anew() {
        ChartData data = new ChartData(List.of(pv));
        data.follow(new Cursor(Scenarios.run(5, 6, 4)).shown().get());

        assertThat(data.follow(new Cursor(Scenarios.run(9, 6, 2)).shown().get()))
                .isTrue();

        assertThat(data.size()).isEqualTo(2);
    }

    @Test
    void csv_has_units_in_its_header_plain_numbers_and_empty_cells_for_none() {
        Curve gap = new Curve("Mean price", Hue.P2P, "€/kWh", hour -> hour.step() == 0 ? Double.NaN : 0.00000149);
        Curve band = new Curve(
                "Charge",
                Hue.BATTERY,
                "%",
                (run, hour) -> 1e7,
                (run, hour) -> -0.5,
                prosumerlab.ui.state.Phase.LAST,
                Curve.Form.BAND);
        ChartData data = new ChartData(List.of(gap, band, pv));
        var shown = new Cursor(Scenarios.run(5, 6, 2)).shown().get();
        data.follow(shown);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(data.csv(shown.grid(), List.of(0, 1)).split("\r\n"))
                    .containsExactly(
                            "Step,Start,Mean_price_Euro_kWh,Charge_%_Low,Charge_%_High",
                            "0,2025-04-21T00:00,,-0.5,10000000", "1,2025-04-21T01:00,0.000001,-0.5,10000000");
        } finally {
            Locale.setDefault(before);
        }
    }
}
