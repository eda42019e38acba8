package prosumerlab.ui.regulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.ui.testkit.Scenarios;

class HomeIncentivesTest {
    @Test
    void sums_over_homes_are_the_totals_forwards_and_backwards() {
        Run run = Scenarios.run(40, 24, 24).run();
        HomeIncentives incentives = new HomeIncentives();

        for (int step : new int[] {5, 23, 11, -1, 0}) {
            List<HomeIncentives.Row> rows = incentives.upTo(run, step);

            assertThat(rows.stream().mapToLong(HomeIncentives.Row::bonus).sum())
                    .isEqualTo(total(run, step, Quantity.BONUS));
            assertThat(rows.stream().mapToLong(HomeIncentives.Row::penalty).sum())
                    .isEqualTo(total(run, step, Quantity.PENALTY));
        }
        assertThat(incentives.upTo(run, -1)).isEmpty();
    }

    @Test
    void the_net_of_all_homes_is_what_the_treasury_lost() {
        Run run = Scenarios.run(40, 24, 24).run();

        long net = new HomeIncentives()
                .upTo(run, 17).stream().mapToLong(HomeIncentives.Row::net).sum();

        assertThat(net).isEqualTo(-run.hours().get(17).accounts().regulator());
    }

    private static long total(Run run, int last, Quantity quantity) {
        return run.hours().subList(0, last + 1).stream()
                .mapToLong(hour -> hour.homes().total(quantity))
                .sum();
    }
}
