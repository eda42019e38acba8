package prosumerlab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Keeps a scenario within what whole millionths in 64 bits hold exactly, so that no sum can overflow in the middle of a run. */
final class SizeRules {
    /** A settlement multiplies millionths by millionths: 9.2e6 € times 1e12 is the end of a {@code long}. */
    private static final double MOST_EURO_IN_AN_HOUR = 4.0e6;

    /** Millionths of a kWh of all homes over the whole run. */
    private static final double MOST_KWH_IN_A_RUN = 4.0e12;

    private static final List<String> INVOLVED = List.of(
            "horizon.hours",
            "pv.capacityKwByHomeType",
            "battery.maximumPowerKw",
            "consumption.baseKwhPerHourByHomeType",
            "consumption.level",
            "consumption.hourlyProfile",
            "consumption.noise",
            "prices.retailTariffEuroPerKwh",
            "prices.forecastMaximumEuroPerKwh",
            "market.feeEuroPerKwh",
            "regulator.bonusSelfConsumedEuroPerKwh",
            "regulator.bonusPeerSaleEuroPerKwh",
            "regulator.penaltyMarketEuroPerKwh",
            "regulator.penaltyImportEuroPerKwh");

    private final Scenario scenario;
    private final Refusal refusal;

    /** Takes a combination that cannot be. */
    @FunctionalInterface
    interface Refusal {
        void refuse(String path, List<String> related, String message);
    }

    SizeRules(Scenario scenario, Refusal refusal) {
        this.scenario = scenario;
        this.refusal = refusal;
    }

    void check() {
        int homes = scenario.community().prosumers();
        double kwh = homes * mostKwhOfAHome();
        double euro = kwh * highestPrice();
        if (euro > MOST_EURO_IN_AN_HOUR) {
            tooMuch("€ in an hour", euro, MOST_EURO_IN_AN_HOUR);
        } else if (kwh * scenario.horizon().hours() > MOST_KWH_IN_A_RUN) {
            tooMuch("kWh in the run", kwh * scenario.horizon().hours(), MOST_KWH_IN_A_RUN);
        }
    }

    private void tooMuch(String what, double much, double most) {
        refusal.refuse(
                "community.prosumers",
                INVOLVED,
                scenario.community().prosumers() + " homes of this size and these prices could move up to "
                        + RangeCheck.shown(StrictMath.rint(much)) + " " + what + "; at most "
                        + RangeCheck.shown(most) + " are counted exactly");
    }

    /** More than any home can generate, consume, store and draw in an hour. */
    private double mostKwhOfAHome() {
        Consumption consumption = scenario.consumption();
        double[] profile = consumption.hourlyProfile();
        double mean = Arrays.stream(profile).average().orElse(0);
        double peak = mean > 0 ? largest(profile) / mean : 0;
        double load = largest(consumption.baseKwhPerHourByHomeType())
                * consumption.level()
                * peak
                * (1 + consumption.noise());
        return load
                + 2 * largest(scenario.pv().capacityKwByHomeType())
                + scenario.battery().maximumPowerKw();
    }

    private double highestPrice() {
        Prices prices = scenario.prices();
        Regulator regulator = scenario.regulator();
        return DoubleStream.of(
                        prices.retailTariffEuroPerKwh(),
                        prices.forecastMaximumEuroPerKwh(),
                        scenario.market().feeEuroPerKwh(),
                        regulator.bonusSelfConsumedEuroPerKwh(),
                        regulator.bonusPeerSaleEuroPerKwh(),
                        regulator.penaltyMarketEuroPerKwh(),
                        regulator.penaltyImportEuroPerKwh())
                .max()
                .orElse(0);
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
