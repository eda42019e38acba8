package prosumerlab.metrics;

import java.util.List;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** Generation, consumption and what homes used of their own. */
final class EnergyTally implements Tally {
    private final long batteryCapacity;
    private long pv;
    private long load;
    private long selfConsumed;
    private long charged;
    private long discharged;
    private long dischargedToLoad;
    private long renewableUse;
    private long curtailed;

    EnergyTally(List<Home> homes) {
        long capacity = 0;
        for (Home home : homes) {
            capacity += home.batteryCapacity();
        }
        batteryCapacity = capacity;
    }

    @Override
    public void accept(HourRecord hour) {
        ProsumerHours homes = hour.homes();
        pv += homes.total(Quantity.PV);
        load += homes.total(Quantity.LOAD);
        selfConsumed += homes.total(Quantity.SELF_CONSUMED);
        charged += homes.total(Quantity.CHARGED);
        discharged += homes.total(Quantity.DISCHARGED);
        dischargedToLoad += homes.total(Quantity.DISCHARGED_TO_LOAD);
        renewableUse += homes.total(Quantity.RENEWABLE_USE);
        curtailed += homes.total(Quantity.CURTAILED);
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        figures.micro(KeyFigure.PV_KWH, pv);
        figures.micro(KeyFigure.CONSUMPTION_KWH, load);
        figures.micro(KeyFigure.CURTAILED_KWH, curtailed);
        figures.ratio(KeyFigure.RENEWABLE_USAGE, renewableUse, pv);
        figures.ratio(KeyFigure.SELF_CONSUMPTION, selfConsumed + charged, pv);
        figures.ratio(KeyFigure.SELF_SUFFICIENCY, selfConsumed + dischargedToLoad, load);
        figures.ratio(KeyFigure.EQUIVALENT_FULL_CYCLES, charged + discharged, 2.0 * batteryCapacity);
    }
}
