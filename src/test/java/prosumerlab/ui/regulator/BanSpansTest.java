package prosumerlab.ui.regulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.ui.testkit.Scenarios;

class BanSpansTest {
    @Test
    void a_home_is_banned_where_the_record_of_the_hour_says_so() {
        Run run = Scenarios.run(100, 24, 24).run();
        BanSpans spans = new BanSpans();
        spans.follow(run);

        int banned = 0;
        for (HourRecord hour : run.hours()) {
            for (int home = 0; home < 100; home++) {
                boolean is = hour.homes().get(Quantity.BANNED_UNTIL, home) > hour.step();
                assertThat(spans.at(home, hour.step()).isPresent()).isEqualTo(is);
                banned += is ? 1 : 0;
            }
        }
        assertThat(banned).isPositive();
        assertThat(spans.homes()).isSorted().allMatch(home -> !spans.of(home).isEmpty());
    }

    @Test
    void another_run_begins_anew_and_more_hours_are_added() {
        BanSpans spans = new BanSpans();
        Run run = Scenarios.run(100, 24, 24).run();
        spans.follow(run);
        int all = spans.homes().size();
        spans.follow(Scenarios.run(100, 24, 2).run());
        assertThat(spans.homes()).hasSizeLessThan(all);

        BanSpans growing = new BanSpans();
        for (int hours = 1; hours <= 24; hours++) {
            growing.follow(run.upTo(hours));
        }
        assertThat(growing.all()).isEqualTo(new Followed(run).spans.all());
    }

    private static final class Followed {
        private final BanSpans spans = new BanSpans();

        Followed(Run run) {
            spans.follow(run);
        }
    }
}
