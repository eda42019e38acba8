package prosumerlab.ui.state;

/** The panes on the right, in the order of their tabs. */
public enum Place {
    CHARTS,
    HOME,
    MARKET,
    TRADES,
    BLOCKCHAIN,
    REGULATOR,
    AUDIT
}
