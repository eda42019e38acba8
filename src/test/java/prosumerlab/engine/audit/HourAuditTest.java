package prosumerlab.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.testkit.Records;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/** A good hour with everything in it: peers, market, batteries, bans. Each test spoils one thing. */
class HourAuditTest {
    private static final Run RUN = Runs.of(Scenarios.with(
            "weather.cloudCover",
            0.8,
            "consumption.noise",
            1,
            "regulator.toleratedMarketKwhPerHour",
            0.1,
            "regulator.negativeBalanceBanHours",
            10,
            "regulator.creditLimitEuro",
            0.3));

    private static final HourRecord GOOD = RUN.hours().stream()
            .filter(hour -> hour.trades().stream().anyMatch(trade -> trade.kind() == Trade.Kind.P2P)
                    && hour.trades().stream().anyMatch(trade -> trade.kind() == Trade.Kind.LOCAL_MARKET)
                    && homeOf(hour, Role.BANNED) >= 0
                    && homeOf(hour, Role.NEUTRAL) >= 0
                    && hour.homes().total(Quantity.CHARGED) > 0)
            .findFirst()
            .orElseThrow();

    private static int homeOf(HourRecord hour, Role role) {
        for (int home = 0; home < hour.homes().size(); home++) {
            if (hour.homes().role(home) == role) {
                return home;
            }
        }
        return -1;
    }

    private static List<Violation> audit(HourRecord hour) {
        return audit(RUN, hour);
    }

    private static List<Violation> audit(Run run, HourRecord hour) {
        ProsumerHours before = run.hours().get(hour.step() - 1).homes();
        long[] levels = new long[before.size()];
        long[] balances = new long[before.size()];
        for (int home = 0; home < before.size(); home++) {
            levels[home] = before.get(Quantity.BATTERY_LEVEL, home);
            balances[home] = before.get(Quantity.BALANCE, home);
        }
        return new HourAudit(run.source().scenario().battery(), run.homes()).audit(hour, levels, balances);
    }

    /** The good hour with other numbers for one home. */
    private static HourRecord with(int home, Map<Quantity, Long> changes) {
        long[][] columns = new long[Quantity.values().length][GOOD.homes().size()];
        for (Quantity quantity : Quantity.values()) {
            for (int each = 0; each < GOOD.homes().size(); each++) {
                columns[quantity.ordinal()][each] = GOOD.homes().get(quantity, each);
            }
        }
        changes.forEach((quantity, value) -> columns[quantity.ordinal()][home] = value);
        return Records.change(GOOD, "homes", new ProsumerHours(columns));
    }

    private static long get(Quantity quantity, int home) {
        return GOOD.homes().get(quantity, home);
    }

    private static void red(HourRecord hour, Check check, String... words) {
        assertThat(audit(hour)).anySatisfy(violation -> {
            assertThat(violation.check()).isEqualTo(check);
            assertThat(violation.what()).contains(words);
        });
    }

