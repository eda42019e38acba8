package prosumerlab.engine.community;

import java.util.List;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;

/** Phase 2: PV covers own load; what is over charges the battery, what is missing comes out of it. */
public final class SelfConsumption {
    private final List<Home> homes;
    private final BatteryModel battery;

    /** Of these homes, whose batteries have the capacities of the homes and the limits of {@code battery}. */
    public SelfConsumption(List<Home> homes, BatteryModel battery) {
        this.homes = homes;
        this.battery = battery;
    }

    /**
     * Fills everything up to the imbalance that is left for trade.
     *
     * @param levels of the batteries at the start of the step, by home
     */
    public void consume(long[] levels, HourColumns hour) {
        long[] pv = hour.of(Quantity.PV);
        long[] load = hour.of(Quantity.LOAD);
        for (Home home : homes) {
            int id = home.id();
            long direct = Math.min(pv[id], load[id]);
            long charged = battery.chargeable(pv[id] - direct, levels[id], home.batteryCapacity());
            long toLoad = Math.min(
                    Math.min(load[id] - direct, battery.maximumPerStep()),
                    battery.deliverable(levels[id], home.batteryCapacity()));
            long level = charged > 0
                    ? battery.afterCharging(levels[id], charged)
                    : battery.afterDischarging(levels[id], toLoad, home.batteryCapacity());
            hour.of(Quantity.SELF_CONSUMED)[id] = direct;
            hour.of(Quantity.CHARGED)[id] = charged;
            hour.of(Quantity.DISCHARGED)[id] = toLoad;
            hour.of(Quantity.DISCHARGED_TO_LOAD)[id] = toLoad;
            hour.of(Quantity.RENEWABLE_USE)[id] = direct + toLoad;
            hour.of(Quantity.BATTERY_CAPACITY)[id] = home.batteryCapacity();
            hour.of(Quantity.BATTERY_LEVEL)[id] = level;
            hour.of(Quantity.IMBALANCE_BEFORE_P2P)[id] = pv[id] - direct - charged - (load[id] - direct - toLoad);
        }
    }
}
