package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.history.Home;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.ChiSquared;
import prosumerlab.testkit.Scenarios;

class SettlersTest {
    private static List<Home> settle(long seed, Object... settings) {
        Scenario scenario = Scenarios.with(settings);
        return Settlers.settle(scenario, new Draws(seed));
    }

    private static long count(List<Home> homes, Predicate<Home> which) {
        return homes.stream().filter(which).count();
    }

    @ParameterizedTest
    @CsvSource({"100, 0.8, 80", "100, 0, 0", "100, 1, 100", "3, 0.5, 2", "1, 0.49, 0", "1, 0.5, 1", "7, 0.3, 2"})
    void exactlyTheShareOfHomesHasABatteryAndPv(int homes, double share, int wanted) {
        for (long seed = 0; seed < 20; seed++) {
            List<Home> settled = settle(seed, "community.prosumers", homes, "battery.share", share, "pv.share", share);
            assertThat(count(settled, Home::hasBattery)).isEqualTo(wanted);
            assertThat(count(settled, home -> home.pvCapacityKw() > 0)).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void largerShareKeepsEveryHomeOfASmallerOne(long seed) {
        List<Home> before = settle(seed, "battery.share", 0, "pv.share", 0);
        for (int percent = 5; percent <= 100; percent += 5) {
            List<Home> homes = settle(seed, "battery.share", percent / 100.0, "pv.share", percent / 100.0);
            for (Home home : homes) {
                Home earlier = before.get(home.id());
                assertThat(home.type()).isEqualTo(earlier.type());
                assertThat(home.batteryCapacity()).isGreaterThanOrEqualTo(earlier.batteryCapacity());
                assertThat(home.pvCapacityKw()).isGreaterThanOrEqualTo(earlier.pvCapacityKw());
            }
            before = homes;
        }
    }

    @Test
    void typesAreEquallyLikely() {
        long[] counts = new long[11];
        double[] eleven = new double[11];
        settle(
                        4,
                        "community.prosumers",
                        20_000,
                        "pv.capacityKwByHomeType",
                        eleven,
                        "battery.capacityKwhByHomeType",
                        eleven,
                        "consumption.baseKwhPerHourByHomeType",
                        eleven)
                .forEach(home -> counts[home.type()]++);
        assertThat(ChiSquared.pValue(ChiSquared.ofUniform(counts), 10)).isGreaterThan(0.001);
    }

    @Test
    void typesFollowTheirSharesAndThoseOfShare0AreNeverDrawn() {
        double[] shares = {0, 3, 0, 1, 0, 0, 0, 0, 0, 0};
        List<Home> homes = settle(4, "community.prosumers", 4_000, "community.homeTypeShares", shares);
        assertThat(homes).allMatch(home -> home.type() == 1 || home.type() == 3);
        assertThat(count(homes, home -> home.type() == 3)).isBetween(900L, 1_100L);
    }

    @Test
    void sharesTooSmallToBeMultiplied_stillGiveATypeOfAShareAbove0() {
        double[] shares = {0, Double.MIN_VALUE, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(settle(4, "community.prosumers", 100, "community.homeTypeShares", shares))
                .allMatch(home -> home.type() == 1);
    }

    @Test
    void equipmentFollowsFromTheType() {
        Scenario scenario = Scenario.defaults();
        List<Home> homes = Settlers.settle(scenario, new Draws(1));
        for (int id = 0; id < homes.size(); id++) {
            Home home = homes.get(id);
            assertThat(home.id()).isEqualTo(id);
            assertThat(home.pvCapacityKw()).isEqualTo(scenario.pv().capacityKwByHomeType()[home.type()]);
            assertThat(home.baseKwhPerHour()).isEqualTo(scenario.consumption().baseKwhPerHourByHomeType()[home.type()]);
            assertThat(home.batteryCapacity())
                    .isIn(0L, Micro.of(scenario.battery().capacityKwhByHomeType()[home.type()]));
        }
    }

    @Test
    void communityThatGrowsKeepsTheTypesOfThoseWhoWereThere() {
        List<Home> few = settle(6, "community.prosumers", 10);
        List<Home> many = settle(6, "community.prosumers", 1_000);
        assertThat(few).allMatch(home -> home.type() == many.get(home.id()).type());
    }

    @Test
    void batteriesAreNotGivenToThoseWithPvOnly() {
        List<Home> homes = settle(8, "community.prosumers", 10_000, "pv.share", 0.5, "battery.share", 0.5);
        assertThat(count(homes, home -> home.hasBattery() && home.pvCapacityKw() > 0))
                .isBetween(2_350L, 2_650L);
    }
}
