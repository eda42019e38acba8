package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import prosumerlab.domain.Hash;
import prosumerlab.domain.Micro;
import prosumerlab.history.BanReason;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Transaction;
import prosumerlab.testkit.HourBuilder;

class KeyFiguresAccumulatorTest {
    private static final List<Home> TWO_HOMES = List.of(new Home(0, 0, 5, 1, 10 * Micro.ONE), new Home(1, 1, 2, 1, 0));
    private static final RunTerms HOURLY = new RunTerms(60, 300_000, 80_000, 1, 50);
    private static final RunTerms QUARTERS = new RunTerms(15, 300_000, 80_000, 1, 50);

    private static KeyFigures of(RunTerms terms, HourBuilder... hours) {
        KeyFiguresAccumulator accumulator = new KeyFiguresAccumulator(TWO_HOMES, terms);
        Arrays.stream(hours).map(HourBuilder::build).forEach(accumulator::accept);
        return accumulator.figures();
    }

    private static HourBuilder hour(int step) {
        return new HourBuilder(step, 2);
    }

    @Test
    void energy_isSummedAndRelatedToConsumption() {
        HourBuilder noon = hour(0).set(Quantity.PV, 0, 5)
                .set(Quantity.LOAD, 0, 2)
                .set(Quantity.LOAD, 1, 2)
                .set(Quantity.SELF_CONSUMED, 0, 2)
                .set(Quantity.RENEWABLE_USE, 0, 2)
                .set(Quantity.CHARGED, 0, 2)
                .set(Quantity.CURTAILED, 0, 0.5);
        HourBuilder night = hour(1).set(Quantity.LOAD, 0, 1)
                .set(Quantity.DISCHARGED, 0, 1)
                .set(Quantity.DISCHARGED_TO_LOAD, 0, 1)
                .set(Quantity.RENEWABLE_USE, 0, 1);

        KeyFigures figures = of(HOURLY, noon, night);

        assertText(figures, KeyFigure.PV_KWH, "5.000000");
        assertText(figures, KeyFigure.CONSUMPTION_KWH, "5.000000");
        assertText(figures, KeyFigure.CURTAILED_KWH, "0.500000");
        assertText(figures, KeyFigure.RENEWABLE_USAGE, "0.600000");
        assertText(figures, KeyFigure.SELF_CONSUMPTION, "0.800000");
        assertText(figures, KeyFigure.SELF_SUFFICIENCY, "0.600000");
        assertText(figures, KeyFigure.EQUIVALENT_FULL_CYCLES, "0.150000");
    }

    @Test
    void gridExchange_countsTheOperatorAndTheLastResort() {
        HourBuilder first = hour(0).set(Quantity.PV, 0, 4)
                .set(Quantity.LOAD, 0, 1)
                .set(Quantity.LOAD, 1, 3)
                .set(Quantity.GRID_IMPORT, 1, 1)
                .operator(0.5, 1);
        HourBuilder second = hour(1).set(Quantity.LOAD, 0, 2).set(Quantity.GRID_IMPORT, 0, 2);

        KeyFigures figures = of(HOURLY, first, second);

        assertText(figures, KeyFigure.GRID_IMPORT_KWH, "3.500000");
        assertText(figures, KeyFigure.GRID_EXPORT_KWH, "1.000000");
        assertText(figures, KeyFigure.COMMUNITY_SELF_CONSUMPTION, "0.750000");
        assertText(figures, KeyFigure.COMMUNITY_SELF_SUFFICIENCY, "0.416667");
        assertText(figures, KeyFigure.PEAK_IMPORT_KW, "2.000000");
        assertText(figures, KeyFigure.BASELINE_PEAK_IMPORT_KW, "3.000000");
        assertText(figures, KeyFigure.PEAK_IMPORT_RATIO, "0.666667");
        assertText(figures, KeyFigure.RAMPING_KW, "1.500000");
    }

    @Test
    void powers_scaleWithTheStep() {
        KeyFigures figures = of(
                QUARTERS,
                hour(0).set(Quantity.LOAD, 0, 0.5).set(Quantity.GRID_IMPORT, 0, 0.5),
                hour(1).set(Quantity.LOAD, 0, 0.25).set(Quantity.GRID_IMPORT, 0, 0.25));

        assertText(figures, KeyFigure.PEAK_IMPORT_KW, "2.000000");
        assertText(figures, KeyFigure.RAMPING_KW, "1.000000");
    }

