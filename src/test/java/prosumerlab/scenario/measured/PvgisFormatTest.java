package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prosumerlab.scenario.measured.Bench.FileSettings.of;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.SeriesSet;

class PvgisFormatTest {
    private static final String META = "Latitude (decimal degrees):\t45.000\nRadiation database:\tPVGIS-SARAH2\n\n\n"
            + "Nominal power of the PV system (c-Si) (kWp):\t4.0\nSystem losses (%):\t14\n";
    private static final String LEGEND = "\nP: PV system power (W)\nT2m: time, temperature\n\nPVGIS (c) European Union";

    @TempDir
    Path folder;

    private Bench bench(String text) {
        return new Bench(folder).horizon("2025-04-21", 2, 60).write("p.csv", text);
    }

    private static String hours(String minute) {
        return "time,P,G(i)\n20250421:00" + minute + ",400.0,150\n20250421:01" + minute + ",800.0,300\n20250421:02"
                + minute + ",1200.0,450\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "10", "11", "30"})
    void powerStandsForItsHourAndIsDividedByNominalPower(String minute) throws ScenarioProblems {
        Bench bench = bench(META + hours(minute) + LEGEND)
                .pv(of("p.csv", Format.PVGIS).appliesTo("community").utcOffset("Z"));
        SeriesSet.Series series = bench.load().pv().get(0);
        assertThat(series.kwhPerStep()).containsExactly(0.1, 0.2);
        assertThat(series.basis()).isEqualTo(SeriesSet.Basis.PER_KW);
    }

    @Test
    void carriageReturnsAndAMissingLegendChangeNothing() throws ScenarioProblems {
        for (String text : new String[] {(META + hours("10") + LEGEND).replace("\n", "\r\n"), hours("10")}) {
            Bench bench = bench(text)
                    .pv(of("p.csv", Format.PVGIS)
                            .basis(Basis.PER_KW)
                            .capacityKw(4)
                            .utcOffset("+00:00"));
            assertThat(bench.generated()).containsExactly(0.1, 0.2);
        }
    }

    @Test
    void theSystemAsItStandsIsForEachHome() throws ScenarioProblems {
        Bench bench = bench(META + hours("10") + LEGEND)
                .pv(of("p.csv", Format.PVGIS).basis(Basis.EACH_HOME).utcOffset("+00:00"));
        assertThat(bench.generated()).containsExactly(0.4, 0.8);
    }

    @ParameterizedTest
    @CsvSource({"+01:00,0.4,0.8", "+00:30,0.6,1.0"})
    void utcIsMovedToStandardTimeAndHoursAreSplitWhereNeeded(String offset, double first, double second)
            throws ScenarioProblems {
        Bench bench = bench(META + hours("10") + LEGEND)
                .pv(of("p.csv", Format.PVGIS)
                        .basis(Basis.EACH_HOME)
                        .utcOffset(offset)
                        .start("2025-04-21T01:00"));
        assertThat(bench.generated()).containsExactly(new double[] {first, second}, within(1e-15));
    }

    @Test
    void irradianceTimesEfficiencyIsPowerPerKw() throws ScenarioProblems {
        Bench bench = bench(META + hours("10") + LEGEND)
                .pv(of("p.csv", Format.PVGIS).column("G(i)").utcOffset("+00:00"));
        assertThat(bench.generated())
                .containsExactly(
                        150 * Scenario.defaults().pv().systemEfficiency() / 1000,
                        300 * Scenario.defaults().pv().systemEfficiency() / 1000);
    }

    @Test
    void aMissingOffsetIsNotGuessed() {
        assertThat(bench(META + hours("10") + LEGEND)
                        .pv(of("p.csv", Format.PVGIS))
                        .lines())
                .containsExactly(
                        "measured.pv[0].utcOffset: is missing; PVGIS gives UTC, so write the offset of the community's standard time, such as \"+01:00\" for Berlin or \"+00:00\" to stay in UTC");
    }

    @Test
    void powerOfASystemOfUnknownSizeIsRefused() {
        assertThat(bench(hours("10"))
                        .pv(of("p.csv", Format.PVGIS).basis(Basis.PER_KW).utcOffset("+00:00"))
                        .lines())
                .containsExactly(
                        "measured.pv[0].capacityKw: is missing; to read W as per-kw, write the PV capacity of the system that was measured");
    }

    @Test
    void problemsAreAtTheLineOfTheFileNotOfTheTable() {
        assertThat(bench(META + hours("10").replace("20250421:0110", "2025042x:0110") + LEGEND)
                        .pv(of("p.csv", Format.PVGIS).utcOffset("+00:00"))
                        .lines())
                .containsExactly(
                        "p.csv:9: \"2025042x:0110\" is not a time such as 20160101:0010; download the file again");
        assertThat(bench(META + hours("10").replace("800.0", "-1") + LEGEND)
                        .pv(of("p.csv", Format.PVGIS).utcOffset("+00:00"))
                        .lines())
                .containsExactly(
                        "p.csv:9: \"-1\" is negative; write what was generated or consumed, not the net of both");
    }

    @Test
    void aFileWithoutATableIsNotPvgis() {
        assertThat(bench("a,b\n1,2\n").pv(of("p.csv", Format.PVGIS)).lines())
                .singleElement()
                .asString()
                .startsWith("p.csv: has no line that starts with \"time,\"");
    }
}
