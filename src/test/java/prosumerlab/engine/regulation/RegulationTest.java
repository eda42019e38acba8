package prosumerlab.engine.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.Micro;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Accounts;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class RegulationTest {
    private static final int STEP = 7;

    private static Regulation regulation(Object... settings) {
        Scenario scenario = Scenarios.with(settings);
        return new Regulation(scenario.regulator(), scenario.horizon().grid());
    }

    private static Book book(HourColumns hour, long... balances) {
        return new Book(hour, balances, new Accounts(0, 0, 0, new long[0], 0));
    }

    /** Market use of each home in kWh, half of it bought and half sold. */
    private static HourColumns use(double... kwh) {
        HourColumns hour = new HourColumns(kwh.length);
        for (int home = 0; home < kwh.length; home++) {
            hour.of(Quantity.MARKET_BOUGHT)[home] = Micro.of(kwh[home] / 2);
            hour.of(Quantity.MARKET_SOLD)[home] = Micro.of(kwh[home] / 2);
        }
        return hour;
    }

    private static List<Ban> judge(Regulation regulation, HourColumns hour, long... balances) {
        long[] standing = balances.length > 0 ? balances : new long[hour.homes()];
        return regulation.judge(STEP, hour, book(hour, standing), new int[hour.homes()], new long[hour.homes()]);
    }

    @ParameterizedTest
    @CsvSource({
        // objective, bonus, penalty for 2 kWh used, 3 sold to peers, 4 through the market, 5 imported
        "RENEWABLE_USE, 40000, 80000",
        "SELF_ORGANISED, 60000, 80000",
        "COMMUNITY_PROFIT, 50000, 100000"
    })
    void eachObjectiveRewardsAndFinesItsOwn(Objective objective, long bonus, long penalty) {
        HourColumns hour = new HourColumns(1);
        hour.of(Quantity.RENEWABLE_USE)[0] = 2 * Micro.ONE;
        hour.of(Quantity.P2P_SOLD)[0] = 3 * Micro.ONE;
        hour.of(Quantity.MARKET_BOUGHT)[0] = Micro.ONE;
        hour.of(Quantity.MARKET_SOLD)[0] = 3 * Micro.ONE;
        hour.of(Quantity.GRID_IMPORT)[0] = 5 * Micro.ONE;
        Book book = book(hour, 0);
        regulation("regulator", Regulator.defaults(objective)).rewardAndFine(hour, book);
        assertThat(hour.get(Quantity.BONUS, 0)).isEqualTo(bonus);
        assertThat(hour.get(Quantity.PENALTY, 0)).isEqualTo(penalty);
        assertThat(book.balance(0)).isEqualTo(bonus - penalty);
        assertThat(book.accounts().regulator()).isEqualTo(penalty - bonus);
    }

    @Test
    void withoutRegulatorNothingIsPaidAndNobodyIsBanned() {
        Regulation none = regulation("regulator.enabled", false);
        HourColumns hour = use(100, 0.2, 0.2);
        hour.of(Quantity.RENEWABLE_USE)[0] = Micro.ONE;
        Book book = book(hour, -Micro.of(1_000), 0, 0);
        none.rewardAndFine(hour, book);
        assertThat(hour.get(Quantity.BONUS, 0)).isZero();
        assertThat(hour.get(Quantity.PENALTY, 0)).isZero();
        assertThat(none.judge(STEP, hour, book, new int[3], new long[3])).isEmpty();
    }

    /** Four homes of 1 kWh and one more: the mean, m = (4 + use) / 5, times 1.4 and 1.7 are the limits. */
    @ParameterizedTest
    @CsvSource({
        "1.5, 0", // m = 1.1, limit 1.54
        "1.54, 0", // m = 1.108, limit 1.5512
        "1.6, 2", // m = 1.12, limits 1.568 and 1.904
        "2.0, 2", // m = 1.2, limits 1.68 and 2.04
        "2.1, 3" // m = 1.22, severe 2.074
    })
    void useFarAboveTheMeanBansForTwoHoursOrThree(double use, int hours) {
        List<Ban> bans = judge(regulation(), use(1, 1, 1, 1, use));
        assertThat(bans).hasSize(hours == 0 ? 0 : 1);
        if (hours > 0) {
            double mean = (4 + use) / 5;
            Ban ban = bans.get(0);
            assertThat(ban.home()).isEqualTo(4);
            assertThat(ban.reason()).isEqualTo(BanReason.EXCESSIVE_MARKET_USAGE);
            assertThat(ban.fromStep()).isEqualTo(STEP + 1);
            assertThat(ban.untilStep()).isEqualTo(STEP + 1 + hours);
            assertThat(ban.measured()).isEqualTo(Micro.of(use));
            assertThat(ban.limit())
                    .isBetween(
                            Micro.of(mean * (hours == 2 ? 1.4 : 1.7)) - 1, Micro.of(mean * (hours == 2 ? 1.4 : 1.7)));
        }
    }

    @Test
    void meanIsThatOfTheUsersOnly() {
        assertThat(judge(regulation(), use(1, 1, 1, 1, 1.6, 0, 0, 0, 0, 0))).hasSize(1);
        assertThat(judge(regulation(), use(1, 1, 1, 1, 1.5, 0, 0, 0, 0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 0.6, 0", "60, 0.62, 1", "15, 0.15, 0", "15, 0.16, 1"})
    void toleratedUseIsNeverBannedHoweverLittleOthersUse(int minutes, double use, int bans) {
        assertThat(judge(regulation("horizon.stepMinutes", minutes), use(0.01, 0.01, 0.01, 0.01, use)))
                .hasSize(bans);
    }

    @ParameterizedTest
    @CsvSource({"-3000000, 0", "-3000001, 1"})
    void balanceBelowTheCreditLimitBansForThreeHours(long balance, int bans) {
        assertThat(judge(regulation(), use(0), balance)).hasSize(bans).allSatisfy(ban -> assertThat(ban)
                .isEqualTo(new Ban(0, BanReason.NEGATIVE_BALANCE, 8, 11, balance, -3_000_000)));
    }

    @Test
    void onlyWhatWasLostWithinTheBillingPeriodCounts() {
        HourColumns hour = use(0, 0);
        Book book = book(hour, -9_000_000, -9_000_000);
        assertThat(regulation().judge(STEP, hour, book, new int[2], new long[] {-6_000_000, -5_999_999}))
                .extracting(Ban::home)
                .containsExactly(1);
    }

    @Test
    void negativeBalanceGoesBeforeExcessiveUse() {
        assertThat(judge(regulation(), use(0.1, 5), 0, -4_000_000))
                .extracting(Ban::reason)
                .containsExactly(BanReason.NEGATIVE_BALANCE);
    }

    @ParameterizedTest
    @CsvSource({"60, 2, 3", "15, 8, 12", "5, 24, 36"})
    void bansLastHoursWhateverTheStep(int minutes, int excessiveSteps, int negativeSteps) {
        Regulation regulation = regulation("horizon.stepMinutes", minutes);
        Ban excessive = judge(regulation, use(1, 1, 1, 1, 1.6)).get(0);
        assertThat(excessive.untilStep() - excessive.fromStep()).isEqualTo(excessiveSteps);
        Ban negative = judge(regulation, use(0), -4_000_000).get(0);
        assertThat(negative.untilStep() - negative.fromStep()).isEqualTo(negativeSteps);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "8, 1", "9, 0", "20, 0"})
    void homeWhoseBanGoesOnIsNotJudgedAgain(int bannedUntil, int bans) {
        HourColumns hour = use(0);
        assertThat(regulation().judge(STEP, hour, book(hour, -4_000_000), new int[] {bannedUntil}, new long[1]))
                .hasSize(bans);
    }

    @Test
    void ruleThatBansForNoTimeLeavesTheOthersInForce() {
        HourColumns hour = use(0.1, 5);
        assertThat(judge(regulation("regulator.negativeBalanceBanHours", 0), hour, 0, -4_000_000))
                .extracting(Ban::reason)
                .containsExactly(BanReason.EXCESSIVE_MARKET_USAGE);
        assertThat(judge(regulation("regulator.severeBanHours", 0), hour))
                .extracting(ban -> ban.untilStep() - ban.fromStep())
                .containsExactly(2);
        assertThat(judge(regulation("regulator.severeBanHours", 0, "regulator.excessiveBanHours", 0), hour))
                .isEmpty();
        assertThat(judge(regulation("regulator.negativeBalanceBanHours", 0), use(0), -4_000_000))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 24", "15, 96", "5, 288"})
    void billingPeriodBeginsEveryDayWhateverTheStep(int minutes, int steps) {
        Regulation regulation = regulation("horizon.stepMinutes", minutes);
        for (int step = 0; step < 3 * steps; step++) {
            assertThat(regulation.beginsBillingPeriod(step)).isEqualTo(step % steps == 0);
        }
    }
}
