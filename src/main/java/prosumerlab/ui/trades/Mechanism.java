package prosumerlab.ui.trades;

import prosumerlab.history.Trade;

/** By which mechanism the listed trades came about. */
enum Mechanism {
    ALL("All"),
    P2P("Peer-to-peer"),
    LOCAL_MARKET("Local market");

    private final String label;

    Mechanism(String label) {
        this.label = label;
    }

    static Mechanism of(Trade trade) {
        return trade.kind() == Trade.Kind.P2P ? P2P : LOCAL_MARKET;
    }

    /** The word on the screen. */
    String label() {
        return label;
    }

    boolean includes(Trade trade) {
        return this == ALL || this == of(trade);
    }
}
