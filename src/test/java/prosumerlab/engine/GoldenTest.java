package prosumerlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/**
 * Small runs, digit for digit. Where a change of the model is wanted, write the files anew with {@code mvn test -Dtest=GoldenTest
 * -DupdateGolden=true} and read the difference before committing it.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/engine");

    static Stream<Arguments> scenarios() {
        Object[] small = {"community.prosumers", 5, "horizon.hours", 6, "battery.initialSoc", 0.6};
        Scenario evening = Scenarios.change(
                Scenarios.with(small),
                "seed",
                20,
                "horizon.hours",
                10,
                "trading.minimumLotKwh",
                0.01,
                "market.minimumLotKwh",
                0.02,
                "blockchain.maximumTransactionsPerBlock",
                6);
        Scenario bright = Scenarios.change(
                Scenarios.with(small),
                "seed",
                -7,
                "horizon.stepMinutes",
                30,
                "pv.latitudeDegrees",
                75,
                "weather.cloudCover",
                0.2,
                "pv.exportLimitShare",
                0.05,
                "trading.capKwhPerHour",
                0.5,
                "trading.minimumLotKwh",
                0.005,
                "market.minimumLotKwh",
                0.01,
                "regulator.toleratedMarketKwhPerHour",
                0.1,
                "blockchain.hashPowerShares",
                new double[] {1, 1, 2, 3, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        return Stream.of(Arguments.of("night", evening), Arguments.of("midnight-sun", bright));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void runIsTheSameDigitForDigit(String name, Scenario scenario) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        String dump = RunDump.of(Runs.of(scenario));
        if (Boolean.getBoolean("updateGolden")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, dump, StandardCharsets.UTF_8);
        }
        assertThat(dump.lines()).containsExactlyElementsOf(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void runDoesNotDependOnLocaleOrTimeZone(String name, Scenario scenario) {
        String usual = RunDump.of(Runs.of(scenario));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(RunDump.of(Runs.of(scenario))).as(name).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
