package prosumerlab.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import prosumerlab.domain.Micro;
import prosumerlab.history.Accounts;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.scenario.Scenario;

/** What must hold in every run, computed again from its records alone and not by the engine's own audit. */
public final class RunChecks {
    private final Run run;
    private final Scenario scenario;
    private final String name;

    private RunChecks(Run run, String name) {
        this.run = run;
        this.scenario = run.source().scenario();
        this.name = name;
    }

    /** Fails at the first thing that does not hold, naming the run. */
    public static void check(Run run, String name) {
        RunChecks checks = new RunChecks(run, name);
        checks.market();
        run.hours().forEach(checks::hour);
        checks.chain();
    }

    private void hour(HourRecord hour) {
        assertThat(hour.audit().violations()).as(name + " step " + hour.step()).isEmpty();
        long cap = Micro.of(
                scenario.trading().capKwhPerHour() * scenario.horizon().grid().stepHours());
        for (Home home : run.homes()) {
            energy(hour.homes(), home.id(), hour.step());
            battery(hour.homes(), home, hour.step());
            long traded = traded(hour.homes(), home.id());
            holds(traded <= cap, home.id(), hour.step(), "trades more than the cap");
            boolean banned = hour.homes().get(Quantity.BANNED_UNTIL, home.id()) > hour.step();
            holds(banned == (hour.homes().role(home.id()) == Role.BANNED), home.id(), hour.step(), "role of a ban");
            holds(!banned || traded == 0, home.id(), hour.step(), "trades though banned");
        }
        money(hour);
        hour.trades().forEach(this::trade);
    }

    private void energy(ProsumerHours homes, int home, int step) {
        long in = sum(
                homes,
                home,
                Quantity.PV,
                Quantity.DISCHARGED,
                Quantity.P2P_BOUGHT,
                Quantity.MARKET_BOUGHT,
                Quantity.GRID_IMPORT);
        long out = sum(
                homes,
                home,
                Quantity.LOAD,
                Quantity.CHARGED,
                Quantity.P2P_SOLD,
                Quantity.MARKET_SOLD,
                Quantity.GRID_EXPORT,
                Quantity.CURTAILED);
        holds(in == out, home, step, "energy in " + in + " out " + out);
        for (Quantity quantity : Quantity.values()) {
            boolean signed = quantity.name().startsWith("IMBALANCE");
            if (quantity.unit() == Quantity.Unit.KWH && !signed) {
                holds(homes.get(quantity, home) >= 0, home, step, "negative " + quantity);
            }
        }
    }

    private void battery(ProsumerHours homes, Home home, int step) {
        long level = homes.get(Quantity.BATTERY_LEVEL, home.id());
        double least = home.batteryCapacity() * scenario.battery().minimumSoc();
        double most = home.batteryCapacity() * scenario.battery().maximumSoc();
        holds(level >= least - 1e-3 && level <= Math.max(most, Math.ceil(least)) + 1e-3, home.id(), step, "SoC");
        long power = Micro.of(
                scenario.battery().maximumPowerKw() * scenario.horizon().grid().stepHours());
        holds(
                homes.get(Quantity.CHARGED, home.id()) <= power && homes.get(Quantity.DISCHARGED, home.id()) <= power,
                home.id(),
                step,
                "power of the battery");
    }

    private void money(HourRecord hour) {
        Accounts accounts = hour.accounts();
        long all = hour.homes().total(Quantity.BALANCE)
                + accounts.operator()
                + accounts.regulator()
                + accounts.utility()
                + LongStream.of(accounts.miners()).sum();
        assertThat(all).as(name + " accounts at step " + hour.step()).isEqualTo(accounts.minted());
    }

