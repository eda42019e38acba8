package prosumerlab.ui.market;

import java.util.List;
import java.util.function.ToIntFunction;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of the orders and of the negotiations. */
final class MarketColumns {
    private MarketColumns() {}

    static List<Column<MarketOrder>> orders(Links links) {
        return List.of(
                home("Home", links, MarketOrder::home),
                Column.words("Side", 6, order -> order.buy() ? "Buys" : "Sells"),
                Column.micro("Quantity (kWh)", 13, 3, MarketOrder::energy),
                Column.micro("Limit (€/kWh)", 12, 4, MarketOrder::limit),
                Column.micro("Filled (kWh)", 11, 3, MarketOrder::filled),
                Column.<MarketOrder>words("Filled", 8, MarketModel::filled)
                        .sortedBy(order -> order.filled() * 1_000 / Math.max(1, order.energy())));
    }

    static List<Column<Negotiation>> negotiations(Links links) {
        return List.of(
                Column.count("Meeting", 7, pair -> pair.meeting() + 1L),
                home("Buyer", links, Negotiation::buyer),
                home("Seller", links, Negotiation::seller),
                Column.<Negotiation>words("Outcome", 8, pair -> pair.agreed() ? "Deal" : "No deal")
                        .explained(Term.NEGOTIATION),
                Column.micro("Price (€/kWh)", 12, 4, Negotiation::price),
                Column.micro("Energy (kWh)", 12, 3, Negotiation::energy),
                Column.count("Rounds", 7, Negotiation::rounds),
                Column.micro("First bid", 8, 4, pair -> pair.bids()[0]),
                Column.micro("Last bid", 8, 4, pair -> pair.bids()[pair.rounds() - 1]),
                Column.micro("Buyer's limit", 11, 4, Negotiation::buyerLimit),
                Column.micro("First ask", 8, 4, pair -> pair.asks()[0]),
                Column.micro("Last ask", 8, 4, pair -> pair.asks()[pair.rounds() - 1]),
                Column.micro("Seller's limit", 11, 4, Negotiation::sellerLimit));
    }

    private static <R> Column<R> home(String title, Links links, ToIntFunction<R> home) {
        return Column.<R>words(title, 9, row -> Formats.home(home.applyAsInt(row)))
                .sortedBy(home::applyAsInt)
                .filedAs(row -> "" + home.applyAsInt(row))
                .linked(new RowAction<>(
                        row -> "Show " + Formats.home(home.applyAsInt(row)),
                        row -> true,
                        row -> links.toHome(home.applyAsInt(row))));
    }
}
