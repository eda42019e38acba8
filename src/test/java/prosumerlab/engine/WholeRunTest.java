package prosumerlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Ban;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.RandomScenarios;
import prosumerlab.testkit.RunChecks;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/** What holds for every run, whatever its scenario. */
@Tag("slow")
class WholeRunTest {
    @Test
    void everythingAddsUpInRandomScenarios() {
        LongStream.range(0, 200).parallel().forEach(number -> {
            Scenario scenario = RandomScenarios.number(number);
            RunChecks.check(Runs.of(scenario), "random " + number);
        });
    }

    @Test
    void randomScenariosReachEveryPartOfTheEngine() {
        long[] reached = LongStream.range(0, 60)
                .parallel()
                .mapToObj(number -> Runs.of(RandomScenarios.number(number)))
                .map(run -> new long[] {
                    sum(run, Quantity.P2P_SOLD),
                    sum(run, Quantity.MARKET_SOLD),
                    sum(run, Quantity.CURTAILED),
                    sum(run, Quantity.GRID_EXPORT),
                    sum(run, Quantity.GRID_IMPORT),
                    sum(run, Quantity.CHARGED),
                    sum(run, Quantity.DISCHARGED) - sum(run, Quantity.DISCHARGED_TO_LOAD),
                    run.hours().stream().mapToLong(hour -> hour.bans().size()).sum(),
                    run.hours().stream().mapToLong(hour -> hour.blocks().size()).sum(),
                })
                .reduce(new long[9], (a, b) -> {
                    long[] both = new long[a.length];
                    for (int i = 0; i < both.length; i++) {
                        both[i] = a[i] + b[i];
                    }
                    return both;
                });
        assertThat(reached).doesNotContain(0);
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                edge("one prosumer", "community.prosumers", 1),
                edge("no batteries", "battery.share", 0),
                edge("batteries without capacity", "battery.capacityKwhByHomeType", new double[10]),
                edge("batteries without power", "battery.maximumPowerKw", 0),
                edge("lossless batteries", "battery.roundTripEfficiency", 1),
                edge("no load", "consumption.level", 0),
                edge("no PV", "pv.share", 0),
                edge("band of width 0", "prices.feedInTariffEuroPerKwh", 0.2, "prices.retailTariffEuroPerKwh", 0.2),
                edge("free energy", "prices.feedInTariffEuroPerKwh", 0, "prices.retailTariffEuroPerKwh", 0),
                edge("cap of 0", "trading.capKwhPerHour", 0),
                edge("no cap to speak of", "trading.capKwhPerHour", 100_000),
                edge("difficulty 0", "blockchain.difficulty", 0),
                edge("one miner", "blockchain.miners", 1, "blockchain.difficulty", 1),
                edge("a block a trade", "blockchain.maximumTransactionsPerBlock", 2, "blockchain.difficulty", 1),
                edge("no market", "market.enabled", false),
                edge("no peers", "trading.enabled", false),
                edge("pay-as-bid", "market.mechanism", Mechanism.PAY_AS_BID),
                edge("negotiated", "market.mechanism", Mechanism.NEGOTIATED, "trading.enabled", false),
                edge("negotiated, no meetings", "market.mechanism", Mechanism.NEGOTIATED, "trading.meetings", 0),
                edge("mid-market rate", "market.mechanism", Mechanism.MID_MARKET_RATE),
                edge("supply-demand ratio", "market.mechanism", Mechanism.SUPPLY_DEMAND_RATIO),
                edge("no meetings", "trading.meetings", 0),
                edge("one round", "trading.negotiationRounds", 1),
                edge("no regulator", "regulator.enabled", false),
                edge("no chain", "blockchain.enabled", false),
                edge("nobody but the grid", "market.enabled", false, "trading.enabled", false),
                edge("no export", "pv.exportLimitShare", 0),
                edge("clear sky", "weather.cloudCover", 0, "weather.hourlyVariation", 0, "consumption.level", 1),
                edge("midnight sun", "pv.latitudeDegrees", 80, "horizon.startDate", LocalDate.of(2025, 6, 21)),
                edge("polar night", "pv.latitudeDegrees", 80, "horizon.startDate", LocalDate.of(2025, 12, 21)),
                edge("southern summer", "pv.latitudeDegrees", -35, "horizon.startDate", LocalDate.of(2025, 12, 31)),
                edge("steps of 5 minutes", "horizon.stepMinutes", 5),
                edge("everybody banned", "regulator.creditLimitEuro", 0, "regulator.negativeBalanceBanHours", 8_760),
                edge("one hour", "horizon.hours", 1),
                edge("widest prices", "prices.retailTariffEuroPerKwh", 100, "market.feeEuroPerKwh", 100),
                edge("seed 0", "seed", 0),
                edge("negative seed", "seed", -9_007_199_254_740_991L));
    }

    private static Arguments edge(String name, Object... settings) {
        return Arguments.of(name, Scenarios.with(settings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void everythingAddsUpAtTheEdges(String name, Scenario scenario) {
        RunChecks.check(Runs.of(scenario), name);
    }

    @Test
    void everythingAddsUpAtDifficulty5() {
        RunChecks.check(
                Runs.of(Scenarios.with("blockchain.difficulty", 5, "community.prosumers", 10, "horizon.hours", 12)),
                "difficulty 5");
    }

    @Test
    void everythingAddsUpOverAYear() {
        Run year =
                Runs.of(Scenarios.with("community.prosumers", 3, "horizon.hours", 8_760, "blockchain.difficulty", 1));
        RunChecks.check(year, "year");
        assertThat(year.hours()).hasSize(8_760);
    }

    @Test
    void sunShinesAtMidnightBeyondThePolarCircleInJuneOnly() {
        Run june = Runs.of(Scenarios.with(
                "pv.latitudeDegrees", 80, "horizon.startDate", LocalDate.of(2025, 6, 21), "horizon.hours", 24));
        assertThat(june.hours().get(0).homes().total(Quantity.PV)).isPositive();
        Run december =
                Runs.of(Scenarios.with("pv.latitudeDegrees", 80, "horizon.startDate", LocalDate.of(2025, 12, 21)));
        assertThat(sum(december, Quantity.PV)).isZero();
    }

    @Test
    void withoutLoadEveryTraderSellsAndWithoutPvAndBatteryEveryTraderBuys() {
        Run sellers = Runs.of(Scenarios.with("consumption.level", 0));
        assertThat(sum(sellers, Quantity.GRID_IMPORT) + sum(sellers, Quantity.MARKET_BOUGHT))
                .isZero();
        assertThat(sum(sellers, Quantity.MARKET_SOLD)).isPositive();
        Run buyers = Runs.of(Scenarios.with("pv.share", 0, "battery.share", 0));
        assertThat(sum(buyers, Quantity.GRID_EXPORT) + sum(buyers, Quantity.MARKET_SOLD))
                .isZero();
        assertThat(sum(buyers, Quantity.MARKET_BOUGHT)).isPositive();
    }

    @Test
    void bannedCommunityTradesNothing() {
        Run run = Runs.of(Scenarios.with(
                "pv.share",
                0,
                "battery.share",
                0,
                "regulator.creditLimitEuro",
                0,
                "regulator.negativeBalanceBanHours",
                8_760));
        assertThat(run.hours().get(0).bans()).hasSize(100).allMatch(ban -> ban.untilStep() == 1 + 8_760);
        assertThat(run.hours().stream().skip(1)).allMatch(hour -> hour.trades().isEmpty());
    }

    @Test
    void exportLimitOf0CurtailsWhatIsOver() {
        Run run = Runs.of(Scenarios.with("pv.exportLimitShare", 0, "market.enabled", false, "weather.cloudCover", 0));
        assertThat(sum(run, Quantity.GRID_EXPORT)).isZero();
        assertThat(sum(run, Quantity.CURTAILED)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 77})
    void sameSeedHasTheSameHomesWeatherAndLoadsUnderOtherRules(long seed) {
        Scenario scenario = Scenarios.with("seed", seed);
        Run usual = Runs.of(scenario);
        Stream.of(
                        Scenarios.change(scenario, "prices.retailTariffEuroPerKwh", 0.5),
                        Scenarios.change(scenario, "market.feeEuroPerKwh", 0.07),
                        Scenarios.change(scenario, "regulator.enabled", false),
                        Scenarios.change(scenario, "trading.enabled", false))
                .map(Runs::of)
                .forEach(other -> {
                    assertThat(other.homes()).isEqualTo(usual.homes());
                    assertThat(nature(other)).isEqualTo(nature(usual));
                    assertThat(RunDump.of(other)).isNotEqualTo(RunDump.of(usual));
                });
        assertThat(nature(Runs.of(Scenarios.change(scenario, "seed", seed + 1))))
                .isNotEqualTo(nature(usual));
    }

    @Test
    void moreBatteriesKeepTheHomesThatHadOne() {
        Run few = Runs.of(Scenarios.with("battery.share", 0.3, "horizon.hours", 1));
        Run many = Runs.of(Scenarios.with("battery.share", 0.6, "horizon.hours", 1));
        for (Home home : few.homes()) {
            if (home.hasBattery()) {
                assertThat(many.homes().get(home.id())).isEqualTo(home);
            }
        }
    }

    @Test
    void banSaysWhyAndKeepsFromTradingUntilItEnds() {
        Run run = Runs.of(Scenarios.with("seed", 3));
        int bans = 0;
        for (HourRecord hour : run.hours()) {
            for (Ban ban : hour.bans()) {
                bans++;
                assertThat(ban.fromStep()).isEqualTo(hour.step() + 1);
                for (int step = ban.fromStep(); step < Math.min(ban.untilStep(), 24); step++) {
                    HourRecord banned = run.hours().get(step);
                    assertThat(banned.homes().get(Quantity.BANNED_UNTIL, ban.home()))
                            .isEqualTo(ban.untilStep());
                    assertThat(banned.homes().get(Quantity.BAN_REASON, ban.home()))
                            .isEqualTo(ban.reason().ordinal());
                    assertThat(banned.trades())
                            .noneMatch(trade -> trade.buyer() == ban.home() || trade.seller() == ban.home());
                }
            }
        }
        assertThat(bans).isPositive();
    }

    private static String nature(Run run) {
        StringBuilder text = new StringBuilder();
        for (HourRecord hour : run.hours()) {
            text.append(hour.cloudCover()).append(' ').append(hour.clearSkyIrradiance());
            for (Home home : run.homes()) {
                text.append(' ')
                        .append(Micro.format(hour.homes().get(Quantity.PV, home.id())))
                        .append(' ')
                        .append(Micro.format(hour.homes().get(Quantity.LOAD, home.id())));
            }
        }
        return text.toString();
    }

    private static long sum(Run run, Quantity quantity) {
        return run.hours().stream()
                .mapToLong(hour -> hour.homes().total(quantity))
                .sum();
    }
}
