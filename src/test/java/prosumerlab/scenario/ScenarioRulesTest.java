package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioRulesTest {
    private static final Scenario BASE = Scenario.defaults();

    /** What the messages below quote, so that they do not depend on the defaults. */
    private static final String FIXED =
            """
            {"pv": {"capacityKwByHomeType": [1, 2, 3]}, "community": {"prosumers": 100},
             "battery": {"capacityKwhByHomeType": [1, 2, 3], "minimumSoc": 0.1, "initialSoc": 0.4, "maximumSoc": 0.95},
             "consumption": {"baseKwhPerHourByHomeType": [1, 2, 3]},
             "prices": {"forecastMinimumEuroPerKwh": 0.1, "baseEuroPerKwh": 0.15, "forecastMaximumEuroPerKwh": 0.2,
                        "feedInTariffEuroPerKwh": 0.08, "retailTariffEuroPerKwh": 0.3},
             "trading": {"capKwhPerHour": 3, "minimumLotKwh": 0.05}, "market": {"minimumLotKwh": 0.1},
             "blockchain": {"miners": 4},
             "regulator": {"excessiveMarketMultiple": 2, "severeMarketMultiple": 2.5}}""";

    @Test
    void check_defaults_findsNothing() {
        assertThat(ScenarioRules.check(BASE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void check_everyObjective_findsNothing(Objective objective) {
        assertThat(ScenarioRules.check(with(BASE.battery(), Regulator.defaults(objective))))
                .isEmpty();
    }

    @Test
    void check_scenarioBuiltInCode_findsRangesAndCombinations() {
        Battery battery = new Battery(
                2, new double[] {Double.NaN, 5}, 0.9, 0.5, Double.POSITIVE_INFINITY, 0.95, Double.NEGATIVE_INFINITY);

        assertThat(ScenarioRules.check(with(battery, BASE.regulator())))
                .extracting(ScenarioProblem::line)
                .containsExactly(
                        "battery.share: 2 is not between 0 and 1",
                        "battery.capacityKwhByHomeType[0]: NaN is not between 0 and 10000",
                        "battery.initialSoc: Infinity is not between 0 and 1",
                        "battery.maximumPowerKw: -Infinity is not between 0 and 10000",
                        "battery.minimumSoc: 0.9 is not below battery.maximumSoc, 0.5");
    }

    @Test
    void check_missingParts_areNamed() {
        assertThat(ScenarioRules.check(with(null, null)))
                .extracting(ScenarioProblem::line)
                .containsExactly("battery: is missing", "regulator: is missing");
    }

    @Test
    void check_numbersThatAllRangesRefuse_neverThrows() {
        for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
            double[] many = {bad};
            Scenario scenario = new Scenario(
                    "x",
                    "",
                    1,
                    new Horizon(-5, 7, BASE.horizon().startDate()),
                    new Community(-1, many),
                    new Pv(many, bad, bad, bad, bad),
                    new Battery(bad, many, bad, bad, bad, bad, bad),
                    new Consumption(many, bad, many, bad),
                    new Weather(bad, bad, bad, bad),
                    new Prices(bad, bad, bad, bad, many, bad, bad),
                    new Trading(true, bad, bad, -1, -1, bad, bad, bad, bad),
                    new Market(true, Mechanism.PAY_AS_CLEAR, bad, bad),
                    new Blockchain(true, -1, bad, -1, -1, bad, many),
                    new Regulator(
                            true, Objective.RENEWABLE_USE, bad, bad, bad, bad, bad, bad, -1, bad, -1, bad, -1, -1),
                    BASE.measured());

            assertThat(ScenarioRules.check(scenario)).hasSizeGreaterThan(40);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "battery.minimumSoc=0.95 | battery.minimumSoc: 0.95 is not below battery.maximumSoc, 0.95",
                "battery.initialSoc=0.96 | battery.initialSoc: 0.96 is not between battery.minimumSoc, 0.1, and battery.maximumSoc, 0.95",
                "battery.capacityKwhByHomeType=[1] | battery.capacityKwhByHomeType: has 1 home types, but pv.capacityKwByHomeType has 3",
                "consumption.baseKwhPerHourByHomeType=[1,2] | consumption.baseKwhPerHourByHomeType: has 2 home types, but pv.capacityKwByHomeType has 3",
                "community.homeTypeShares=[1,2] | community.homeTypeShares: has 2 home types, but pv.capacityKwByHomeType has 3",
                "community.homeTypeShares=[0,0,0] | community.homeTypeShares: holds only zeros; at least one number must be above 0",
                "consumption.hourlyProfile=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0] | consumption.hourlyProfile: holds only zeros; at least one number must be above 0",
                "prices.forecastMinimumEuroPerKwh=0.25 | prices.forecastMinimumEuroPerKwh: 0.25 is above prices.forecastMaximumEuroPerKwh, 0.2",
                "prices.baseEuroPerKwh=0.25 | prices.baseEuroPerKwh: 0.25 is not between prices.forecastMinimumEuroPerKwh, 0.1, and prices.forecastMaximumEuroPerKwh, 0.2",
                "prices.feedInTariffEuroPerKwh=0.31 | prices.feedInTariffEuroPerKwh: 0.31 is above prices.retailTariffEuroPerKwh, 0.3",
                "trading.minimumLotKwh=4 | trading.minimumLotKwh: 4 is above trading.capKwhPerHour, 3",
                "market.minimumLotKwh=4 | market.minimumLotKwh: 4 is above trading.capKwhPerHour, 3",
                "blockchain.hashPowerShares=[1,2] | blockchain.hashPowerShares: has 2 shares, but blockchain.miners is 4",
                "blockchain.hashPowerShares=[0,0,0,0] | blockchain.hashPowerShares: holds only zeros; at least one number must be above 0",
                "blockchain.hashPowerShares=[1e-7,1e-300,0,0] | blockchain.hashPowerShares: holds no share of a millionth or more, and smaller ones count as 0; multiply all of them",
                "regulator.excessiveMarketMultiple=100 | regulator.excessiveMarketMultiple: 100 is above regulator.severeMarketMultiple, 2.5",
            })
    void checkCombinations_impossibleOne_isRefused(String assignment, String message) {
        assertThat(linesWith(assignment)).containsExactly("--set " + shown(assignment) + ": " + message);
    }

    @Test
    void checkCombinations_moreEnergyThanIsCountedExactly_isRefused() {
        assertThat(linesWith("community.prosumers=1000000", "horizon.hours=87600", "prices.retailTariffEuroPerKwh=100"))
                .singleElement()
                .asString()
                .contains(": community.prosumers: 1000000 homes of this size and these prices could move up to ")
                .endsWith(" € in an hour; at most 4000000 are counted exactly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trading.capKwhPerHour=0",
                "community.homeTypeShares=[0,0,1]",
                "prices.feedInTariffEuroPerKwh=0.3",
                "battery.initialSoc=0.95",
                "community.prosumers=100000",
                "regulator.severeMarketMultiple=2.5"
            })
    void checkCombinations_edgeOfWhatIsAllowed_isAccepted(String assignment) throws ScenarioProblems {
        Scenario scenario = ScenarioReader.parse(FIXED, "a.json", List.of(SettingOverride.parse(assignment)));

        assertThat(ScenarioRules.check(scenario)).isEmpty();
    }

    private static List<String> linesWith(String... assignments) {
        List<SettingOverride> overrides =
                List.of(assignments).stream().map(SettingOverride::parse).toList();
        return catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.parse(FIXED, "a.json", overrides))
                .lines();
    }

    private static String shown(String assignment) {
        return assignment.length() > 60 ? assignment.substring(0, 60) + "…" : assignment;
    }

    private static Scenario with(Battery battery, Regulator regulator) {
        return new Scenario(
                BASE.name(),
                BASE.description(),
                BASE.seed(),
                BASE.horizon(),
                BASE.community(),
                new Pv(new double[] {3, 4}, 1, 0.8, 45, 1),
                battery == BASE.battery() ? twoTypes(battery) : battery,
                new Consumption(new double[] {1, 1}, 1, BASE.consumption().hourlyProfile(), 0),
                BASE.weather(),
                BASE.prices(),
                BASE.trading(),
                BASE.market(),
                BASE.blockchain(),
                regulator,
                BASE.measured());
    }

    private static Battery twoTypes(Battery battery) {
        return new Battery(
                battery.share(),
                new double[] {5, 7},
                battery.minimumSoc(),
                battery.maximumSoc(),
                battery.initialSoc(),
                battery.roundTripEfficiency(),
                battery.maximumPowerKw());
    }
}
