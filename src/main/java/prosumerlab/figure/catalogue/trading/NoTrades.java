package prosumerlab.figure.catalogue.trading;

import prosumerlab.figure.FigureSource;
import prosumerlab.history.Trade;

/** A run in which nobody traded (yet). */
final class NoTrades {
    static final String REASON =
            "Nobody has traded so far. Trade needs two homes that differ, and the P2P or local market enabled"
                    + " in the scenario.";
    static final String REASON_P2P =
            "No two homes have traded so far. Trade between peers needs two homes that differ, and P2P"
                    + " trading enabled in the scenario.";

    private NoTrades() {}

    static boolean in(FigureSource source) {
        return source.hours().stream().allMatch(hour -> hour.trades().isEmpty());
    }

    static boolean betweenPeers(FigureSource source) {
        return source.hours().stream()
                .flatMap(hour -> hour.trades().stream())
                .noneMatch(trade -> trade.kind() == Trade.Kind.P2P);
    }
}
