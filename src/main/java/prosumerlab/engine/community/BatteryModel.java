package prosumerlab.engine.community;

import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.Battery;

/**
 * How batteries take and give energy, in whole millionths of a kWh. Charging stores {@code c √η} of {@code c} at the
 * terminals; discharging {@code d} takes {@code d / √η} from the store, with the round-trip efficiency η. Roundings are against
 * the battery, so that a limit is never crossed.
 */
public final class BatteryModel {
    private final double oneWayEfficiency;
    private final double minimumSoc;
    private final double maximumSoc;
    private final double initialSoc;
    private final long maximumPerStep;

    /**
     * Batteries under the limits of a scenario.
     *
     * @param settings efficiency and state of charge as shares 0 to 1, power in kW
     * @param grid how long a step is: power times its length bounds what passes the terminals in a step
     */
    public BatteryModel(Battery settings, TimeGrid grid) {
        oneWayEfficiency = StrictMath.sqrt(settings.roundTripEfficiency());
        minimumSoc = settings.minimumSoc();
        maximumSoc = settings.maximumSoc();
        initialSoc = settings.initialSoc();
        maximumPerStep = Micro.of(settings.maximumPowerKw() * grid.stepHours());
    }

    /** Most that the terminals let through in a step, either way. */
    public long maximumPerStep() {
        return maximumPerStep;
    }

    /** The level at the start of the run of a battery of {@code capacity}. */
    public long initialLevel(long capacity) {
        return Math.max(minimumLevel(capacity), Math.min(maximumLevel(capacity), (long) (capacity * initialSoc)));
    }

    /** The lowest level of a battery of {@code capacity}. */
    public long minimumLevel(long capacity) {
        return (long) StrictMath.ceil(capacity * minimumSoc);
    }

    /** The highest level of a battery of {@code capacity}. */
    public long maximumLevel(long capacity) {
        return Math.max(minimumLevel(capacity), (long) (capacity * maximumSoc));
    }

    /** How much of {@code offered} at the terminals a battery at {@code level} accepts in a step. */
    public long chargeable(long offered, long level, long capacity) {
        long room = Math.max(0, maximumLevel(capacity) - level);
        return Math.min(Math.min(offered, maximumPerStep), (long) (room / oneWayEfficiency));
    }

    /** The level after charging {@code energy} at the terminals. */
    public long afterCharging(long level, long energy) {
        return level + (long) (energy * oneWayEfficiency);
    }

    /** How much a battery at {@code level} can give at the terminals, the power limit aside. */
    public long deliverable(long level, long capacity) {
        return Math.max(0, (long) ((level - minimumLevel(capacity)) * oneWayEfficiency));
    }

    /** The level after discharging {@code energy} at the terminals, at most {@link #deliverable}. */
    public long afterDischarging(long level, long energy, long capacity) {
        return Math.max(minimumLevel(capacity), level - (long) StrictMath.ceil(energy / oneWayEfficiency));
    }
}
