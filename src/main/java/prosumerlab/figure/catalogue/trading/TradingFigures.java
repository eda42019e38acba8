package prosumerlab.figure.catalogue.trading;

import java.util.List;
import prosumerlab.figure.Figure;

/** The figures of this chapter, in teaching order. */
public final class TradingFigures {
    private TradingFigures() {}

    public static List<Figure> all() {
        return List.of(
                new RolesByHour(),
                ByMechanism.trades(),
                ByMechanism.energy(),
                new PeerShare(),
                new TradeSizes(),
                new TradingPartners(),
                new TradingTypes());
    }
}
