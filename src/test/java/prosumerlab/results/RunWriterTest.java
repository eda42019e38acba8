package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.domain.Hash;
import prosumerlab.domain.Micro;
import prosumerlab.history.Audit;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.results.table.TableKind;
import prosumerlab.testkit.FakeParts;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.testkit.SyntheticRun;

class RunWriterTest {
    @TempDir
    Path folder;

    private static RunHeader header(int homes, int hours) {
        SyntheticRun run = new SyntheticRun(1, homes, hours);
        return new RunHeader(FakeParts.scenario(1, hours, homes), "{}\n", run.homes(), run.genesis(), "1.0");
    }

    private void write(HourRecord... hours) throws IOException {
        try (RunWriter writer = new RunWriter(folder, header(2, hours.length))) {
            for (HourRecord hour : hours) {
                writer.accept(hour);
            }
            writer.finish();
        }
    }

    private List<CSVRecord> rows(TableKind table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(table.fileName()), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void table_hasItsColumnsInEveryRow(TableKind table) throws IOException {
        SyntheticRun run = new SyntheticRun(1, 30, 20);
        try (RunWriter writer = new RunWriter(folder, header(30, 20))) {
            for (HourRecord hour : hours(run)) {
                writer.accept(hour);
            }
            writer.finish();
        }

        assertThat(Files.readString(folder.resolve(table.fileName())))
                .startsWith(String.join(",", table.columns()) + "\r\n")
                .endsWith("\r\n");
        assertThat(rows(table)).isNotEmpty().allMatch(CSVRecord::isConsistent);
    }

    private static List<HourRecord> hours(SyntheticRun run) {
        List<HourRecord> hours = new ArrayList<>();
        run.run(hours::add);
        return hours;
    }

    @Test
    void energyTable_writesTotalsSinceTheStartBesideTheHour() throws IOException {
        write(
                new HourBuilder(0, 2).set(Quantity.RENEWABLE_USE, 1, 0.5).build(),
                new HourBuilder(1, 2)
                        .set(Quantity.RENEWABLE_USE, 1, 0.25)
                        .set(Quantity.BATTERY_LEVEL, 1, 2.5)
                        .set(Quantity.BATTERY_CAPACITY, 1, 10)
                        .build());

        CSVRecord last = rows(TableKind.PROSUMER_ENERGY).get(3);
        assertThat(last.get("Timestep")).isEqualTo("1");
        assertThat(last.get("Prosumer_ID")).isEqualTo("1");
        assertThat(last.get("Renewable_Usage_kWh")).isEqualTo("0.750000");
        assertThat(last.get("Renewable_Usage_kWh_This_Hour")).isEqualTo("0.250000");
        assertThat(last.get("Battery_SOC_%")).isEqualTo("25.000000");
        assertThat(rows(TableKind.PROSUMER_ENERGY).get(2).get("Battery_SOC_%")).isEmpty();
    }

    @Test
    void tradingTable_writesThePriceOnTheSideThatOfferedIt() throws IOException {
        write(new HourBuilder(0, 2)
                .order(0, Role.BUYER, 1, 0.2)
                .set(Quantity.OPENING_PRICE, 0, 0.12)
                .order(1, Role.SELLER, 1, 0.1)
                .set(Quantity.OPENING_PRICE, 1, 0.18)
                .setRaw(Quantity.P2P_TRADES, 1, 2)
                .build());

        CSVRecord buyer = rows(TableKind.PROSUMER_TRADING).get(0);
        assertThat(buyer.get("Role")).isEqualTo("Buyer");
        assertThat(buyer.get("Is_Banned")).isEqualTo("False");
        assertThat(buyer.get("Bid_Price_Euro_kWh")).isEqualTo("0.120000");
        assertThat(buyer.get("Ask_Price_Euro_kWh")).isEmpty();
        CSVRecord seller = rows(TableKind.PROSUMER_TRADING).get(1);
        assertThat(seller.get("Bid_Price_Euro_kWh")).isEmpty();
        assertThat(seller.get("Ask_Price_Euro_kWh")).isEqualTo("0.180000");
        assertThat(seller.get("P2P_Trades_Count")).isEqualTo("2");
    }

    @Test
    void tradesTable_namesTheBlockThatCameLater_andKeepsTheOrder() throws IOException {
        Trade early = new Trade(0, 0, Trade.Kind.P2P, 1, 0, Micro.ONE, 150_000, 150_000, 0);
        Trade late = new Trade(1, 1, Trade.Kind.LOCAL_MARKET, -1, 0, Micro.ONE, 100_000, 100_000, 30_000);
        Trade last = new Trade(2, 1, Trade.Kind.P2P, 1, 0, Micro.ONE, 150_000, 150_000, 0);
        write(
                new HourBuilder(0, 2).trade(early).build(),
                new HourBuilder(1, 2)
                        .trade(late)
                        .trade(last)
                        .block(block(1, early, late))
                        .build());

        List<CSVRecord> rows = rows(TableKind.ALL_TRADES);
        assertThat(rows).extracting(row -> row.get("Trade_ID")).containsExactly("0", "1", "2");
        assertThat(rows).extracting(row -> row.get("Block_Index")).containsExactly("1", "1", "");
        assertThat(rows.get(1).get("Trade_Type")).isEqualTo("local_market");
        assertThat(rows.get(1).get("Buyer_ID")).isEqualTo("-1");
        assertThat(rows.get(1).get("Fee_Euro")).isEqualTo("0.030000");
    }

    private static Block block(int index, Trade... trades) {
        List<Transaction> transactions = new ArrayList<>();
        transactions.add(new Transaction.Coinbase(index, 0, 100_000));
        for (Trade trade : trades) {
            transactions.add(new Transaction.Settlement(trade));
        }
        return new Block(index, 1, Hash.ZERO, Hash.ZERO, 3, 4, 9, Hash.ZERO, transactions, 4096, 40);
    }

    @Test
    void regulatorTable_showsTheDecisionOfTheHour() throws IOException {
        write(
                new HourBuilder(0, 2)
                        .set(Quantity.BONUS, 0, 0.02)
                        .ban(new Ban(0, BanReason.NEGATIVE_BALANCE, 1, 4, -3_100_000, -3_000_000))
                        .build(),
                new HourBuilder(1, 2)
                        .set(Quantity.BONUS, 0, 0.03)
                        .setRaw(Quantity.BANNED_UNTIL, 0, 4)
                        .setRaw(Quantity.BAN_REASON, 0, BanReason.NEGATIVE_BALANCE.ordinal())
                        .build());

        CSVRecord decided = rows(TableKind.REGULATOR_ACTIONS).get(0);
        assertThat(decided.get("Is_Banned")).isEqualTo("True");
        assertThat(decided.get("Ban_Duration")).isEqualTo("3");
        assertThat(decided.get("Ban_Reason")).isEqualTo("negative_balance");
        assertThat(decided.get("New_Ban")).isEqualTo("True");
        assertThat(decided.get("Ban_Measured")).isEqualTo("-3.100000");
        CSVRecord after = rows(TableKind.REGULATOR_ACTIONS).get(2);
        assertThat(after.get("Ban_Duration")).isEqualTo("2");
        assertThat(after.get("New_Ban")).isEqualTo("False");
        assertThat(after.get("Bonus_Euro")).isEqualTo("0.050000");
        assertThat(after.get("Bonus_Euro_This_Hour")).isEqualTo("0.030000");
        assertThat(rows(TableKind.REGULATOR_ACTIONS).get(1).get("Ban_Reason")).isEmpty();
    }

    @Test
    void summary_holdsKeyFiguresAndAudits() throws IOException {
        write(new HourBuilder(0, 2)
                .set(Quantity.PV, 0, 1.5)
                .violation(Audit.Check.MONEY, "0.01 € are missing")
                .build());

        JsonObject summary = JsonParser.parseString(Files.readString(folder.resolve("summary.json")))
                .getAsJsonObject();
        JsonObject figures = summary.getAsJsonObject("keyFigures");
        assertThat(figures.keySet()).hasSize(KeyFigure.values().length);
        assertThat(figures.get("pv_kwh").getAsString()).isEqualTo("1.500000");
        assertThat(figures.get("p2p_share").isJsonNull()).isTrue();
        JsonObject audits = summary.getAsJsonObject("audits");
        assertThat(audits.get("green").getAsBoolean()).isFalse();
        assertThat(audits.getAsJsonArray("violations")
                        .get(0)
                        .getAsJsonObject()
                        .get("what")
                        .getAsString())
                .isEqualTo("0.01 € are missing");
    }

    @Test
    void bytes_areTheSameThroughAPipeAndInEveryLocale(@TempDir Path other) throws Exception {
        SyntheticRun run = new SyntheticRun(3, 20, 60);
        List<HourRecord> hours = hours(run);
        try (RunWriter writer = new RunWriter(folder, header(20, 60))) {
            for (HourRecord hour : hours) {
                writer.accept(hour);
            }
            writer.finish();
        }
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try (RunWriter writer = new RunWriter(other, header(20, 60));
                HourPipe pipe = new HourPipe(writer::accept)) {
            for (HourRecord hour : hours) {
                pipe.accept(hour);
            }
            pipe.finish();
            writer.finish();
        } finally {
            Locale.setDefault(before);
        }

        assertThat(new FolderComparison(folder, other).differences()).isEmpty();
    }
}