    @Test
    void communitySelfConsumption_staysAboveZero_whenABatteryExportsAtNight() {
        KeyFigures figures = of(HOURLY, hour(0).set(Quantity.PV, 0, 1), hour(1).set(Quantity.GRID_EXPORT, 0, 3));

        assertText(figures, KeyFigure.COMMUNITY_SELF_CONSUMPTION, "1.000000");
    }

    @Test
    void trades_areCountedByMechanismAndPricesWeightedByEnergy() {
        KeyFigures figures = of(HOURLY, hour(0).deal(1, 0, 3, 0.10, 0.2, 0.05).marketPurchase(1, 1, 0.30, 0.03));

        assertText(figures, KeyFigure.P2P_TRADES, "1");
        assertText(figures, KeyFigure.P2P_KWH, "3.000000");
        assertText(figures, KeyFigure.MARKET_TRADES, "1");
        assertText(figures, KeyFigure.MARKET_KWH, "1.000000");
        assertText(figures, KeyFigure.MARKET_FEES_EUR, "0.030000");
        assertText(figures, KeyFigure.P2P_SHARE, "0.750000");
        assertText(figures, KeyFigure.P2P_SHARE_BY_COUNT, "0.500000");
        assertText(figures, KeyFigure.PRICE_MIN_EUR_PER_KWH, "0.100000");
        assertText(figures, KeyFigure.PRICE_MEAN_EUR_PER_KWH, "0.150000");
        assertText(figures, KeyFigure.PRICE_MAX_EUR_PER_KWH, "0.300000");
        assertText(figures, KeyFigure.PRICE_DISPERSION_EUR_PER_KWH, "0.086603");
        assertText(figures, KeyFigure.P2P_PRICE_MEAN_EUR_PER_KWH, "0.100000");
        assertText(figures, KeyFigure.MARKET_PRICE_MEAN_EUR_PER_KWH, "0.300000");
    }

    @Test
    void welfare_isWhatBothSidesGained_overWhatTheyCouldHave() {
        KeyFigures figures = of(
                HOURLY,
                hour(0).order(1, Role.BUYER, 2, 0.25)
                        .order(0, Role.SELLER, 3, 0.10)
                        .deal(1, 0, 1, 0.2, 0.25, 0.10));

        assertText(figures, KeyFigure.WELFARE_EUR, "0.150000");
        assertText(figures, KeyFigure.WELFARE_RATIO, "0.500000");
    }

    @Test
    void bills_compareWithTheGridOnly() {
        KeyFiguresAccumulator accumulator = new KeyFiguresAccumulator(TWO_HOMES, HOURLY);
        accumulator.accept(hour(0).set(Quantity.PV, 0, 4)
                .set(Quantity.LOAD, 0, 1)
                .set(Quantity.BALANCE, 0, 0.60)
                .set(Quantity.LOAD, 1, 2)
                .set(Quantity.BALANCE, 1, -0.70)
                .build());

        HomeBills bills = accumulator.bills();
        assertThat(bills.baseline(0)).isEqualTo(-240_000);
        assertThat(bills.saving(0)).isEqualTo(360_000);
        assertThat(bills.baseline(1)).isEqualTo(600_000);
        assertThat(bills.saving(1)).isEqualTo(-100_000);
        KeyFigures figures = accumulator.figures();
        assertText(figures, KeyFigure.BILL_MEAN_EUR, "0.050000");
        assertText(figures, KeyFigure.BASELINE_BILL_MEAN_EUR, "0.180000");
        assertText(figures, KeyFigure.SAVING_MEAN_EUR, "0.130000");
        assertText(figures, KeyFigure.SHARE_OF_LOSERS, "0.500000");
        // |0.36 + 0.10| between two of the four ordered pairs: (2 x 0.46 / 4) / (2 x 0.13)
        assertText(figures, KeyFigure.SAVING_GINI, "0.884615");
    }

    @Test
    void baseline_respectsTheExportLimit() {
        KeyFiguresAccumulator accumulator =
                new KeyFiguresAccumulator(TWO_HOMES, new RunTerms(60, 300_000, 80_000, 0.5, 50));
        accumulator.accept(hour(0).set(Quantity.PV, 0, 4).build());

        assertThat(accumulator.bills().baseline(0)).isEqualTo(-200_000);
    }

