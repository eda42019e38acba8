package prosumerlab.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The grid of time steps of a run, in the community's local standard time (no daylight saving: every day has 24 hours).
 *
 * @param start the start of step 0
 * @param stepMinutes the length of a step in minutes, a divisor of 60
 * @param steps the number of steps of the run, at least 1
 */
public record TimeGrid(LocalDateTime start, int stepMinutes, int steps) {
    private static final int MINUTES_PER_HOUR = 60;

    public TimeGrid {
        if (stepMinutes < 1 || MINUTES_PER_HOUR % stepMinutes != 0 || steps < 1) {
            throw new IllegalArgumentException("not a time grid: " + steps + " steps of " + stepMinutes + " minutes");
        }
    }

    /** Steps in an hour, 1 to 60. */
    public int stepsPerHour() {
        return MINUTES_PER_HOUR / stepMinutes;
    }

    /** The length of a step in hours: an average power in kW times this is an energy in kWh. */
    public double stepHours() {
        return stepMinutes / (double) MINUTES_PER_HOUR;
    }

    /** Local time at the start of {@code step}. */
    public LocalDateTime startOf(int step) {
        return start.plusMinutes((long) step * stepMinutes);
    }

    /** Hour of the day, 0 to 23, in which {@code step} lies. */
    public int hourOfDay(int step) {
        return startOf(step).getHour();
    }

    /** Local date of {@code step}. */
    public LocalDate dateOf(int step) {
        return startOf(step).toLocalDate();
    }

    /** Whole hours since the start of the run, from 0. */
    public int hourOfRun(int step) {
        return step / stepsPerHour();
    }
}
