package prosumerlab.metrics;

import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** What the community exchanged with the utility grid. */
final class GridTally implements Tally {
    private final double stepHours;
    private long load;
    private long pv;
    private long pvThatStayed;
    private long imported;
    private long exported;
    private long peakImport;
    private long baselinePeakImport;
    private long previousNet;
    private long ramping;
    private int steps;

    GridTally(RunTerms terms) {
        stepHours = terms.stepHours();
    }

    @Override
    public void accept(HourRecord hour) {
        long hourPv = hour.homes().total(Quantity.PV);
        long hourImport = HourSums.gridImport(hour);
        long hourExport = HourSums.gridExport(hour);
        pv += hourPv;
        load += hour.homes().total(Quantity.LOAD);
        // A battery that sells at night is not PV of that step: what is exported counts against the step's own PV only.
        pvThatStayed += Math.max(0, hourPv - hour.homes().total(Quantity.CURTAILED) - hourExport);
        imported += hourImport;
        exported += hourExport;
        peakImport = Math.max(peakImport, hourImport);
        baselinePeakImport = Math.max(baselinePeakImport, HourSums.baselineImport(hour));
        long net = hourImport - hourExport;
        if (steps > 0) {
            ramping += Math.abs(net - previousNet);
        }
        previousNet = net;
        steps++;
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        figures.micro(KeyFigure.GRID_IMPORT_KWH, imported);
        figures.micro(KeyFigure.GRID_EXPORT_KWH, exported);
        figures.ratio(KeyFigure.COMMUNITY_SELF_CONSUMPTION, pvThatStayed, pv);
        figures.ratio(KeyFigure.COMMUNITY_SELF_SUFFICIENCY, load - imported, load);
        figures.number(KeyFigure.PEAK_IMPORT_KW, Micro.toDouble(peakImport) / stepHours);
        figures.number(KeyFigure.BASELINE_PEAK_IMPORT_KW, Micro.toDouble(baselinePeakImport) / stepHours);
        figures.ratio(KeyFigure.PEAK_IMPORT_RATIO, peakImport, baselinePeakImport);
        if (steps > 1) {
            figures.number(KeyFigure.RAMPING_KW, Micro.toDouble(ramping) / stepHours);
        }
    }
}