    @Test
    void chain_comparesAttemptsWithChance() {
        KeyFigures figures = of(
                HOURLY,
                hour(0).block(block(1, 6144, 3)).miners(100_000, 300_000).block(block(2, 2048, 3)));

        assertText(figures, KeyFigure.BLOCKS, "2");
        assertText(figures, KeyFigure.MEAN_TRANSACTIONS_PER_BLOCK, "1.000000");
        assertText(figures, KeyFigure.BLOCK_FILL, "0.020000");
        assertText(figures, KeyFigure.MEAN_MINING_SECONDS, "40.000000");
        assertText(figures, KeyFigure.MEAN_ATTEMPTS_PER_BLOCK, "4096.000000");
        assertText(figures, KeyFigure.ATTEMPTS_RATIO, "1.000000");
        assertText(figures, KeyFigure.LARGEST_REWARD_SHARE, "0.750000");
    }

    private static Block block(int index, long attempts, int difficulty) {
        return new Block(
                index,
                0,
                Hash.ZERO,
                Hash.ZERO,
                difficulty,
                0,
                0,
                Hash.ZERO,
                List.of(new Transaction.Coinbase(index, 0, 100_000)),
                attempts,
                40);
    }

    @Test
    void bans_areCountedInHoursByReasonAndAtThePeak() {
        HourBuilder both = hour(4).setRaw(Quantity.BANNED_UNTIL, 0, 6)
                .setRaw(Quantity.BAN_REASON, 0, BanReason.EXCESSIVE_MARKET_USAGE.ordinal())
                .setRaw(Quantity.BANNED_UNTIL, 1, 5)
                .setRaw(Quantity.BAN_REASON, 1, BanReason.NEGATIVE_BALANCE.ordinal());
        HourBuilder one = hour(5).setRaw(Quantity.BANNED_UNTIL, 0, 6)
                .setRaw(Quantity.BAN_REASON, 0, BanReason.EXCESSIVE_MARKET_USAGE.ordinal())
                .setRaw(Quantity.BANNED_UNTIL, 1, 5)
                .setRaw(Quantity.BAN_REASON, 1, BanReason.NEGATIVE_BALANCE.ordinal());

        KeyFigures figures = of(QUARTERS, both, one);

        assertText(figures, KeyFigure.PEAK_BANNED_PROSUMERS, "2");
        assertText(figures, KeyFigure.BAN_HOURS_EXCESSIVE_MARKET_USAGE, "0.500000");
        assertText(figures, KeyFigure.BAN_HOURS_NEGATIVE_BALANCE, "0.250000");
    }

    @Test
    void figure_isNotDefined_whenItsDenominatorIsZero() {
        KeyFigures figures = of(HOURLY, hour(0));

        assertThat(List.of(
                        KeyFigure.RENEWABLE_USAGE,
                        KeyFigure.SELF_CONSUMPTION,
                        KeyFigure.P2P_SHARE,
                        KeyFigure.PEAK_IMPORT_RATIO,
                        KeyFigure.PRICE_MEAN_EUR_PER_KWH,
                        KeyFigure.WELFARE_RATIO,
                        KeyFigure.MEAN_MINING_SECONDS,
                        KeyFigure.ATTEMPTS_RATIO,
                        KeyFigure.LARGEST_REWARD_SHARE,
                        KeyFigure.SAVING_GINI,
                        KeyFigure.RAMPING_KW))
                .allSatisfy(figure -> {
                    assertThat(figures.isDefined(figure)).isFalse();
                    assertThat(figures.text(figure)).isEmpty();
                    assertThat(figures.value(figure)).isEmpty();
                });
        assertText(figures, KeyFigure.P2P_TRADES, "0");
    }

    @Test
    void text_isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertText(of(HOURLY, hour(0).set(Quantity.PV, 0, 1234.5)), KeyFigure.PV_KWH, "1234.500000");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertText(KeyFigures figures, KeyFigure figure, String text) {
        assertThat(figures.text(figure)).as(figure.key()).isEqualTo(text);
    }

    @Test
    void figures_areThoseOfTheHoursSoFar() {
        KeyFiguresAccumulator accumulator = new KeyFiguresAccumulator(TWO_HOMES, HOURLY);
        HourRecord hour = hour(0).set(Quantity.PV, 0, 1).build();
        accumulator.accept(hour);
        KeyFigures early = accumulator.figures();
        accumulator.accept(hour(1).set(Quantity.PV, 0, 1).build());

        assertText(early, KeyFigure.PV_KWH, "1.000000");
        assertText(accumulator.figures(), KeyFigure.PV_KWH, "2.000000");
    }
}
