package prosumerlab.ui.regulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class RegulatorModelTest {
    private final RegulatorModel model = new RegulatorModel();
    private final OpenRun made = Showing.madeOf(
            3,
            new HourBuilder(0, 3)
                    .ban(new Ban(1, BanReason.EXCESSIVE_MARKET_USAGE, 1, 3, 942_000, 600_000))
                    .build(),
            new HourBuilder(1, 3)
                    .ban(new Ban(2, BanReason.NEGATIVE_BALANCE, 2, 5, -3_210_000, -3_000_000))
                    .build(),
            new HourBuilder(2, 3).build(),
            new HourBuilder(3, 3).build());

    @Test
    void a_ban_is_ahead_then_in_force_then_over() {
        model.listed().set(RegulatorModel.Listed.ALL);

        assertThat(stateOfHomeOne(0)).isEqualTo("from next hour");
        assertThat(stateOfHomeOne(1)).isEqualTo("1 hour more");
        assertThat(stateOfHomeOne(2)).isEqualTo("ends now");
        assertThat(stateOfHomeOne(3)).isEqualTo("over");
    }

    @Test
    void bans_in_force_come_first_and_those_that_are_over_are_left_out() {
        model.show(Showing.at(made, 1));
        assertThat(model.bans().get()).extracting(row -> row.ban().home()).containsExactly(1, 2);
        assertThat(model.bannedNow().get()).isEqualTo("1 home banned, 1 more from the next hour");

        model.show(Showing.at(made, 3));
        assertThat(model.bans().get()).extracting(row -> row.ban().home()).containsExactly(2);

        model.show(Showing.at(made, 0));
        assertThat(model.bannedNow().get()).isEqualTo("Nobody is banned, 1 from the next hour");

        model.show(Showing.at(made, -1));
        assertThat(model.bans().get()).isEmpty();
        assertThat(model.bannedNow().get()).isEqualTo("Nobody is banned");
    }

    @Test
    void a_ban_says_why_with_what_was_measured() {
        model.show(Showing.at(made, 1));

        assertThat(model.bans().get().get(0).measure()).isEqualTo("0.942 kWh used, limit 0.600 kWh");
        assertThat(model.bans().get().get(1).measure()).isEqualTo("−3.21 € in the billing period, limit −3.00 €");
    }

    @Test
    void those_listed_as_banned_are_those_that_the_record_of_the_hour_bans() {
        OpenRun run = Scenarios.run(100, 24, 24);
        int banned = 0;
        for (HourRecord hour : run.run().hours()) {
            model.show(Showing.at(run, hour.step()));
            for (int home = 0; home < 100; home++) {
                int id = home;
                boolean listed = model.bans().get().stream()
                        .anyMatch(row -> row.isInForce() && row.ban().home() == id);
                assertThat(listed).isEqualTo(hour.homes().get(Quantity.BANNED_UNTIL, home) > hour.step());
                banned += listed ? 1 : 0;
            }
        }
        assertThat(banned).as("ban-hours in a default day").isPositive();
    }

    @Test
    void money_is_summed_over_the_hours_so_far_whatever_was_shown_before() {
        OpenRun run = Scenarios.run(40, 24, 24);
        for (int step : new int[] {10, 23, 4}) {
            model.show(Showing.at(run, step));

            long bonuses = run.run().hours().subList(0, step + 1).stream()
                    .mapToLong(hour -> hour.homes().total(Quantity.BONUS))
                    .sum();
            assertThat(model.money().get().bonuses()).isEqualTo(Formats.money(bonuses) + " so far");
            assertThat(model.money().get().treasury())
                    .isEqualTo(
                            Formats.money(run.run().hours().get(step).accounts().regulator()));
        }
    }

    @Test
    void nothing_is_paid_before_the_regulator_has_its_turn() {
        model.show(Showing.at(Scenarios.run(10, 3, 1), 0, Phase.CHAIN));

        assertThat(model.money().get().bonus()).isEqualTo(Formats.NO_VALUE);
        assertThat(model.money().get().bonuses()).isEqualTo("0.00 € so far");
        assertThat(model.money().get().treasury()).isEqualTo("0.00 €");
    }

    private String stateOfHomeOne(int step) {
        model.show(Showing.at(made, step));
        return model.bans().get().stream()
                .filter(row -> row.ban().home() == 1)
                .findFirst()
                .orElseThrow()
                .state();
    }
}
