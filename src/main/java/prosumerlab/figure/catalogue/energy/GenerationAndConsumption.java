package prosumerlab.figure.catalogue.energy;

import static prosumerlab.figure.Content.TimeSeries.Shape.AREA;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Quantity;

/** What all roofs together generate, and what all homes together use. */
final class GenerationAndConsumption extends DescribedFigure {
    GenerationAndConsumption() {
        super(
                Topic.ENERGY,
                "generation-and-consumption",
                "Community generation and consumption",
                "Where generation lies above consumption the community has energy to store, trade or feed in; where it lies"
                        + " below, the difference comes from batteries or the grid.",
                "Sum over all homes of PV generation before any curtailment, and of consumption.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return energy(
                time,
                new TimeSeries("PV generation", Tone.GENERATION, AREA, time.total(Quantity.PV)),
                new TimeSeries("Consumption", Tone.CONSUMPTION, LINE, time.total(Quantity.LOAD)));
    }
}
