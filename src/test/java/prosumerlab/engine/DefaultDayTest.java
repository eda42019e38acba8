package prosumerlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.testkit.ChiSquared;
import prosumerlab.testkit.DayFigures;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/** The default day looks as the model says, over the seeds it was calibrated with and over seeds it has never seen. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefaultDayTest {
    enum Seeds {
        CALIBRATED(1),
        UNSEEN(10_001);

        private final long first;

        Seeds(long first) {
            this.first = first;
        }
    }

    private final Map<Seeds, List<DayFigures>> defaultDays = new EnumMap<>(Seeds.class);

    private enum Figure {
        PV(DayFigures::pvKwh, 800, 1_000),
        CONSUMPTION(DayFigures::loadKwh, 700, 900),
        P2P_TRADES(DayFigures::peerTrades, 200, 400),
        MARKET_TRADES(DayFigures::marketTrades, 100, 200),
        BLOCKS(DayFigures::blocks, 10, 20),
        MEAN_TRANSACTIONS(DayFigures::meanTransactions, 30, 50),
        RENEWABLE_USAGE(DayFigures::renewableUsage, 0.70, 0.80),
        FEES(DayFigures::feesEuro, 2, 5),
        MINING_SECONDS(DayFigures::meanMiningSeconds, 20, 60),
        PEAK_BANNED(DayFigures::peakBanned, 2, 5);

        final ToDoubleFunction<DayFigures> value;
        final double lowest;
        final double highest;

        Figure(ToDoubleFunction<DayFigures> value, double lowest, double highest) {
            this.value = value;
            this.lowest = lowest;
            this.highest = highest;
        }
    }

    /** Made once for all tests: 200 days take a second or two. */
    private List<DayFigures> defaultDays(Seeds seeds) {
        return defaultDays.computeIfAbsent(seeds, key -> days(key.first, 200));
    }

    private static List<DayFigures> days(long first, int count, Object... settings) {
        return LongStream.range(first, first + count)
                .parallel()
                .mapToObj(seed -> DayFigures.of(Runs.of(Scenarios.change(Scenarios.with(settings), "seed", seed))))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void figuresLieInTheRangesOfTheModel(Seeds seeds) {
        for (Figure figure : Figure.values()) {
            double[] values = values(defaultDays(seeds), figure.value);
            double share = share(values, figure);
            assertThat(median(values)).as("median of " + figure).isBetween(figure.lowest, figure.highest);
            assertThat(share)
                    .as("share of runs with %s in range", figure)
                    .isGreaterThanOrEqualTo(figure == Figure.PEAK_BANNED ? 0.7 : 0.8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PV, PV generation, %.0f",
        "CONSUMPTION, consumption, %.0f",
        "P2P_TRADES, peer-to-peer trades, %.0f",
        "MARKET_TRADES, local market trades, %.0f",
        "BLOCKS, blocks after the genesis block, %.0f",
        "PEAK_BANNED, homes banned at the peak, %.0f",
        "RENEWABLE_USAGE, renewable usage, %.3f",
        "FEES, market fees, %.2f",
        "MINING_SECONDS, simulated mining time a block, %.0f"
    })
    void manual_tellsTheMediansAndShares(Figure figure, String row, String format) throws IOException {
        double[] values = values(defaultDays(Seeds.CALIBRATED), figure.value);
        String median = String.format(Locale.ROOT, format, median(values));
        String share = String.format(Locale.ROOT, "%.1f %%", 100 * share(values, figure));

        assertThat(Path.of("src/site/markdown/model.md"))
                .content()
                .containsPattern(
                        "(?m)^\\| " + row + " \\| [^|]* \\| " + Pattern.quote(median + " | " + share) + " \\|$");
    }

    @ParameterizedTest
    @EnumSource
    void minersAreRewardedUniformly(Seeds seeds) {
        long[] rewards = new long[15];
        for (DayFigures day : defaultDays(seeds)) {
            for (int miner = 0; miner < rewards.length; miner++) {
                rewards[miner] += day.blocksByMiner()[miner];
            }
        }
        assertThat(ChiSquared.pValue(ChiSquared.ofUniform(rewards), 14))
                .as(Arrays.toString(rewards))
                .isGreaterThan(0.01);
    }

    @ParameterizedTest
    @EnumSource
    void clearSkyAndWholeBaseLoadGiveTheClearDay(Seeds seeds) {
        List<DayFigures> days = days(
                seeds.first,
                50,
                "weather.cloudCover",
                0,
                "weather.hourlyVariation",
                0,
                "weather.dailyVariation",
                0,
                "consumption.level",
                1);
        assertThat(median(values(days, DayFigures::pvKwh))).isBetween(2_450 * 0.95, 2_450 * 1.05);
        assertThat(median(values(days, DayFigures::loadKwh))).isBetween(2_050 * 0.95, 2_050 * 1.05);
        assertThat(median(values(days, DayFigures::marketKwh)))
                .isGreaterThan(median(values(defaultDays(seeds), DayFigures::marketKwh)));
    }

    private static double[] values(List<DayFigures> days, ToDoubleFunction<DayFigures> value) {
        return days.stream().mapToDouble(value).toArray();
    }

    private static double share(double[] values, Figure figure) {
        return Arrays.stream(values)
                        .filter(value -> value >= figure.lowest && value <= figure.highest)
                        .count()
                / (double) values.length;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
