package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Micro;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.testkit.HourBuilder;

class HourSumsTest {
    private static final HourRecord HOUR = new HourBuilder(5, 4)
            .set(Quantity.IMBALANCE_BEFORE_P2P, 0, 2)
            .set(Quantity.IMBALANCE_BEFORE_P2P, 1, -3)
            .set(Quantity.IMBALANCE_BEFORE_P2P, 2, -0.5)
            .set(Quantity.PV, 0, 1)
            .set(Quantity.LOAD, 0, 3)
            .set(Quantity.PV, 1, 9)
            .set(Quantity.GRID_IMPORT, 2, 0.25)
            .set(Quantity.GRID_EXPORT, 3, 0.75)
            .operator(1, 2)
            .order(0, Role.BUYER, 1, 0.3)
            .set(Quantity.OPENING_PRICE, 0, 0.10)
            .order(1, Role.BUYER, 1, 0.3)
            .set(Quantity.OPENING_PRICE, 1, 0.16)
            .order(2, Role.BUYER, 1, 0.3)
            .setRaw(Quantity.BANNED_UNTIL, 3, 6)
            .setRaw(Quantity.BAN_REASON, 3, BanReason.NEGATIVE_BALANCE.ordinal())
            .setRaw(Quantity.BANNED_UNTIL, 2, 5)
            .setRaw(Quantity.BAN_REASON, 2, BanReason.NEGATIVE_BALANCE.ordinal())
            .deal(0, 3, 1, 0.20, 0.3, 0.1)
            .deal(1, 3, 3, 0.12, 0.3, 0.1)
            .marketPurchase(1, 2, 0.25, 0.06)
            .build();

    @Test
    void surplusAndDeficit_doNotCancelOut() {
        assertThat(HourSums.surplus(HOUR, Quantity.IMBALANCE_BEFORE_P2P)).isEqualTo(2 * Micro.ONE);
        assertThat(HourSums.deficit(HOUR, Quantity.IMBALANCE_BEFORE_P2P)).isEqualTo(Micro.of(3.5));
    }

    @Test
    void grid_isWhatTheOperatorAndHomesExchanged() {
        assertThat(HourSums.gridImport(HOUR)).isEqualTo(Micro.of(1.25));
        assertThat(HourSums.gridExport(HOUR)).isEqualTo(Micro.of(2.75));
        assertThat(HourSums.baselineImport(HOUR)).isEqualTo(2 * Micro.ONE);
    }

    @Test
    void trades_areToldApartByMechanism() {
        assertThat(HourSums.trades(HOUR, Trade.Kind.P2P)).isEqualTo(2);
        assertThat(HourSums.energy(HOUR, Trade.Kind.P2P)).isEqualTo(4 * Micro.ONE);
        assertThat(HourSums.trades(HOUR, Trade.Kind.LOCAL_MARKET)).isEqualTo(1);
        assertThat(HourSums.meanPrice(List.of(HOUR), Trade.Kind.P2P)).isCloseTo(0.14, within(1e-9));
        assertThat(HourSums.meanPrice(List.of(), Trade.Kind.P2P)).isNaN();
    }

    @Test
    void meanOpeningPrice_countsHomesThatOfferedOne() {
        assertThat(HourSums.meanOpeningPrice(List.of(HOUR), Role.BUYER)).isCloseTo(0.13, within(1e-9));
        assertThat(HourSums.meanOpeningPrice(List.of(HOUR), Role.SELLER)).isNaN();
        assertThat(HourSums.homes(HOUR, Role.BUYER)).isEqualTo(3);
    }

    @Test
    void ban_endsWithTheStepItNames() {
        assertThat(HourSums.banned(HOUR, BanReason.NEGATIVE_BALANCE)).isEqualTo(1);
        assertThat(HourSums.banned(HOUR, BanReason.EXCESSIVE_MARKET_USAGE)).isZero();
        assertThat(HourSums.isBanned(HOUR, 2)).isFalse();
    }
}
