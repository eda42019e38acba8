package prosumerlab.ui.home;

import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/**
 * A home's energy on the day of the shown hour.
 *
 * @param shown the shown hour
 * @param home id
 * @param first first step of the day
 * @param end the step after its last
 */
record HomeDay(Shown shown, int home, int first, int end) {
    private static final int HOURS_PER_DAY = 24;

    static HomeDay of(Shown shown, int home) {
        int steps = HOURS_PER_DAY * shown.grid().stepsPerHour();
        int first = Math.max(0, shown.step()) / steps * steps;
        return new HomeDay(
                shown, home, first, Math.min(first + steps, shown.grid().steps()));
    }

    /** Whether {@code step} has been computed. */
    boolean isRecorded(int step) {
        return step < shown.recorded();
    }

    /** Whether {@code step} comes after the shown hour. */
    boolean isLater(int step) {
        return step > shown.step();
    }

    /** Energy of a flow in a recorded step, as far as the shown hour has come; in millionths of a kWh. */
    long energy(Flow flow, int step) {
        ProsumerHours homes = hour(step).homes();
        if (step != shown.step() || shown.isWholeHour()) {
            return homes.get(flow.quantity(), home);
        }
        if (!shown.phase().includes(flow.phase())) {
            return 0;
        }
        return flow == Flow.DISCHARGED ? dischargedSoFar(homes) : homes.get(flow.quantity(), home);
    }

    /** A battery serves its own load first, then peers, then the market. */
    private long dischargedSoFar(ProsumerHours homes) {
        if (shown.phase().includes(Phase.LOCAL_MARKET)) {
            return homes.get(Quantity.DISCHARGED, home);
        }
        long toLoad = homes.get(Quantity.DISCHARGED_TO_LOAD, home);
        if (!shown.phase().includes(Phase.PEER_TO_PEER)) {
            return toLoad;
        }
        long surplus = Math.max(0, homes.get(Quantity.IMBALANCE_BEFORE_P2P, home));
        return toLoad + Math.max(0, homes.get(Quantity.P2P_SOLD, home) - surplus);
    }

    /** State of charge at the end of a step whose trades are done, 0 to 1; NaN without a battery or before that. */
    double soc(int step) {
        if (step < 0
                || !isRecorded(step)
                || step == shown.step() && !shown.phase().includes(Phase.LOCAL_MARKET)) {
            return Double.NaN;
        }
        ProsumerHours homes = hour(step).homes();
        long capacity = homes.get(Quantity.BATTERY_CAPACITY, home);
        return capacity == 0 ? Double.NaN : homes.get(Quantity.BATTERY_LEVEL, home) / (double) capacity;
    }

    /** Whether the home was banned in a step that has come so far. */
    boolean isBanned(int step) {
        return isRecorded(step)
                && step <= HappenedSoFar.lastStep(shown, Phase.PEER_TO_PEER)
                && hour(step).homes().role(home) == Role.BANNED;
    }

    boolean hasBattery() {
        return shown.run().homes().get(home).hasBattery();
    }

    /** The most that comes from, or goes to, all flows together in a step of the day, in millionths of a kWh. */
    long peak() {
        long peak = 0;
        for (int step = first; step < end && isRecorded(step); step++) {
            long from = 0;
            long to = 0;
            for (Flow flow : Flow.values()) {
                long energy = energy(flow, step);
                from += flow.isSource() ? energy : 0;
                to += flow.isSource() ? 0 : energy;
            }
            peak = Math.max(peak, Math.max(from, to));
        }
        return peak;
    }

    /** A step and its flows, a line each. */
    String hourInWords(int step) {
        StringBuilder words = new StringBuilder(Formats.clock(shown.grid(), step));
        if (!isRecorded(step)) {
            return words.append("\nNot computed yet").toString();
        }
        for (Flow flow : Flow.values()) {
            if (energy(flow, step) > 0) {
                words.append('\n').append(flow.label()).append(": ").append(Formats.energy(energy(flow, step)));
            }
        }
        if (!Double.isNaN(soc(step))) {
            words.append("\nState of charge: ").append(Formats.percent(soc(step)));
        }
        return isBanned(step) ? words.append("\nBanned").toString() : words.toString();
    }

    /** What is shown, of whom and when. */
    String title() {
        return Formats.home(home()) + ", energy in and out, " + Formats.day(shown.grid(), first);
    }

    /** The day's energies and states of charge up to the shown hour, a line a step. */
    String csv() {
        StringBuilder csv = new StringBuilder("Step,Start");
        for (Flow flow : Flow.values()) {
            csv.append(',').append(flow.label()).append(" (kWh)");
        }
        csv.append(",SoC\r\n");
        for (int step = first; step <= shown.step(); step++) {
            csv.append(step).append(',').append(shown.grid().startOf(step));
            for (Flow flow : Flow.values()) {
                csv.append(',').append(Micro.format(energy(flow, step)));
            }
            csv.append(',').append(Double.isNaN(soc(step)) ? "" : Micro.format(Micro.of(soc(step))));
            csv.append("\r\n");
        }
        return csv.toString();
    }

    /** Whether anything flows that way on the recorded part of the day. */
    boolean has(Flow flow) {
        for (int step = first; step < end && isRecorded(step); step++) {
            if (energy(flow, step) > 0) {
                return true;
            }
        }
        return false;
    }

    private HourRecord hour(int step) {
        return shown.run().hours().get(step);
    }
}
