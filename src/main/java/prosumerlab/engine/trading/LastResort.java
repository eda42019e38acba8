package prosumerlab.engine.trading;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Scenario;

/**
 * Phase 5: what the cap, a ban, a minimum lot or a limit kept out of the markets is imported from the utility at the retail
 * tariff, or exported to it at the feed-in tariff; what the export limit does not let through is curtailed.
 */
final class LastResort {
    private final List<Home> homes;
    private final PriceLimits prices;
    private final boolean exportLimited;
    private final double exportLimitKwhPerKw;

    LastResort(Scenario scenario, List<Home> homes, PriceLimits prices) {
        this.homes = homes;
        this.prices = prices;
        exportLimited = scenario.pv().exportLimitShare() < 1;
        exportLimitKwhPerKw =
                scenario.pv().exportLimitShare() * scenario.horizon().grid().stepHours();
    }

    void settle(Positions positions, Book book) {
        HourColumns hour = positions.hour();
        for (Home home : homes) {
            int id = home.id();
            long imported = positions.deficit(id);
            long exported = Math.min(positions.surplus(id), exportLimit(home));
            hour.of(Quantity.GRID_IMPORT)[id] = imported;
            hour.of(Quantity.GRID_EXPORT)[id] = exported;
            hour.of(Quantity.CURTAILED)[id] = positions.surplus(id) - exported;
            if (imported > 0) {
                book.receiveFromUtility(id, -Micro.amount(imported, prices.ceiling()));
            } else if (exported > 0) {
                book.receiveFromUtility(id, Micro.amount(exported, prices.floor()));
            }
        }
    }

    /** Without a limit in the scenario nothing is curtailed, whatever a measured series says of the panels. */
    private long exportLimit(Home home) {
        return exportLimited ? Micro.of(exportLimitKwhPerKw * home.pvCapacityKw()) : Long.MAX_VALUE;
    }
}
