package prosumerlab.ui.phases;

import java.util.List;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.phases.Story.Figure;

/** The phases of a run that was read from tables: what came of them, without what led to it. */
final class TableStory {
    private static final String HOW = " How they came about is not in this folder.";

    private TableStory() {}

    static Story peers(HourRecord hour) {
        List<Trade> deals = hour.trades().stream()
                .filter(trade -> trade.kind() == Trade.Kind.P2P)
                .toList();
        long energy = deals.stream().mapToLong(Trade::energy).sum();
        return new Story(
                deals.isEmpty()
                        ? "No pair made a deal."
                        : Formats.count(deals.size(), "deal") + " on " + Formats.energy(energy) + "." + HOW,
                List.of(
                        new Figure("Deals", Formats.count(deals.size()), Term.P2P),
                        new Figure("Energy", Formats.energy(energy))));
    }

    static Story market(HourRecord hour) {
        long price = hour.market().price();
        return new Story(
                price == ProsumerHours.NO_PRICE
                        ? "Nothing was traded in the local market."
                        : "Homes bought " + Formats.energy(hour.market().bought()) + " and sold "
                                + Formats.energy(hour.market().sold()) + " at " + Formats.price(price)
                                + ". The orders are not in this folder.",
                List.of(
                        new Figure("Price", Formats.price(price), Term.CLEARING_PRICE),
                        new Figure("Bought", Formats.energy(hour.market().bought()), Term.LOCAL_MARKET),
                        new Figure("Sold", Formats.energy(hour.market().sold()), Term.LOCAL_MARKET)));
    }

    static Story grid(HourRecord hour) {
        long imported = hour.homes().total(Quantity.GRID_IMPORT);
        long exported = hour.homes().total(Quantity.GRID_EXPORT);
        return new Story(
                imported + exported == 0
                        ? "Nothing is left over: no home needs the utility grid."
                        : "What nobody traded goes to the utility grid: " + Formats.energy(imported) + " in, "
                                + Formats.energy(exported) + " out. Its tariffs are not in this folder.",
                List.of(
                        new Figure("Imported", Formats.energy(imported), Term.UTILITY_GRID),
                        new Figure("Fed in", Formats.energy(exported), Term.UTILITY_GRID)));
    }

    static Story chain() {
        return new Story("This folder does not hold " + Gap.CHAIN.label() + ".", List.of());
    }

    static Story regulator(HourRecord hour) {
        long bonus = hour.homes().total(Quantity.BONUS);
        long penalty = hour.homes().total(Quantity.PENALTY);
        return new Story(
                "The regulator paid " + Formats.money(bonus) + ", took " + Formats.money(penalty) + " and banned "
                        + Formats.count(hour.bans().size(), "home") + ".",
                List.of(
                        new Figure("Bonuses", Formats.money(bonus), Term.BONUS),
                        new Figure("Penalties", Formats.money(penalty), Term.PENALTY),
                        new Figure("Newly banned", Formats.count(hour.bans().size(), "home"), Term.BAN)));
    }
}
