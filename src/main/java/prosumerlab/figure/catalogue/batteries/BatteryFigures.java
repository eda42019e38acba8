package prosumerlab.figure.catalogue.batteries;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class BatteryFigures {
    private BatteryFigures() {}

    public static List<Figure> all() {
        return List.of(new ChargingAndDischarging(), new MeanCharge(), new ChargeByHourOfDay(), new ChargeByHome());
    }
}