    private void trade(Trade trade) {
        assertThat(trade.energy()).as(name).isPositive();
        assertThat(trade.energy() % Micro.WATT_HOUR).as(name).isZero();
        assertThat(trade.amount()).as(name).isEqualTo(Micro.amount(trade.energy(), trade.price()));
        if (trade.kind() == Trade.Kind.LOCAL_MARKET) {
            assertThat(trade.price())
                    .as(name)
                    .isBetween(
                            Micro.of(scenario.prices().feedInTariffEuroPerKwh()),
                            Micro.of(scenario.prices().retailTariffEuroPerKwh()));
        }
    }

    private void chain() {
        List<Trade> log = new ArrayList<>();
        List<Trade> recorded = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(List.of(run.genesis()));
        for (HourRecord hour : run.hours()) {
            log.addAll(hour.trades());
            blocks.addAll(hour.blocks());
        }
        for (Block block : blocks) {
            for (Transaction transaction : block.transactions()) {
                if (transaction instanceof Transaction.Settlement settlement) {
                    recorded.add(settlement.trade());
                }
            }
        }
        assertThat(recorded).as(name).isEqualTo(scenario.blockchain().enabled() ? log : List.of());
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).previousHash())
                    .as(name)
                    .isEqualTo(blocks.get(i - 1).hash());
        }
        long minted = (blocks.size() - 1) * Micro.of(scenario.blockchain().rewardEuro());
        assertThat(run.hours().get(run.hours().size() - 1).accounts().minted())
                .as(name)
                .isEqualTo(minted);
        for (int i = 0; i < log.size(); i++) {
            assertThat(log.get(i).id()).as(name).isEqualTo(i);
        }
    }

    /** Orders are filled within their limits, and the operator of the market earns its fees and nothing but roundings. */
    private void market() {
        long operatorBefore = 0;
        for (HourRecord hour : run.hours()) {
            long trades = hour.trades().stream()
                    .filter(trade -> trade.kind() == Trade.Kind.LOCAL_MARKET)
                    .peek(trade -> withinLimit(hour, trade))
                    .count();
            MarketHour market = hour.market();
            assertThat(market.bought()).as(name).isEqualTo(hour.homes().total(Quantity.MARKET_BOUGHT));
            assertThat(market.sold()).as(name).isEqualTo(hour.homes().total(Quantity.MARKET_SOLD));
            assertThat(filled(market, true)).as(name).isEqualTo(market.bought());
            assertThat(filled(market, false)).as(name).isEqualTo(market.sold());
            long earned =
                    hour.accounts().operator() - operatorBefore - hour.homes().total(Quantity.FEES);
            // Each amount by half a millionth of a €; each price of a pool by one a kWh, in favour of the operator.
            long amounts = (trades + 3) / 2;
            assertThat(earned).as(name).isBetween(-amounts, amounts + (market.bought() + market.sold()) / Micro.ONE);
            operatorBefore = hour.accounts().operator();
        }
    }

    private void withinLimit(HourRecord hour, Trade trade) {
        boolean buys = trade.seller() < 0;
        int home = buys ? trade.buyer() : trade.seller();
        assertThat(hour.market().orders())
                .as(name)
                .anyMatch(order -> order.home() == home
                        && order.buy() == buys
                        && (buys ? trade.price() <= order.limit() : trade.price() >= order.limit()));
    }

    private static long filled(MarketHour market, boolean buy) {
        return market.orders().stream()
                .filter(order -> order.buy() == buy)
                .mapToLong(MarketOrder::filled)
                .sum();
    }

    private static long traded(ProsumerHours homes, int home) {
        return sum(homes, home, Quantity.P2P_BOUGHT, Quantity.P2P_SOLD, Quantity.MARKET_BOUGHT, Quantity.MARKET_SOLD);
    }

    private static long sum(ProsumerHours homes, int home, Quantity... quantities) {
        long sum = 0;
        for (Quantity quantity : quantities) {
            sum += homes.get(quantity, home);
        }
        return sum;
    }

    private void holds(boolean condition, int home, int step, String what) {
        if (!condition) {
            throw new AssertionError(name + ", home " + home + ", step " + step + ": " + what);
        }
    }
}
