package prosumerlab.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import prosumerlab.domain.Micro;

/** Settings that are each in range but make no sense together. */
final class CombinationRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Scenario scenario;
    private final ProblemList problems;

    CombinationRules(Scenario scenario, ProblemList problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        text();
        date();
        homeTypes();
        stateOfCharge();
        shape();
        prices();
        lots();
        hashPower();
        bans();
        measured();
        size();
    }

    private void text() {
        if (scenario.name().indexOf('\n') >= 0 || scenario.name().indexOf('\t') >= 0) {
            refuse("name", List.of(), "holds a line break or a tab");
        }
    }

    private void date() {
        LocalDate start = scenario.horizon().startDate();
        if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
            refuse("horizon.startDate", List.of(), start + " is not between " + EARLIEST + " and " + LATEST);
        }
    }

    private void homeTypes() {
        int types = scenario.pv().capacityKwByHomeType().length;
        sameTypes("battery.capacityKwhByHomeType", scenario.battery().capacityKwhByHomeType(), types);
        sameTypes("consumption.baseKwhPerHourByHomeType", scenario.consumption().baseKwhPerHourByHomeType(), types);
        double[] shares = scenario.community().homeTypeShares();
        if (shares.length > 0) {
            sameTypes("community.homeTypeShares", shares, types);
            notAllZero("community.homeTypeShares", shares);
        }
    }

    private void sameTypes(String path, double[] values, int types) {
        if (values.length != types) {
            refuse(
                    path,
                    List.of("pv.capacityKwByHomeType"),
                    "has " + values.length + " home types, but pv.capacityKwByHomeType has " + types);
        }
    }

    private void stateOfCharge() {
        Battery battery = scenario.battery();
        if (battery.minimumSoc() >= battery.maximumSoc()) {
            refuse(
                    "battery.minimumSoc",
                    List.of("battery.maximumSoc"),
                    number(battery.minimumSoc()) + " is not below battery.maximumSoc, " + number(battery.maximumSoc()));
        } else {
            between(
                    "battery.initialSoc",
                    battery.initialSoc(),
                    "battery.minimumSoc",
                    battery.minimumSoc(),
                    "battery.maximumSoc",
                    battery.maximumSoc());
        }
    }

    private void shape() {
        notAllZero("consumption.hourlyProfile", scenario.consumption().hourlyProfile());
    }

    private void prices() {
        Prices prices = scenario.prices();
        if (prices.forecastMinimumEuroPerKwh() > prices.forecastMaximumEuroPerKwh()) {
            above(
                    "prices.forecastMinimumEuroPerKwh",
                    prices.forecastMinimumEuroPerKwh(),
                    "prices.forecastMaximumEuroPerKwh",
                    prices.forecastMaximumEuroPerKwh());
        } else {
            between(
                    "prices.baseEuroPerKwh",
                    prices.baseEuroPerKwh(),
                    "prices.forecastMinimumEuroPerKwh",
                    prices.forecastMinimumEuroPerKwh(),
                    "prices.forecastMaximumEuroPerKwh",
                    prices.forecastMaximumEuroPerKwh());
        }
        if (prices.feedInTariffEuroPerKwh() > prices.retailTariffEuroPerKwh()) {
            above(
                    "prices.feedInTariffEuroPerKwh",
                    prices.feedInTariffEuroPerKwh(),
                    "prices.retailTariffEuroPerKwh",
                    prices.retailTariffEuroPerKwh());
        }
    }

    private void lots() {
        double cap = scenario.trading().capKwhPerHour();
        // A cap of 0 is a way to say that nobody trades; a small one below the lot is a mistake.
        if (cap == 0) {
            return;
        }
        if (scenario.trading().enabled() && scenario.trading().minimumLotKwh() > cap) {
            above("trading.minimumLotKwh", scenario.trading().minimumLotKwh(), "trading.capKwhPerHour", cap);
        }
        if (scenario.market().enabled() && scenario.market().minimumLotKwh() > cap) {
            above("market.minimumLotKwh", scenario.market().minimumLotKwh(), "trading.capKwhPerHour", cap);
        }
    }

    private void hashPower() {
        double[] shares = scenario.blockchain().hashPowerShares();
        int miners = scenario.blockchain().miners();
        if (shares.length == 0) {
            return;
        }
        if (shares.length != miners) {
            refuse(
                    "blockchain.hashPowerShares",
                    List.of("blockchain.miners"),
                    "has " + shares.length + " shares, but blockchain.miners is " + miners);
        }
        notAllZero("blockchain.hashPowerShares", shares);
        double largest = DoubleStream.of(shares).max().orElse(0);
        if (largest > 0 && largest * Micro.ONE < 0.5) {
            refuse(
                    "blockchain.hashPowerShares",
                    List.of(),
                    "holds no share of a millionth or more, and smaller ones count as 0; multiply all of them");
        }
    }

    private void bans() {
        Regulator regulator = scenario.regulator();
        if (regulator.excessiveMarketMultiple() > regulator.severeMarketMultiple()) {
            above(
                    "regulator.excessiveMarketMultiple",
                    regulator.excessiveMarketMultiple(),
                    "regulator.severeMarketMultiple",
                    regulator.severeMarketMultiple());
        }
    }

    private void measured() {
        int files = scenario.measured().price().size();
        if (files > 1) {
            refuse("measured.price", List.of(), "has " + files + " files, but there is only one price; keep one");
        }
    }

    private void size() {
        String tooLarge = ScenarioSize.of(scenario).problem();
        if (tooLarge != null) {
            refuse("community.prosumers", ScenarioSize.INVOLVED, tooLarge);
        }
    }

    private void notAllZero(String path, double[] values) {
        for (double value : values) {
            if (value != 0) {
                return;
            }
        }
        refuse(path, List.of(), "holds only zeros; at least one number must be above 0");
    }

    private void above(String path, double value, String limitPath, double limit) {
        refuse(path, List.of(limitPath), number(value) + " is above " + limitPath + ", " + number(limit));
    }

    private void between(String path, double value, String lowPath, double low, String highPath, double high) {
        if (value < low || value > high) {
            refuse(
                    path,
                    List.of(lowPath, highPath),
                    number(value) + " is not between " + lowPath + ", " + number(low) + ", and " + highPath + ", "
                            + number(high));
        }
    }

    /** Notes a problem, unless one of the settings it is about is wrong already. */
    private void refuse(String path, List<String> related, String message) {
        if (!problems.concern(path) && related.stream().noneMatch(problems::concern)) {
            problems.add(path, related, message);
        }
    }

    private static String number(double value) {
        return RangeCheck.shown(value);
    }
}
