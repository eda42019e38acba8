package prosumerlab.engine.trading;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.community.BatteryModel;
import prosumerlab.engine.community.SelfConsumption;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.engine.hour.TradeLog;
import prosumerlab.history.Accounts;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

/** Homes whose PV, load and battery a test sets, in watt-hours; all believe in the same market price. */
final class Village {
    /** What all believe that the market will cost, in millionths of a €/kWh. */
    static final long FORECAST = 150_000;

    final Scenario scenario;
    final List<Home> homes = new ArrayList<>();
    final List<long[]> days = new ArrayList<>();
    final List<Boolean> banned = new ArrayList<>();
    long reserve;
    int step;
    HourColumns hour;
    Book book;
    TradeLog log;
    TradingFloor.Outcome outcome;

    Village(Object... settings) {
        scenario = Scenarios.change(Scenarios.with("trading.beliefSpreadEuroPerKwh", 0), settings);
    }

    Village home(long pv, long load) {
        return home(pv, load, 0, 0);
    }

    Village home(long pv, long load, long capacity, long level) {
        homes.add(new Home(homes.size(), 0, 2, 1, capacity * Micro.WATT_HOUR));
        days.add(new long[] {pv * Micro.WATT_HOUR, load * Micro.WATT_HOUR, level * Micro.WATT_HOUR});
        banned.add(false);
        return this;
    }

    Village banned() {
        banned.set(banned.size() - 1, true);
        return this;
    }

    Village keepingBack(long wattHours) {
        reserve = wattHours * Micro.WATT_HOUR;
        return this;
    }

    Village trade() {
        int count = homes.size();
        hour = new HourColumns(count);
        book = new Book(hour, new long[count], new Accounts(0, 0, 0, new long[1], 0));
        log = new TradeLog(step, 0);
        BatteryModel battery =
                new BatteryModel(scenario.battery(), scenario.horizon().grid());
        long[] levels = new long[count];
        long[] reserves = new long[count];
        boolean[] out = new boolean[count];
        for (int home = 0; home < count; home++) {
            hour.of(Quantity.PV)[home] = days.get(home)[0];
            hour.of(Quantity.LOAD)[home] = days.get(home)[1];
            levels[home] = days.get(home)[2];
            reserves[home] = reserve;
            out[home] = banned.get(home);
        }
        new SelfConsumption(homes, battery).consume(levels, hour);
        outcome = new TradingFloor(scenario, homes, battery, new Draws(1))
                .trade(step, FORECAST, out, reserves, levels, hour, book, log);
        return this;
    }

    /** In watt-hours. */
    double wh(Quantity quantity, int home) {
        return hour.get(quantity, home) / (double) Micro.WATT_HOUR;
    }

    Role role(int home) {
        return Role.values()[(int) hour.get(Quantity.ROLE, home)];
    }
}
