package prosumerlab.figure.catalogue.trading;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;

import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HourSums;

/** How much energy was traded between peers and in the local market. */
final class EnergyByMechanism extends DescribedFigure {
    EnergyByMechanism() {
        super(
                Topic.TRADING,
                "traded-energy",
                "Traded energy by mechanism",
                "The height of a bar is the energy traded in that hour, its parts tell by which mechanism; what a home sells to"
                        + " the market and another buys there are two trades.",
                "Sum of the energy of the peer-to-peer and of the local market trades in the trade log.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (NoTrades.in(source)) {
            return empty(NoTrades.REASON);
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.per("Energy"), "kWh"),
                new OverTime(
                        List.of(
                                energy(time, "Peer-to-peer", Tone.P2P, Trade.Kind.P2P),
                                energy(time, "Local market", Tone.MARKET, Trade.Kind.LOCAL_MARKET)),
                        List.of()));
    }

    private static TimeSeries energy(TimeColumns time, String name, Tone tone, Trade.Kind kind) {
        return new TimeSeries(name, tone, BAR, time.sum(hour -> HourSums.energy(hour, kind)));
    }
}
