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

/** From where the homes had the energy that they used. */
final class ConsumptionSources extends DescribedFigure {
    ConsumptionSources() {
        super(
                Topic.ENERGY,
                "energy-flows",
                "Where consumption came from",
                "The bars of an hour add up to the consumption, the line: the lower parts were generated and stored at home,"
                        + " the upper ones bought from peers, in the local market and from the utility grid.",
                "Sum over all homes of own PV used in the same step, of battery energy used at home, and of energy bought from"
                        + " peers, in the local market and from the grid as a last resort.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return energy(
                time,
                new TimeSeries("Own PV", Tone.GENERATION, BAR, time.total(Quantity.SELF_CONSUMED)),
                new TimeSeries("Own battery", Tone.BATTERY, BAR, time.total(Quantity.DISCHARGED_TO_LOAD)),
                new TimeSeries("Peers", Tone.P2P, BAR, time.total(Quantity.P2P_BOUGHT)),
                new TimeSeries("Local market", Tone.MARKET, BAR, time.total(Quantity.MARKET_BOUGHT)),
                new TimeSeries("Grid, last resort", Tone.GRID_IMPORT, BAR, time.total(Quantity.GRID_IMPORT)),
                new TimeSeries("Consumption", Tone.CONSUMPTION, LINE, time.total(Quantity.LOAD)));
    }
}
