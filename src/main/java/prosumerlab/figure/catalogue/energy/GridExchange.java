package prosumerlab.figure.catalogue.energy;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Gap;
import prosumerlab.metrics.HourSums;

/** What the community exchanged with the utility, and what it would import without battery and trade. */
final class GridExchange extends DescribedFigure {
    GridExchange() {
        super(
                Topic.ENERGY,
                "grid-exchange",
                "Exchange with the utility grid",
                "Bars above zero were imported, bars below exported; where the line lies above the bar, batteries and trade spared"
                        + " the grid that much.",
                "Import and export of the market operator and of homes as a last resort. Baseline: sum over all homes of the"
                        + " consumption beyond their own PV in the same step.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return energy(
                time,
                new TimeSeries("Import", Tone.GRID_IMPORT, BAR, time.sum(HourSums::gridImport)),
                new TimeSeries("Export", Tone.GRID_EXPORT, BAR, time.sum(hour -> -HourSums.gridExport(hour))),
                new TimeSeries(
                        "Import without battery and trade", Tone.THEORY, LINE, time.sum(HourSums::baselineImport)));
    }
}
