package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static prosumerlab.scenario.measured.Bench.FileSettings.of;
import static prosumerlab.scenario.measured.Bench.FileSettings.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.MeasuredFile.Label;
import prosumerlab.scenario.MeasuredFile.Unit;

class RefusalTest {
    private static final String HEAD = "time,load_kwh\n";
    private static final String ROW_0 = "2025-04-21 00:00,0.5\n";
    private static final String ROW_1 = "2025-04-21 01:00,0.6\n";
    private static final String ROW_2 = "2025-04-21 02:00,0.7\n";
    private static final String ROW_3 = "2025-04-21 03:00,0.8\n";

    @TempDir
    Path folder;

    private Bench threeHours(String text) {
        return new Bench(folder)
                .horizon("2025-04-21", 3, 60)
                .write("m.csv", text)
                .consumption(table("m.csv"));
    }

    @Test
    void aSoundFileHasNoProblems() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_1 + ROW_2).lines()).isEmpty();
    }

    @Test
    void aGapNamesBothItsSides() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_1 + ROW_3).lines())
                .containsExactly(
                        "m.csv:4: starts at 2025-04-21 03:00, and nothing is known since 2025-04-21 02:00 (line 3);"
                                + " fill the gap, or, where clocks went forward, export standard time or UTC");
    }

    @Test
    void aRepeatedHourNamesBothLines() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_1 + ROW_1 + ROW_2).lines())
                .containsExactly("m.csv:4: has the same time as line 3, 2025-04-21 01:00;"
                        + " remove one, or, where clocks went back, export standard time or UTC");
    }

    @Test
    void theFirstHourRepeatedIsSeenToo() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_0 + ROW_1 + ROW_2).lines())
                .singleElement()
                .asString()
                .startsWith("m.csv:3: has the same time as line 2");
    }

    @Test
    void anIrregularRowIsNamed() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_1 + "2025-04-21 01:40,1\n" + ROW_2 + ROW_3)
                        .lines())
                .containsExactly(
                        "m.csv:4: starts at 2025-04-21 01:40, before the 60 minutes of line 3 end; give all rows the same interval",
                        "m.csv:5: starts at 2025-04-21 02:00, before the 60 minutes of line 4 end; give all rows the same interval");
    }

    @Test
    void aSeriesThatEndsEarlySaysHowLongTheRunCanBe() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_1).lines())
                .containsExactly("m.csv:3: ends at 2025-04-21 02:00, but the run needs data from 2025-04-21 00:00 to"
                        + " 2025-04-21 03:00; choose an earlier \"start\", or set horizon.hours to 2 at most");
    }

    @Test
    void aFileOfOtherDaysSaysWhichItHolds() {
        assertThat(threeHours("time,kWh\n2024-06-01 00:00,1\n2024-06-01 01:00,1\n")
                        .lines())
                .containsExactly("m.csv: holds 2024-06-01 00:00 to 2024-06-01 02:00, but neither the run's start"
                        + " 2025-04-21 00:00 nor the same month and day of another year;"
                        + " write \"start\" with the date in the file to begin at");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0.1|\"-0.1\" is negative; write what was generated or consumed, not the net of both",
                "NaN|has no value (\"NaN\"); write the number, or start the run after it",
                "''|has no value; write the number, or start the run after it",
                "abc|\"abc\" is not a number; write digits with one decimal mark and nothing between thousands",
                "400|\"400\" kWh is more than 100 kW can explain; check the unit and the column",
                "1e999|\"1e999\" kWh is more than 100 kW can explain; check the unit and the column",
                "\"0,6\"|\"0,6\" has a comma in a file separated by commas; write a decimal point, or separate by semicolons",
            })
    void aValueThatCannotBeUsedIsNamedWithItsLine(String value, String problem) {
        assertThat(threeHours(HEAD + ROW_0 + "2025-04-21 01:00," + value + "\n" + ROW_2)
                        .lines())
                .containsExactly("m.csv:3: " + problem);
    }

    @Test
    void aBadValueOutsideTheRunDoesNotMatter() {
        assertThat(threeHours(HEAD + ROW_0 + ROW_1 + ROW_2 + "2025-04-21 03:00,NaN\n")
                        .lines())
                .isEmpty();
    }

    @Test
    void decimalPointAndCommaInOneColumnAreRefused() {
        assertThat(threeHours("time;kWh\n2025-04-21 00:00;0,5\n2025-04-21 01:00;0.5\n2025-04-21 02:00;1\n")
                        .lines())
                .containsExactly("m.csv:3: \"0.5\" has a decimal '.' where rows before have ','; use one of them");
    }

    @Test
    void rowsOfAnotherLengthOrSeparatorAreAllNamed() {
        assertThat(threeHours(HEAD + ROW_0 + "\n2025-04-21 01:00;0.6\n2025-04-21 02:00,0,7\n2025-04-21 03:00\n")
                        .lines())
                .containsExactly(
                        "m.csv:4: has 1 cell where the first row has 2; it is separated by semicolons, the first row by commas",
                        "m.csv:5: has 3 cells where the first row has 2; complete the row; numbers with a decimal comma need semicolons between the cells",
                        "m.csv:6: has 1 cell where the first row has 2; complete the row");
    }

    @Test
    void anOpenQuoteIsNamed() {
        assertThat(threeHours(HEAD + ROW_0 + "2025-04-21 01:00,\"0.6\n").lines())
                .containsExactly("m.csv:3: has a quotation mark that is not closed or stands inside a cell; remove it");
    }

    @Test
    void anUnknownColumnListsThoseThereAre() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .consumption(table("m.csv").column("pv_kwh"))
                        .lines())
                .containsExactly("m.csv:1: has no column \"pv_kwh\"; its columns are \"time\", \"load_kwh\"");
    }

    @Test
    void severalColumnsNeedAChoice() {
        assertThat(threeHours("time,a_kwh,b_kwh\n2025-04-21 00:00,1,2\n").lines())
                .containsExactly(
                        "m.csv:1: has several columns of values; write \"column\" with one of \"a_kwh\", \"b_kwh\"");
    }

    @Test
    void aUnitThatNobodySaysIsNotGuessed() {
        assertThat(threeHours("time,load\n2025-04-21 00:00,1\n2025-04-21 01:00,1\n")
                        .lines())
                .containsExactly(
                        "m.csv:1: the name of column \"load\" does not say its unit; write \"unit\" with one of W, kW, Wh, kWh");
    }

    @Test
    void aUnitSaidTwiceAndDifferentlyIsRefused() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .consumption(table("m.csv").unit(Unit.W))
                        .lines())
                .containsExactly(
                        "m.csv:1: column \"load_kwh\" is in kWh by its name, but \"unit\" says W; remove one of the two");
    }

    @Test
    void startOrEndOfTheIntervalIsNotGuessed() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .consumption(table("m.csv").label(Label.UNSTATED))
                        .lines())
                .containsExactly(
                        "measured.consumption[0].label: is missing; write \"start\" if \"2025-04-21 00:00\" in m.csv is the start of its interval, \"end\" if it is the end");
    }

    @Test
    void eachHomeOrTotalIsNotGuessed() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .consumption(table("m.csv").appliesTo("homeType:3"))
                        .lines())
                .containsExactly(
                        "measured.consumption[0].basis: is missing; write \"each-home\" if every home of homeType:3 consumes the numbers of m.csv, \"total\" if they share them");
    }

    @Test
    void everythingThatIsMissingIsAskedForAtOnce() {
        assertThat(new Bench(folder)
                        .write("m.csv", "time,load\n2025-04-21 00:00,1\n2025-04-21 01:00,1\n")
                        .consumption(table("m.csv").label(Label.UNSTATED).appliesTo("community"))
                        .price(table("none.csv").appliesTo("community"))
                        .lines())
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("measured.consumption[0].basis: is missing"),
                        p -> assertThat(p).startsWith("measured.consumption[0].label: is missing"),
                        p -> assertThat(p).startsWith("m.csv:1: the name of column \"load\""),
                        p -> assertThat(p).startsWith("none.csv: does not exist"));
    }

    @Test
    void utcWithoutTheCommunitysOffsetIsRefused() {
        assertThat(threeHours("utc_time,kWh\n2025-04-21 00:00,1\n2025-04-21 01:00,1\n")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("measured.consumption[0].utcOffset: is missing; the times of m.csv are UTC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4/5/2025 00:00|may be read day first or month first; write dates as 2025-04-21",
                "2025-02-30 00:00|is not a time in whole minutes",
                "2025-04-21 00:00:30|is not a time in whole minutes",
            })
    void aTimeThatCannotBeReadIsNamed(String time, String problem) {
        assertThat(threeHours(HEAD + ROW_0 + time + ",1\n").lines())
                .singleElement()
                .asString()
                .startsWith("m.csv:3: \"" + time + "\" " + problem);
    }

    @Test
    void aDailyProfileWithAGapIsRefused() {
        StringBuilder text = new StringBuilder("time,kWh\n");
        for (int hour = 0; hour < 24; hour++) {
            text.append(hour == 5 ? "" : "%02d:00,1%n".formatted(hour));
        }
        assertThat(threeHours(text.toString()).lines())
                .singleElement()
                .asString()
                .startsWith("m.csv:7: starts at 06:00, and nothing is known since 05:00 (line 6)");
    }

    @Test
    void pvBeyondWhatTheSunGivesIsRefused() {
        assertThat(new Bench(folder)
                        .write("p.csv", "time,pv (W/kW)\n2025-04-21 00:00,1501\n2025-04-21 01:00,1499\n")
                        .pv(table("p.csv"))
                        .lines())
                .containsExactly(
                        "p.csv:2: \"1501\" W/kW is more than 1.5 kW per kW of PV; check the unit and the column");
    }

    @Test
    void filesThatAreNoneGetClearAnswers() throws IOException {
        Files.createDirectory(folder.resolve("dir"));
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
            huge.setLength(FileText.MAXIMUM_BYTES + (1 << 20));
        }
        assertThat(new Bench(folder)
                        .write("empty.csv", "")
                        .write("head.csv", HEAD)
                        .consumption(table("dir"))
                        .consumption(table("none.csv").appliesTo("home:1"))
                        .consumption(table("empty.csv").appliesTo("home:2"))
                        .consumption(table("head.csv").appliesTo("home:3"))
                        .consumption(table("huge.csv").appliesTo("home:4"))
                        .lines())
                .containsExactly(
                        "dir: is a folder; name the CSV file in it",
                        "none.csv: does not exist; paths are relative to the folder of the scenario file",
                        "empty.csv: is empty; export it again",
                        "head.csv: has a header but no rows of data; export it again",
                        "huge.csv: has 101 MB, and at most 100 MB are read; keep only the columns and days that the run needs");
    }

    @Test
    void homesThatDoNotExistAndHomesNamedTwiceAreRefused() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .consumption(table("m.csv").appliesTo("home:100"))
                        .consumption(table("m.csv").appliesTo("homeTyp:1"))
                        .consumption(table("m.csv").appliesTo("home:5"))
                        .consumption(table("m.csv").appliesTo("home:5"))
                        .lines())
                .containsExactly(
                        "measured.consumption[0].appliesTo: \"home:100\" does not exist: homes count from 0 to 99",
                        "measured.consumption[1].appliesTo: \"homeTyp:1\" is not \"community\", or such as \"homeType:3\" or \"home:12\"",
                        "measured.consumption[3].appliesTo: is \"home:5\", as that of measured.consumption[2]; remove one of the two");
    }

    @Test
    void settingsThatWouldBeIgnoredAreRefused() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .pv(of("m.csv", Format.PVGIS).label(Label.END).unit(Unit.W))
                        .lines())
                .contains(
                        "measured.pv[0].unit: means nothing in format pvgis; remove it",
                        "measured.pv[0].label: means nothing in format pvgis; remove it");
    }

    @Test
    void perKwForConsumptionIsRefused() {
        assertThat(new Bench(folder)
                        .write("m.csv", HEAD + ROW_0 + ROW_1)
                        .consumption(table("m.csv").basis(Basis.PER_KW))
                        .lines())
                .containsExactly(
                        "measured.consumption[0].basis: per-kw is for PV; write \"each-home\" or \"total\" for consumption");
    }

    @Test
    void manyProblemsOfOneFileAreCounted() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int minute = 0; minute < 50; minute++) {
            text.append("2025-04-21 00:%02d,x%n".formatted(minute));
        }
        assertThat(new Bench(folder)
                        .write("m.csv", text + "2025-04-21 00:50,1\n".repeat(1))
                        .consumption(table("m.csv"))
                        .lines())
                .hasSize(1);
        for (int minute = 50; minute < 60; minute++) {
            text.append("2025-04-21 00:%02d,x%n".formatted(minute));
        }
        assertThat(new Bench(folder)
                        .write("m.csv", text.toString())
                        .consumption(table("m.csv"))
                        .lines())
                .hasSize(FileProblems.LIMIT + 1)
                .last()
                .isEqualTo("m.csv: and 40 more problems of this file");
    }
}
