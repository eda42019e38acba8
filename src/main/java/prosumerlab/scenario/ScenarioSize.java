package prosumerlab.scenario;

import java.util.List;

/** Keeps a scenario within what whole millionths in 64 bits hold exactly, so that no sum can overflow in the middle of a run. */
final class ScenarioSize {
    /** A settlement multiplies millionths by millionths: 9.2e6 € times 1e12 is the end of a {@code long}. */
    private static final double MOST_EURO_IN_AN_HOUR = 4.0e6;

    /** Millionths of a kWh of all homes over the whole run. */
    private static final double MOST_KWH_IN_A_RUN = 4.0e12;

    /** The settings it depends on, apart from the number of homes. */
    static final List<String> INVOLVED = List.of(
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

    private ScenarioSize(Scenario scenario) {
        this.scenario = scenario;
    }

    static ScenarioSize of(Scenario scenario) {
        return new ScenarioSize(scenario);
    }

    /** What is too large, or null if nothing is. */
    String problem() {
        double kwh = scenario.community().prosumers() * mostKwhOfAHome();
        double euro = kwh * highestPrice();
        if (euro > MOST_EURO_IN_AN_HOUR) {
            return tooMuch("€ in an hour", euro, MOST_EURO_IN_AN_HOUR);
        }
        double inTheRun = kwh * scenario.horizon().hours();
        return inTheRun > MOST_KWH_IN_A_RUN ? tooMuch("kWh in the run", inTheRun, MOST_KWH_IN_A_RUN) : null;
    }

    private String tooMuch(String what, double much, double most) {
        return scenario.community().prosumers() + " homes of this size and these prices could move up to "
                + RangeCheck.shown(StrictMath.rint(much)) + " " + what + "; at most " + RangeCheck.shown(most)
                + " are counted exactly";
    }

    /** More than any home can generate, consume, store and draw in an hour. */
    private double mostKwhOfAHome() {
        Consumption consumption = scenario.consumption();
        double[] profile = consumption.hourlyProfile();
        double sum = 0;
        for (double hour : profile) {
            sum += hour;
        }
        double peak = sum > 0 ? largest(profile) * profile.length / sum : 0;
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
        return largest(
                prices.retailTariffEuroPerKwh(),
                prices.forecastMaximumEuroPerKwh(),
                scenario.market().feeEuroPerKwh(),
                regulator.bonusSelfConsumedEuroPerKwh(),
                regulator.bonusPeerSaleEuroPerKwh(),
                regulator.penaltyMarketEuroPerKwh(),
                regulator.penaltyImportEuroPerKwh());
    }

    private static double largest(double... values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
