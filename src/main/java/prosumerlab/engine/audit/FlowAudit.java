package prosumerlab.engine.audit;

import java.util.List;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** Where a home's energy went, phase by phase: what one column says must follow from the others. */
final class FlowAudit {
    private final ProsumerHours homes;
    private final int home;
    private final List<Violation> found;

    private FlowAudit(ProsumerHours homes, int home, List<Violation> found) {
        this.homes = homes;
        this.home = home;
        this.found = found;
    }

    static void audit(ProsumerHours homes, int home, List<Violation> found) {
        new FlowAudit(homes, home, found).audit();
    }

    private void audit() {
        long direct = Math.min(get(Quantity.PV), get(Quantity.LOAD));
        long toLoad = get(Quantity.DISCHARGED_TO_LOAD);
        expect(Quantity.SELF_CONSUMED, direct, "PV and load leave");
        expect(Quantity.RENEWABLE_USE, direct + toLoad, "PV and battery gave");
        long before = get(Quantity.PV) - get(Quantity.CHARGED) - get(Quantity.LOAD) + toLoad;
        expect(Quantity.IMBALANCE_BEFORE_P2P, before, "self-consumption leaves");
        // Surplus is sold first, the battery's energy only after it.
        long surplus = Math.max(0, before);
        long afterPeers = before + get(Quantity.P2P_BOUGHT) - Math.min(get(Quantity.P2P_SOLD), surplus);
        expect(Quantity.IMBALANCE_AFTER_P2P, afterPeers, "peers leave");
        long unsold = Math.max(0, afterPeers);
        long afterMarket = afterPeers + get(Quantity.MARKET_BOUGHT) - Math.min(get(Quantity.MARKET_SOLD), unsold);
        expect(Quantity.IMBALANCE_AFTER_MARKET, afterMarket, "the market leaves");
        // What is exported and curtailed follows: the home's energy adds up besides.
        expect(Quantity.GRID_IMPORT, Math.max(0, -afterMarket), "the home lacks");
    }

    private long get(Quantity quantity) {
        return homes.get(quantity, home);
    }

    private void expect(Quantity quantity, long expected, String because) {
        if (get(quantity) != expected) {
            found.add(Expected.violation(Check.ENERGY, home, quantity, get(quantity), expected, because));
        }
    }
}
