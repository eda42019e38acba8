package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.testkit.HourBuilder;

class GridOnlyBillTest {
    @ParameterizedTest
    @CsvSource({
        "1, 3, 1, 60, 0.6", // 2 kWh at the retail tariff of 0.30
        "5, 1, 1, 60, -0.32", // 4 kWh at the feed-in tariff of 0.08
        "5, 1, 0.5, 60, -0.16", // no more than half of 4 kW for an hour
        "5, 1, 0.5, 15, -0.04", // or for a quarter of it
        "2, 2, 1, 60, 0"
    })
    void of_bills_what_pv_does_not_cover_and_pays_for_what_is_over(
            double pv, double load, double exportShare, int stepMinutes, double euro) {
        HourRecord hour = new HourBuilder(0, 2)
                .set(Quantity.PV, 1, pv)
                .set(Quantity.LOAD, 1, load)
                .set(Quantity.CHARGED, 1, 1)
                .build();
        RunTerms terms = new RunTerms(stepMinutes, 300_000, 80_000, exportShare, 50);

        assertThat(new GridOnlyBill(new Home(1, 0, 4, 1, Micro.ONE), terms).of(hour))
                .isEqualTo(Micro.of(euro));
    }

    @ParameterizedTest
    @CsvSource({"4, 0.6", "5, 1.2"})
    void of_takes_the_tariff_of_the_hour_where_a_run_branched(int step, double euro) {
        HourRecord hour = new HourBuilder(step, 2).set(Quantity.LOAD, 1, 2).build();
        RunTerms terms = new RunTerms(
                60,
                List.of(
                        new RunTerms.Tariffs(4, 300_000, 80_000),
                        new RunTerms.Tariffs(RunTerms.TO_THE_END, 600_000, 80_000)),
                1,
                50);

        assertThat(new GridOnlyBill(new Home(1, 0, 4, 1, Micro.ONE), terms).of(hour))
                .isEqualTo(Micro.of(euro));
    }
}
