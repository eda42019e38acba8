package prosumerlab.ui.home;

import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.ui.state.Phase;

/** What a home gets or pays money for. */
enum MoneyKind {
    P2P("Peer-to-peer", Quantity.P2P_MONEY, Phase.PEER_TO_PEER, false),
    MARKET("Local market", Quantity.MARKET_MONEY, Phase.LOCAL_MARKET, false),
    FEES("Market fees", Quantity.FEES, Phase.LOCAL_MARKET, true),
    GRID("Utility grid", Quantity.GRID_MONEY, Phase.GRID, false),
    BONUS("Bonuses", Quantity.BONUS, Phase.REGULATOR, false),
    PENALTY("Penalties", Quantity.PENALTY, Phase.REGULATOR, true);

    private final String label;
    private final Quantity quantity;
    private final Phase phase;
    private final boolean paid;

    /**
     * @param paid whether the quantity is recorded as an amount paid rather than received
     */
    MoneyKind(String label, Quantity quantity, Phase phase, boolean paid) {
        this.label = label;
        this.quantity = quantity;
        this.phase = phase;
        this.paid = paid;
    }

    String label() {
        return label;
    }

    /** Whether it goes to the market operator or the utility, whose accounts tables may lack. */
    boolean isOfAccounts() {
        return this == FEES || this == GRID;
    }

    /** When in the hour it is settled. */
    Phase phase() {
        return phase;
    }

    /** Received in {@code hour} (positive) or paid (negative), in millionths of a €. */
    long received(HourRecord hour, int home) {
        long value = hour.homes().get(quantity, home);
        return paid ? -value : value;
    }
}
