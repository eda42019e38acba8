package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.state.Phase;

class CommunityHourTest {
    @Test
    void before_the_first_hour_batteries_are_as_the_scenario_says_and_nothing_has_happened() {
        CommunityHour hour = Communities.hour(3);

        assertThat(hour.hasHappened()).isFalse();
        assertThat(hour.soc(0)).isCloseTo(0.195, within(1e-9));
        assertThat(hour.soc(1)).isNaN();
        assertThat(hour.activity(0)).isEqualTo(Activity.UNDECIDED);
        assertThat(hour.trades()).isEmpty();
        assertThat(hour.ban(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER, 0, SELLING",
        "BUYER, 0, BUYING",
        "NEUTRAL, 0, BALANCED",
        "NEUTRAL, 0.5, CHARGING",
        "SELLER, 0.5, SELLING",
        "BANNED, 0.5, BANNED"
    })
    void activity_follows_role_and_charging(Role role, double charged, Activity expected) {
        CommunityHour hour = Communities.hour(
                1,
                new HourBuilder(0, 1)
                        .order(0, role, 1, 0.1)
                        .set(Quantity.CHARGED, 0, charged)
                        .build());

        assertThat(hour.activity(0)).isEqualTo(expected);
    }

    @Test
    void role_is_not_told_before_peers_meet() {
        HourBuilder hour = new HourBuilder(0, 1).order(0, Role.SELLER, 1, 0.1);

        assertThat(at(Phase.SELF_CONSUMPTION, hour).activity(0)).isEqualTo(Activity.UNDECIDED);
        assertThat(at(Phase.PEER_TO_PEER, hour).activity(0)).isEqualTo(Activity.SELLING);
    }

    @Test
    void each_phase_shows_the_trades_that_it_made_and_the_block_all() {
        HourBuilder hour = new HourBuilder(0, 3).deal(1, 0, 1, 0.15, 0.2, 0.1).marketPurchase(2, 1, 0.2, 0.03);

        assertThat(at(Phase.SELF_CONSUMPTION, hour).trades()).isEmpty();
        assertThat(at(Phase.PEER_TO_PEER, hour).trades())
                .extracting(Trade::kind)
                .containsExactly(Trade.Kind.P2P);
        assertThat(at(Phase.LOCAL_MARKET, hour).trades())
                .extracting(Trade::kind)
                .containsExactly(Trade.Kind.LOCAL_MARKET);
        assertThat(at(Phase.GRID, hour).trades()).isEmpty();
        assertThat(at(Phase.CHAIN, hour).trades()).hasSize(2);
        assertThat(at(Phase.REGULATOR, hour).trades()).hasSize(2);
    }

    @Test
    void money_is_settled_phase_by_phase() {
        HourBuilder hour = new HourBuilder(0, 1)
                .set(Quantity.BALANCE, 0, 10)
                .set(Quantity.P2P_MONEY, 0, 1)
                .set(Quantity.MARKET_MONEY, 0, 2)
                .set(Quantity.FEES, 0, 0.5)
                .set(Quantity.GRID_MONEY, 0, -3)
                .set(Quantity.BONUS, 0, 0.25)
                .set(Quantity.PENALTY, 0, 0.125);

        assertThat(at(Phase.REGULATOR, hour).money(0)).isEqualTo(Micro.of(10));
        assertThat(at(Phase.CHAIN, hour).money(0)).isEqualTo(Micro.of(9.875));
        assertThat(at(Phase.LOCAL_MARKET, hour).money(0)).isEqualTo(Micro.of(12.875));
        assertThat(at(Phase.PEER_TO_PEER, hour).money(0)).isEqualTo(Micro.of(11.375));
        assertThat(at(Phase.GENERATION, hour).money(0)).isEqualTo(Micro.of(10.375));
    }

    @Test
    void battery_level_is_that_of_the_hour_before_until_self_consumption() {
        HourBuilder first = new HourBuilder(0, 1).set(Quantity.BATTERY_LEVEL, 0, 4);
        HourBuilder second =
                new HourBuilder(1, 1).set(Quantity.BATTERY_LEVEL, 0, 6).set(Quantity.DISCHARGED, 0, Math.sqrt(0.95));

        assertThat(at(Phase.GENERATION, first, second).soc(0)).isEqualTo(0.4);
        assertThat(at(Phase.SELF_CONSUMPTION, first, second).soc(0)).isCloseTo(0.7, within(1e-6));
        assertThat(at(Phase.LOCAL_MARKET, first, second).soc(0)).isEqualTo(0.6);
    }

    @Test
    void ban_counts_the_shown_hour_and_says_why() {
        HourBuilder hour = new HourBuilder(0, 2)
                .setRaw(Quantity.BANNED_UNTIL, 0, 2)
                .setRaw(Quantity.BAN_REASON, 0, BanReason.NEGATIVE_BALANCE.ordinal());

        BanState ban = Communities.hour(2, hour.build()).ban(0).orElseThrow();

        assertThat(ban.begun()).isTrue();
        assertThat(ban.words()).isEqualTo("Banned, 2 h left: negative balance");
        assertThat(ban.badge()).isEqualTo("2h €");
        assertThat(Communities.hour(2, hour.build()).ban(1)).isEmpty();
    }

    @Test
    void ban_that_is_over_is_not_shown() {
        HourBuilder over =
                new HourBuilder(1, 1).setRaw(Quantity.BANNED_UNTIL, 0, 1).setRaw(Quantity.BAN_REASON, 0, 0);

        assertThat(at(Phase.LAST, new HourBuilder(0, 1), over).ban(0)).isEmpty();
    }

    @Test
    void ban_decided_in_this_hour_begins_with_the_next_and_is_told_by_the_regulator_only() {
        HourBuilder hour =
                new HourBuilder(0, 1).ban(new Ban(0, BanReason.EXCESSIVE_MARKET_USAGE, 1, 4, 2_000_000, 1_000_000));

        assertThat(at(Phase.CHAIN, hour).ban(0)).isEmpty();
        assertThat(at(Phase.REGULATOR, hour).ban(0).orElseThrow().words())
                .isEqualTo("Banned from the next hour for 3 h: excessive market use");
    }

    private static CommunityHour at(Phase phase, HourBuilder... hours) {
        HourRecord[] records = new HourRecord[hours.length];
        for (int i = 0; i < hours.length; i++) {
            records[i] = hours[i].build();
        }
        return new CommunityHour(Communities.shown(records[0].homes().size(), phase, records));
    }
}
