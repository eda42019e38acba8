package prosumerlab.ui.transport;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.ui.state.OpenRun;

/** Where on the timeline something happened: kept up as the run grows, without looking at any hour twice. */
final class Marks {
    private final List<Integer> bans = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final List<Integer> violations = new ArrayList<>();
    private OpenRun marked;
    private int seen;
    private int peakStep = -1;
    private long peak = -1;
    private int dearestStep = -1;
    private long dearest = -1;
    private int cheapestStep = -1;
    private long cheapest = Long.MAX_VALUE;

    /** Marks what was recorded of {@code source} since the last time; starts anew for another run. */
    void update(OpenRun source, Run run) {
        if (source != marked) {
            clear(source);
        }
        for (; seen < run.hours().size(); seen++) {
            look(run.hours().get(seen));
        }
    }

    /** Steps in which the regulator banned somebody. */
    List<Integer> bans() {
        return bans;
    }

    /** Steps in which a block was mined. */
    List<Integer> blocks() {
        return blocks;
    }

    /** Steps whose audit failed. */
    List<Integer> violations() {
        return violations;
    }

    /** The step with the highest consumption so far; −1 if there is none yet. */
    int peakStep() {
        return peakStep;
    }

    /** The step with the highest market price so far; −1 if the market has not traded, or at one price only. */
    int dearestStep() {
        return dearest > cheapest ? dearestStep : -1;
    }

    /** The step with the lowest market price so far; −1 if the market has not traded, or at one price only. */
    int cheapestStep() {
        return dearest > cheapest ? cheapestStep : -1;
    }

    private void look(HourRecord hour) {
        if (!hour.bans().isEmpty()) {
            bans.add(hour.step());
        }
        if (!hour.blocks().isEmpty()) {
            blocks.add(hour.step());
        }
        if (!hour.audit().isGreen()) {
            violations.add(hour.step());
        }
        long load = hour.homes().total(Quantity.LOAD);
        if (load > peak) {
            peak = load;
            peakStep = hour.step();
        }
        long price = hour.market().price();
        if (price != ProsumerHours.NO_PRICE && price > dearest) {
            dearest = price;
            dearestStep = hour.step();
        }
        if (price != ProsumerHours.NO_PRICE && price < cheapest) {
            cheapest = price;
            cheapestStep = hour.step();
        }
    }

    private void clear(OpenRun source) {
        marked = source;
        seen = 0;
        bans.clear();
        blocks.clear();
        violations.clear();
        peak = -1;
        peakStep = -1;
        dearest = -1;
        cheapest = Long.MAX_VALUE;
    }
}
