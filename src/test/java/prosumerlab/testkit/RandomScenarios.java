package prosumerlab.testkit;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.DoubleStream;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;

/** Scenarios of all sorts, possible ones only: number {@code n} is always the same. */
public final class RandomScenarios {
    private static final int[] STEP_MINUTES = {5, 6, 10, 12, 15, 20, 30, 60};

    private final Random random;

    private RandomScenarios(long number) {
        random = new Random(number * 7_919 + 13);
    }

    /** Scenario number {@code number}. */
    public static Scenario number(long number) {
        return new RandomScenarios(number).draw(number);
    }

    private Scenario draw(long number) {
        int stepMinutes = STEP_MINUTES[random.nextInt(STEP_MINUTES.length)];
        int prosumers = 1 + random.nextInt(random.nextBoolean() ? 12 : 150);
        // Bounded work: many homes or fine steps, but not both over two days.
        int mostHours = Math.max(1, Math.min(48, 40_000 / prosumers * stepMinutes / 60));
        double pvScale = scale();
        double batteryScale = scale();
        double loadScale = scale();
        double minimumSoc = random.nextDouble() * 0.6;
        double maximumSoc = minimumSoc + 0.05 + random.nextDouble() * (0.95 - minimumSoc);
        double feedIn = random.nextInt(6) == 0 ? 0 : random.nextDouble() * 0.3;
        double lowest = random.nextDouble() * 0.3;
        double highest = lowest + random.nextDouble() * 0.3;
        int miners = 1 + random.nextInt(20);
        Scenario base = Scenarios.change(
                Scenario.defaults(), "regulator", Regulator.defaults(Objective.values()[random.nextInt(3)]));
        return Scenarios.change(
                base,
                "name",
                "random " + number,
                "seed",
                random.nextLong(),
                "horizon.hours",
                1 + random.nextInt(mostHours),
                "horizon.stepMinutes",
                stepMinutes,
                "horizon.startDate",
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)),
                "community.prosumers",
                prosumers,
                "community.homeTypeShares",
                random.nextBoolean() ? new double[0] : numbers(10, 1),
                "pv.capacityKwByHomeType",
                numbers(10, pvScale * 7),
                "pv.share",
                share(),
                "pv.latitudeDegrees",
                random.nextDouble() * 180 - 90,
                "pv.exportLimitShare",
                share(),
                "battery.share",
                share(),
                "battery.capacityKwhByHomeType",
                numbers(10, batteryScale * 20),
                "battery.minimumSoc",
                minimumSoc,
                "battery.maximumSoc",
                maximumSoc,
                "battery.initialSoc",
                minimumSoc + random.nextDouble() * (maximumSoc - minimumSoc),
                "battery.roundTripEfficiency",
                random.nextInt(5) == 0 ? 1 : 0.3 + 0.7 * random.nextDouble(),
                "battery.maximumPowerKw",
                random.nextDouble() * 10,
                "consumption.baseKwhPerHourByHomeType",
                numbers(10, loadScale * 1.5),
                "consumption.level",
                random.nextDouble() * 2,
                "consumption.noise",
                share(),
                "weather.cloudCover",
                share(),
                "weather.hourlyVariation",
                random.nextDouble() * 0.3,
                "weather.dailyVariation",
                random.nextDouble() * 0.3,
                "weather.individualNoise",
                share(),
                "prices.forecastMinimumEuroPerKwh",
                lowest,
                "prices.forecastMaximumEuroPerKwh",
                highest,
                "prices.baseEuroPerKwh",
                lowest + random.nextDouble() * (highest - lowest),
                "prices.forecastNoiseEuroPerKwh",
                random.nextDouble() * 0.05,
                "prices.feedInTariffEuroPerKwh",
                feedIn,
                "prices.retailTariffEuroPerKwh",
                random.nextInt(8) == 0 ? feedIn : feedIn + random.nextDouble() * 0.4,
                "trading.enabled",
                random.nextInt(6) > 0,
                "trading.capKwhPerHour",
                random.nextInt(8) == 0 ? 0 : random.nextDouble() * 6,
                "trading.minimumLotKwh",
                0.001 + random.nextDouble() * 0.2,
                "trading.meetings",
                random.nextInt(6),
                "trading.negotiationRounds",
                1 + random.nextInt(12),
                "trading.openingMarginEuroPerKwh",
                random.nextDouble() * 0.3,
                "trading.concessionExponent",
                0.2 + random.nextDouble() * 4,
                "trading.beliefSpreadEuroPerKwh",
                random.nextDouble() * 0.2,
                "trading.reserveFactor",
                random.nextDouble() * 2,
                "market.enabled",
                random.nextInt(6) > 0,
                "market.feeEuroPerKwh",
                random.nextDouble() * 0.1,
                "market.minimumLotKwh",
                0.001 + random.nextDouble() * 0.3,
                "blockchain.enabled",
                random.nextInt(8) > 0,
                "blockchain.miners",
                miners,
                "blockchain.rewardEuro",
                random.nextDouble(),
                "blockchain.difficulty",
                random.nextInt(3),
                "blockchain.maximumTransactionsPerBlock",
                2 + random.nextInt(60),
                "blockchain.hashPowerShares",
                random.nextInt(3) > 0 ? new double[0] : numbers(miners, 5),
                "regulator.enabled",
                random.nextInt(6) > 0,
                "regulator.toleratedMarketKwhPerHour",
                random.nextDouble(),
                "regulator.excessiveMarketMultiple",
                0.5 + random.nextDouble(),
                "regulator.severeMarketMultiple",
                1.5 + random.nextDouble(),
                "regulator.excessiveBanHours",
                random.nextInt(5),
                "regulator.severeBanHours",
                random.nextInt(6),
                "regulator.negativeBalanceBanHours",
                random.nextInt(6),
                "regulator.creditLimitEuro",
                random.nextDouble() * 3,
                "regulator.billingPeriodHours",
                1 + random.nextInt(30),
                "market.mechanism",
                Mechanism.values()[random.nextInt(Mechanism.values().length)]);
    }

    /** 0 and 1 as likely as what is between. */
    private double share() {
        int kind = random.nextInt(4);
        return kind == 0 ? 0 : kind == 1 ? 1 : random.nextDouble();
    }

    /** From nothing through usual to ten times as much. */
    private double scale() {
        int kind = random.nextInt(5);
        return kind == 0 ? 0 : kind == 1 ? 10 : 0.5 + random.nextDouble();
    }

    private double[] numbers(int count, double most) {
        return DoubleStream.generate(() -> (0.01 + 0.99 * random.nextDouble()) * most)
                .limit(count)
                .toArray();
    }
}
