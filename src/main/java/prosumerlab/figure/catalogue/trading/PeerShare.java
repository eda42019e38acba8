package prosumerlab.figure.catalogue.trading;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HourSums;
import prosumerlab.metrics.KeyFigure;

/** How much of the trade did without the local market. */
final class PeerShare extends DescribedFigure {
    private static final double PERCENT = 100;

    PeerShare() {
        super(
                Topic.TRADING,
                "p2p-share",
                "Peer-to-peer share of trade",
                "At 100 % all trade is between neighbours, at 0 % all goes through the local market; there is no value where nobody"
                        + " traded.",
                KeyFigure.P2P_SHARE.formula() + " " + KeyFigure.P2P_SHARE_BY_COUNT.formula(),
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        var whole = source.keyFigures().value(KeyFigure.P2P_SHARE);
        if (whole.isEmpty()) {
            return empty(NoTrades.REASON);
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values("Share of trade in each " + time.name(), "%", 0, PERCENT),
                new OverTime(
                        List.of(
                                new TimeSeries(
                                        "Of energy",
                                        Tone.P2P,
                                        LINE,
                                        time.ratio(
                                                PERCENT,
                                                hour -> HourSums.energy(hour, Trade.Kind.P2P),
                                                PeerShare::energy)),
                                new TimeSeries(
                                        "Of trades",
                                        Tone.NEUTRAL_1,
                                        LINE,
                                        time.ratio(
                                                PERCENT,
                                                hour -> HourSums.trades(hour, Trade.Kind.P2P),
                                                hour -> hour.trades().size()))),
                        List.of(Guide.horizontal("Of energy, whole run", Tone.THEORY, PERCENT * whole.getAsDouble()))));
    }

    private static long energy(HourRecord hour) {
        return HourSums.energy(hour, Trade.Kind.P2P) + HourSums.energy(hour, Trade.Kind.LOCAL_MARKET);
    }
}
