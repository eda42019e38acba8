package prosumerlab.scenario;

import java.time.LocalDate;
import prosumerlab.domain.TimeGrid;

/** When the run starts, how long it is and how finely it is cut. */
public record Horizon(
        @Setting(help = "Length of the run.", unit = "h", min = 1, max = 87_600) int hours,
        @Setting(
                        help = "Length of a step; quantities scale with it.",
                        unit = "min",
                        min = 5,
                        max = 60,
                        oneOf = {5, 6, 10, 12, 15, 20, 30, 60})
                int stepMinutes,
        @Setting(
                        help =
                                "First day of the run as year-month-day; it sets the path of the sun. The run starts at midnight.")
                LocalDate startDate) {

    static Horizon defaults() {
        return new Horizon(24, 60, LocalDate.of(2025, 4, 21));
    }

    /** The grid of steps this horizon stands for. */
    public TimeGrid grid() {
        return new TimeGrid(startDate.atStartOfDay(), stepMinutes, hours * (60 / stepMinutes));
    }
}