    @Test
    void goodHoursAreGreen() {
        Run glut = Runs.of(Scenarios.with("weather.cloudCover", 0, "battery.initialSoc", 0.9));
        Run limited =
                Runs.of(Scenarios.with("weather.cloudCover", 0, "pv.exportLimitShare", 0.1, "market.enabled", false));
        for (Run run : List.of(RUN, glut, limited)) {
            for (HourRecord hour : run.hours().subList(1, run.hours().size())) {
                assertThat(audit(run, hour)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyNumberOfAnyHomeChangedAloneIsRed(Quantity quantity) {
        for (int home = 0; home < GOOD.homes().size(); home++) {
            Role role = GOOD.homes().role(home);
            long old = get(quantity, home);
            // Within its range, an offer or a past ban is for nothing else to say.
            long changed =
                    switch (quantity) {
                        case OPENING_PRICE ->
                            role == Role.BUYER
                                    ? get(Quantity.LIMIT_PRICE, home) + 1
                                    : ProsumerHours.NO_PRICE + (old < 0 ? 1 : 0);
                        case LIMIT_PRICE ->
                            role == Role.SELLER
                                    ? get(Quantity.OPENING_PRICE, home) + 1
                                    : ProsumerHours.NO_PRICE + (old < 0 ? 1 : 0);
                        case ROLE -> (old + 1) % Role.values().length;
                        case BANNED_UNTIL -> old > GOOD.step() ? GOOD.step() : GOOD.step() + 1;
                        case BAN_REASON -> old < 0 ? 0 : -1;
                        case BATTERY_LEVEL -> old + 3;
                        default -> old + 1;
                    };
            assertThat(audit(with(home, Map.of(quantity, changed))))
                    .as("home %d, %s, %s from %d to %d", home, role, quantity, old, changed)
                    .isNotEmpty();
        }
    }

    @Test
    void energyThatVanishesIsRed() {
        red(
                with(4, Map.of(Quantity.LOAD, get(Quantity.LOAD, 4) + 1_000)),
                Check.ENERGY,
                "home 4",
                "came in",
                "went out");
    }

    @Test
    void energyThatIsImportedAndExportedAtOnceIsRed() {
        red(
                with(
                        4,
                        Map.of(
                                Quantity.GRID_IMPORT,
                                get(Quantity.GRID_IMPORT, 4) + 5,
                                Quantity.GRID_EXPORT,
                                get(Quantity.GRID_EXPORT, 4) + 5)),
                Check.ENERGY,
                "home 4");
    }

    @Test
    void batteryThatGainsEnergyIsRed() {
        int home = batteryHome();
        red(
                with(home, Map.of(Quantity.BATTERY_LEVEL, get(Quantity.BATTERY_LEVEL, home) + 1_000)),
                Check.BATTERY,
                "home " + home,
                "losses");
    }

    @Test
    void batteryRoundingIsNotRed() {
        int home = batteryHome();
        long least = get(Quantity.BATTERY_CAPACITY, home) / 10;
        assertThat(get(Quantity.BATTERY_LEVEL, home)).isGreaterThan(least + 10);
        assertThat(audit(with(home, Map.of(Quantity.BATTERY_LEVEL, get(Quantity.BATTERY_LEVEL, home) - 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0999, 0.9501})
    void stateOfChargeOutsideItsLimitsIsRed(double soc) {
        int home = batteryHome();
        long level = (long) (get(Quantity.BATTERY_CAPACITY, home) * soc);
        red(with(home, Map.of(Quantity.BATTERY_LEVEL, level)), Check.BATTERY, "outside its limits");
    }

    @Test
    void batteryOfAnotherSizeIsRed() {
        int home = batteryHome();
        red(
                with(home, Map.of(Quantity.BATTERY_CAPACITY, get(Quantity.BATTERY_CAPACITY, home) + 1)),
                Check.BATTERY,
                "where it has one of");
    }

    @Test
    void balanceThatPaymentsDoNotExplainIsRed() {
        red(with(2, Map.of(Quantity.BALANCE, get(Quantity.BALANCE, 2) + 1)), Check.MONEY, "home 2", "payments leave");
    }

    @Test
    void anyAccountOffByAMillionthIsRed() {
        long[] miners = GOOD.accounts().miners().clone();
        miners[7]++;
        Map<String, Object> changes = Map.of(
                "operator", GOOD.accounts().operator() + 1,
                "regulator", GOOD.accounts().regulator() + 1,
                "utility", GOOD.accounts().utility() + 1,
                "minted", GOOD.accounts().minted() + 1,
                "miners", miners);
        changes.forEach((account, value) -> {
            HourRecord hour = Records.change(GOOD, "accounts." + account, value);
            assertThat(audit(hour)).hasSize(1);
            red(hour, Check.MONEY, "all accounts add up to", "were minted");
        });
    }

    @Test
    void operatorThatLosesEnergyIsRed() {
        MarketHour good = GOOD.market();
        Map<String, Object> changes = Map.of(
                "bought", good.bought() + 1,
                "sold", good.sold() + 1,
                "operatorImport", good.operatorImport() + 1,
                "operatorExport", good.operatorExport() + 1);
        changes.forEach((quantity, value) ->
                red(Records.change(GOOD, "market." + quantity, value), Check.ENERGY, "the market operator took in"));
    }

    @Test
    void tradeThatIsMissingOrThereTwiceIsRed() {
        List<Trade> fewer = GOOD.trades().subList(1, GOOD.trades().size());
        red(Records.change(GOOD, "trades", fewer), Check.TRADE_LOG, "its trades make");
        List<Trade> more = new ArrayList<>(GOOD.trades());
        more.add(more.get(0));
        red(Records.change(GOOD, "trades", more), Check.TRADE_LOG, "its trades make");
    }

    @Test
    void anyChangedTradeIsRed() {
        int last = GOOD.trades().size() - 1;
        assertThat(GOOD.trades().get(0).kind()).isEqualTo(Trade.Kind.P2P);
        assertThat(GOOD.trades().get(last).kind()).isEqualTo(Trade.Kind.LOCAL_MARKET);
        for (int index : new int[] {0, last}) {
            Trade good = GOOD.trades().get(index);
            redTrade(index, "energy", good.energy() + 1_000);
            redTrade(index, "energy", good.energy() + 1);
            redTrade(index, "energy", 0);
            redTrade(index, "price", good.price() + 1_000);
            redTrade(index, "amount", good.amount() + 1);
            redTrade(index, "fee", good.fee() + 1);
            redTrade(index, "seller", good.buyer());
            redTrade(index, "seller", 100);
            redTrade(index, "buyer", -2);
            redTrade(index, "kind", Trade.Kind.values()[1 - good.kind().ordinal()]);
        }
    }

    private static void redTrade(int index, String component, Object value) {
        List<Trade> trades = new ArrayList<>(GOOD.trades());
        trades.set(index, Records.change(trades.get(index), component, value));
        red(Records.change(GOOD, "trades", trades), Check.TRADE_LOG, "trade");
    }

    @Test
    void bannedHomeThatTradesIsRed() {
        int home = homeOf(GOOD, Role.BANNED);
        Map<Quantity, Long> changes = new EnumMap<>(Quantity.class);
        changes.put(Quantity.ROLE, (long) Role.BUYER.ordinal());
        red(with(home, changes), Check.TRADE_LOG, "is Buyer where its position makes it Banned");
        red(with(home, Map.of(Quantity.DESIRED, 1_000L)), Check.TRADE_LOG, "Banned that wants to trade");
        red(with(home, Map.of(Quantity.MARKET_BOUGHT, 1_000L)), Check.TRADE_LOG, "Banned that wanted 0.000000 kWh");
        red(with(home, Map.of(Quantity.P2P_SOLD, 1_000L)), Check.TRADE_LOG, "Banned that wanted 0.000000 kWh");
        red(with(home, Map.of(Quantity.MARKET_SOLD, 1_000L)), Check.TRADE_LOG, "Banned that wanted 0.000000 kWh");
        red(with(home, Map.of(Quantity.P2P_BOUGHT, 1_000L)), Check.TRADE_LOG, "Banned that wanted 0.000000 kWh");
    }

    @Test
    void ruinedHourIsToldInAFewLines() {
        long[][] columns = new long[Quantity.values().length][100];
        for (long[] column : columns) {
            Arrays.fill(column, 1);
        }
        assertThat(audit(Records.change(GOOD, "homes", new ProsumerHours(columns))))
                .hasSize(20);
    }

    private static int batteryHome() {
        for (int home = 0; home < GOOD.homes().size(); home++) {
            long capacity = get(Quantity.BATTERY_CAPACITY, home);
            if (capacity > 0 && get(Quantity.BATTERY_LEVEL, home) > capacity / 5 && get(Quantity.CHARGED, home) > 0) {
                return home;
            }
        }
        throw new AssertionError("no battery is charged");
    }
}
