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
import prosumerlab.history.Quantity;

/** What became of the energy that roofs generated and batteries sold. */
final class GenerationUses extends DescribedFigure {
    GenerationUses() {
        super(
                Topic.ENERGY,
                "generation-uses",
                "Where generation went",
                "The bars of an hour add up to the PV generation, the line, and to what batteries sold: bars that rise above the"
                        + " line were sold out of batteries.",
                "Sum over all homes of PV used in the same step, of energy charged, sold to peers and in the local market, fed"
                        + " into the grid as a last resort, and curtailed; PV + discharged - discharged to load is the same.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return energy(
                time,
                new TimeSeries("Used at once", Tone.SELF_CONSUMPTION, BAR, time.total(Quantity.SELF_CONSUMED)),
                new TimeSeries("Charged", Tone.BATTERY, BAR, time.total(Quantity.CHARGED)),
                new TimeSeries("Sold to peers", Tone.P2P, BAR, time.total(Quantity.P2P_SOLD)),
                new TimeSeries("Local market", Tone.MARKET, BAR, time.total(Quantity.MARKET_SOLD)),
                new TimeSeries("Grid, last resort", Tone.GRID, BAR, time.total(Quantity.GRID_EXPORT)),
                new TimeSeries("Curtailed", Tone.CURTAILED, BAR, time.total(Quantity.CURTAILED)),
                new TimeSeries("PV generation", Tone.FORECAST, LINE, time.total(Quantity.PV)));
    }
}
