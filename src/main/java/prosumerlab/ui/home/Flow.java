package prosumerlab.ui.home;

import prosumerlab.history.Quantity;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.state.Phase;

/** Where a home's energy comes from and where it goes; in every hour both sides are equal. */
enum Flow {
    PV("PV", Quantity.PV, Hue.GENERATION, true, Phase.GENERATION),
    DISCHARGED("Battery out", Quantity.DISCHARGED, Hue.BATTERY, true, Phase.SELF_CONSUMPTION),
    P2P_BOUGHT("Bought P2P", Quantity.P2P_BOUGHT, Hue.P2P, true, Phase.PEER_TO_PEER),
    MARKET_BOUGHT("Bought in market", Quantity.MARKET_BOUGHT, Hue.MARKET, true, Phase.LOCAL_MARKET),
    GRID_IMPORT("Grid import", Quantity.GRID_IMPORT, Hue.GRID, true, Phase.GRID),
    LOAD("Load", Quantity.LOAD, Hue.CONSUMPTION, false, Phase.GENERATION),
    CHARGED("Battery in", Quantity.CHARGED, Hue.BATTERY, false, Phase.SELF_CONSUMPTION),
    P2P_SOLD("Sold P2P", Quantity.P2P_SOLD, Hue.P2P, false, Phase.PEER_TO_PEER),
    MARKET_SOLD("Sold in market", Quantity.MARKET_SOLD, Hue.MARKET, false, Phase.LOCAL_MARKET),
    GRID_EXPORT("Grid export", Quantity.GRID_EXPORT, Hue.GRID, false, Phase.GRID),
    CURTAILED("Curtailed", Quantity.CURTAILED, Hue.MUTED, false, Phase.GRID);

    private final String label;
    private final Quantity quantity;
    private final Hue hue;
    private final boolean source;
    private final Phase phase;

    Flow(String label, Quantity quantity, Hue hue, boolean source, Phase phase) {
        this.label = label;
        this.quantity = quantity;
        this.hue = hue;
        this.source = source;
        this.phase = phase;
    }

    String label() {
        return label;
    }

    Quantity quantity() {
        return quantity;
    }

    Hue hue() {
        return hue;
    }

    /** Whether energy comes from there rather than goes there. */
    boolean isSource() {
        return source;
    }

    /** When in the hour it happens. */
    Phase phase() {
        return phase;
    }
}
