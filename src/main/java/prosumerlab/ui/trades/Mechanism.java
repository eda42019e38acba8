package prosumerlab.ui.trades;

import prosumerlab.history.Trade;

/** By which mechanism the listed trades came about. */
enum Mechanism {
    ALL("All", ""),
    P2P("Peer-to-peer", "P2P"),
    LOCAL_MARKET("Local market", "Market");

    private final String label;
    private final String shortLabel;

    Mechanism(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    static Mechanism of(Trade trade) {
        return trade.kind() == Trade.Kind.P2P ? P2P : LOCAL_MARKET;
    }

    /** The word on the screen. */
    String label() {
        return label;
    }

    /** The word in the narrow cells of the table. */
    String shortLabel() {
        return shortLabel;
    }

    boolean includes(Trade trade) {
        return this == ALL || this == of(trade);
    }
}
