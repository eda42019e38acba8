package prosumerlab.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.history.Quantity;
import prosumerlab.ui.kit.Formats;

/**
 * A figure of two homes, as far as the hours are over.
 *
 * @param label what it is, with its unit in a file
 * @param first of the selected home
 * @param second of the other
 * @param difference first less second
 */
record Comparison(String label, String first, String second, String difference) {
    /** All figures that are compared. */
    static List<Comparison> of(HomePage first, HomePage second) {
        List<Comparison> rows = new ArrayList<>();
        Two two = new Two(rows, first, second);
        boolean tables = first.shown().run().lacks(Gap.SCENARIO);
        if (!tables) {
            two.add(
                    "PV capacity",
                    page -> Micro.of(page.home().pvCapacityKw()),
                    micro -> Formats.number(micro, 1) + " kW");
        }
        two.add("Battery capacity", page -> page.home().batteryCapacity(), Formats::energy);
        two.sum("PV generation", Quantity.PV, Formats::energy);
        two.sum("Load", Quantity.LOAD, Formats::energy);
        two.sum("Own renewable use", Quantity.RENEWABLE_USE, Formats::energy);
        two.sum("Bought P2P", Quantity.P2P_BOUGHT, Formats::energy);
        two.sum("Sold P2P", Quantity.P2P_SOLD, Formats::energy);
        two.sum("Bought in market", Quantity.MARKET_BOUGHT, Formats::energy);
        two.sum("Sold in market", Quantity.MARKET_SOLD, Formats::energy);
        two.sum("Grid import", Quantity.GRID_IMPORT, Formats::energy);
        two.sum("Grid export", Quantity.GRID_EXPORT, Formats::energy);
        two.add("Trades", page -> page.trades().size(), Formats::count);
        two.add(
                capital(Formats.stepNoun(first.shown().run().grid())) + "s banned",
                page -> page.sums().stepsBanned(page.lastWhole()),
                Formats::count);
        two.add("Bill (− earned)", HomePage::bill, Formats::money);
        if (!tables) {
            two.add("Bill, grid only", HomePage::gridOnly, Formats::money);
            two.add("Saved", page -> page.gridOnly() - page.bill(), Formats::money);
        }
        return List.copyOf(rows);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private record Two(List<Comparison> rows, HomePage first, HomePage second) {
        void add(String label, ToLongFunction<HomePage> value, LongFunction<String> format) {
            long a = value.applyAsLong(first);
            long b = value.applyAsLong(second);
            rows.add(new Comparison(label, format.apply(a), format.apply(b), (a > b ? "+" : "") + format.apply(a - b)));
        }

        void sum(String label, Quantity quantity, LongFunction<String> format) {
            add(label, page -> page.sums().sum(quantity, page.lastWhole()), format);
        }
    }
}
