package prosumerlab.explain;

import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.money;
import static prosumerlab.explain.Situation.price;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** What was left for the utility grid, and what had kept it out of the markets. */
final class GridReasons {
    private GridReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        long imported = at.get(Quantity.GRID_IMPORT);
        long exported = at.get(Quantity.GRID_EXPORT);
        long curtailed = at.get(Quantity.CURTAILED);
        if (imported > 0) {
            reasons.add(Reason.of(
                    Stage.GRID,
                    Sentence.of(
                                    "It imported {} from the utility at {}, for {}: ",
                                    energy(imported),
                                    price(at.scenario().prices().retailTariffEuroPerKwh()),
                                    money(-at.get(Quantity.GRID_MONEY)))
                            .then(causes(at))));
        }
        if (exported > 0) {
            reasons.add(Reason.of(
                    Stage.GRID,
                    Sentence.of(
                                    "It fed {} into the grid at {}, for {}: ",
                                    energy(exported),
                                    price(at.scenario().prices().feedInTariffEuroPerKwh()),
                                    money(at.get(Quantity.GRID_MONEY)))
                            .then(causes(at))));
        }
        if (curtailed > 0) {
            reasons.add(Reason.of(
                    Stage.GRID,
                    "{} of PV was curtailed: a home may feed in no more than {} of its PV capacity.",
                    energy(curtailed),
                    Situation.share(at.scenario().pv().exportLimitShare())));
        }
        if (imported + exported + curtailed == 0) {
            reasons.add(Reason.of(Stage.GRID, "Nothing was left for the utility grid."));
        }
        long unsold = at.leftByPeers() - at.get(Quantity.MARKET_SOLD);
        if (at.role() == Role.SELLER && exported + curtailed < Micro.WATT_HOUR && unsold > 0) {
            reasons.add(Reason.of(Stage.GRID, "What it did not sell, {}, stayed in the battery.", energy(unsold)));
        }
    }

    private static Sentence causes(Situation at) {
        if (at.role() == Role.BANNED) {
            return Sentence.of("the ban left no other way.");
        }
        long rest = Micro.floorToWattHours(Math.abs(at.get(Quantity.IMBALANCE_AFTER_MARKET)));
        if (rest == 0) {
            return Sentence.of("trades are in whole watt-hours, and this is the rest.");
        }
        List<Sentence> causes = new ArrayList<>();
        if (at.capped()) {
            causes.add(Sentence.of("the cap of {} had been reached", energy(at.cap())));
        }
        List<MarketOrder> orders = at.orders();
        long left = Math.min(rest, at.leftByPeers());
        if (left > 0 && !at.scenario().market().enabled()) {
            causes.add(Sentence.of("there is no local market for the {} that peers left", energy(left)));
        } else if (left > 0 && orders.isEmpty()) {
            causes.add(Sentence.of("the {} that peers left was too little for the local market", energy(left)));
        }
        long unfilled = orders.stream()
                .mapToLong(order -> order.energy() - order.filled())
                .sum();
        if (unfilled > 0) {
            causes.add(Sentence.of("the local market had no use for {}", energy(Math.min(rest, unfilled))));
        }
        Sentence all = causes.get(0);
        for (Sentence cause : causes.subList(1, causes.size())) {
            all = all.then(", and ").then(cause);
        }
        return all.then(".");
    }
}
