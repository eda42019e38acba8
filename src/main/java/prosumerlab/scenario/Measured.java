package prosumerlab.scenario;

import java.util.List;

/** Files of measured series that replace the model's own PV, consumption or price. */
public record Measured(
        @Setting(help = "Files that replace the modelled PV generation; the most specific one wins for each home.")
                List<MeasuredFile> pv,
        @Setting(help = "Files that replace the modelled consumption; the most specific one wins for each home.")
                List<MeasuredFile> consumption,
        @Setting(help = "At most one file that replaces the modelled price forecast.") List<MeasuredFile> price) {

    static Measured defaults() {
        return new Measured(List.of(), List.of(), List.of());
    }

    /** Whether no file is named: the run needs nothing but the scenario. */
    public boolean isEmpty() {
        return pv.isEmpty() && consumption.isEmpty() && price.isEmpty();
    }
}
