package prosumerlab.figure.catalogue;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.history.Quantity;

/** What all roofs together generate, and what all homes together use. */
final class GenerationAndConsumption implements Figure {
    @Override
    public String key() {
        return "generation-and-consumption";
    }

    @Override
    public String title() {
        return "Community generation and consumption";
    }

    @Override
    public String howToRead() {
        return "Where generation lies above consumption the community has energy to store, trade or feed in; where it lies below,"
                + " the difference comes from batteries or the grid.";
    }

    @Override
    public Topic topic() {
        return Topic.ENERGY;
    }

    @Override
    public FigureData compose(FigureSource source) {
        return data(
                Axis.hours(source),
                Axis.values("Energy per step", "kWh"),
                new Content.OverTime(
                        List.of(
                                new TimeSeries(
                                        "PV generation",
                                        Tone.GENERATION,
                                        TimeSeries.Shape.AREA,
                                        total(source, Quantity.PV)),
                                new TimeSeries(
                                        "Consumption",
                                        Tone.CONSUMPTION,
                                        TimeSeries.Shape.LINE,
                                        total(source, Quantity.LOAD))),
                        List.of()));
    }

    private static Numbers total(FigureSource source, Quantity quantity) {
        return Numbers.of(
                source.steps(),
                step -> Micro.toDouble(source.hours().get(step).homes().total(quantity)));
    }
}
