package prosumerlab.ui.market;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.scenario.Mechanism;
import prosumerlab.session.comparison.HomeResult;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.MechanismResult.PriceRange;
import prosumerlab.session.comparison.OrderResult;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of the pane's tables. */
final class MarketColumns {
    private MarketColumns() {}

    /** Of one side of the order book; short, so that both sides stand side by side. */
    static List<Column<OrderResult>> orders(Links links, Term side) {
        return List.of(
                home("Home", links, result -> result.order().home()),
                Column.<OrderResult>micro("kWh", 6, 3, result -> result.order().energy())
                        .explained(Term.ENERGY),
                Column.<OrderResult>micro(
                                "Limit", 6, 4, result -> result.order().limit())
                        .explained(side),
                numbers(
                        "Filled",
                        7,
                        result -> MarketWords.filled(result.order()),
                        result -> Micro.format(result.order().filled()),
                        result -> result.order().filled()
                                * 1_000
                                / Math.max(1, result.order().energy())),
                Column.micro("Price", 6, 4, OrderResult::price));
    }

    /**
     * @param used the mechanism that really dealt with the orders
     * @param choose told which one to clear them by
     */
    static List<Column<MechanismResult>> mechanisms(Supplier<Optional<Mechanism>> used, Consumer<Mechanism> choose) {
        return List.of(
                Column.<MechanismResult>words(
                                "Mechanism",
                                19,
                                result -> result.mechanism().title()
                                        + (used.get().equals(Optional.of(result.mechanism())) ? " (as it was)" : ""))
                        .explained(Term.MECHANISM)
                        .linked(new RowAction<>(
                                result -> "Clear by " + result.mechanism().title(),
                                result -> true,
                                result -> choose.accept(result.mechanism()))),
                MarketColumns.<MechanismResult>numbers(
                                "Of best",
                                8,
                                MarketWords::ofTheBest,
                                MarketColumns::shareInFile,
                                MechanismResult::welfare)
                        .explained(Term.WELFARE),
                prices("Buyers pay", MechanismResult::buying).explained(Term.BUYERS_PAY),
                prices("Sellers get", MechanismResult::selling).explained(Term.SELLERS_GET),
                Column.<MechanismResult>micro("Homes (kWh)", 8, 3, MechanismResult::volume)
                        .explained(Term.VOLUME),
                Column.count("Trades", 6, result -> result.trades().size()),
                Column.<MechanismResult>count("Gain", 5, MechanismResult::winners)
                        .explained(Term.BETTER_OFF),
                Column.<MechanismResult>count("Lose", 5, MechanismResult::losers)
                        .explained(Term.BETTER_OFF),
                Column.<MechanismResult>micro("Welfare (€)", 9, 4, MechanismResult::welfare)
                        .explained(Term.WELFARE),
                Column.<MechanismResult>micro("From grid (kWh)", 8, 3, MechanismResult::gridImport)
                        .explained(Term.BY_OPERATOR),
                Column.<MechanismResult>micro("To grid (kWh)", 8, 3, MechanismResult::gridExport)
                        .explained(Term.BY_OPERATOR),
                Column.<MechanismResult>micro("Unserved (kWh)", 8, 3, MechanismResult::unservedDemand)
                        .explained(Term.LEFT_OVER),
                Column.<MechanismResult>micro("Unsold (kWh)", 8, 3, MechanismResult::unsoldSupply)
                        .explained(Term.LEFT_OVER));
    }

    private static String shareInFile(MechanismResult result) {
        return result.welfareRatio().isPresent()
                ? Micro.format(Micro.of(result.welfareRatio().getAsDouble()))
                : "";
    }

    private static Column<MechanismResult> prices(String title, Function<MechanismResult, PriceRange> side) {
        return numbers(
                title,
                13,
                result -> MarketWords.cell(side.apply(result)),
                result -> inFile(side.apply(result).mean()),
                result -> side.apply(result).mean());
    }

    private static <R> Column<R> numbers(
            String title, int width, Function<R, String> text, Function<R, String> data, ToLongFunction<R> order) {
        return new Column<>(title, width, text, data, Comparator.comparingLong(order), true, null, null);
    }

    private static String inFile(long price) {
        return price == ProsumerHours.NO_PRICE ? "" : Micro.format(price);
    }

    /** How homes would fare, compared with what really happened. */
    static List<Column<HomeResult>> homes(Links links) {
        return List.of(
                home("Home", links, HomeResult::home),
                MarketColumns.<HomeResult>numbers(
                                "Difference (€)",
                                8,
                                home -> MarketWords.signed(home.againstReality()),
                                home -> Micro.format(home.againstReality()),
                                HomeResult::againstReality)
                        .explained(Term.DIFFERENCE),
                Column.<HomeResult>words("Outcome", 10, MarketWords::verdict).sortedBy(HomeResult::againstReality),
                Column.words("Side", 5, home -> home.buys() ? "Buys" : "Sells"),
                Column.micro("Traded (kWh)", 8, 3, HomeResult::traded),
                Column.<HomeResult>micro("Gain (€)", 8, 4, HomeResult::gain).explained(Term.WELFARE),
                Column.micro("As it was (€)", 8, 4, home -> home.gain() - home.againstReality()),
                Column.micro("Wanted (kWh)", 8, 3, HomeResult::wanted));
    }

    static List<Column<Negotiation>> negotiations(Links links) {
        return List.of(
                home("Buyer", links, Negotiation::buyer),
                home("Seller", links, Negotiation::seller),
                Column.<Negotiation>words("Outcome", 8, pair -> pair.agreed() ? "Deal" : "No deal")
                        .explained(Term.NEGOTIATION),
                Column.<Negotiation>micro("€/kWh", 7, 4, Negotiation::price).explained(Term.TRADE_PRICE),
                Column.<Negotiation>micro("kWh", 7, 3, Negotiation::energy).explained(Term.ENERGY),
                Column.<Negotiation>count("Rounds", 7, Negotiation::rounds).explained(Term.ROUND),
                Column.<Negotiation>count("Meeting", 7, pair -> pair.meeting() + 1L)
                        .explained(Term.MEETING),
                Column.<Negotiation>micro("First bid", 8, 4, pair -> pair.bids()[0])
                        .explained(Term.BID),
                Column.<Negotiation>micro("Last bid", 8, 4, pair -> pair.bids()[pair.rounds() - 1])
                        .explained(Term.BID),
                Column.<Negotiation>micro("Buyer's limit", 11, 4, Negotiation::buyerLimit)
                        .explained(Term.LIMIT),
                Column.<Negotiation>micro("First ask", 8, 4, pair -> pair.asks()[0])
                        .explained(Term.ASK),
                Column.<Negotiation>micro("Last ask", 8, 4, pair -> pair.asks()[pair.rounds() - 1])
                        .explained(Term.ASK),
                Column.<Negotiation>micro("Seller's limit", 11, 4, Negotiation::sellerLimit)
                        .explained(Term.LIMIT));
    }

    private static <R> Column<R> home(String title, Links links, ToIntFunction<R> home) {
        return Column.<R>words(title, 8, row -> Formats.home(home.applyAsInt(row)))
                .sortedBy(home::applyAsInt)
                .filedAs(row -> "" + home.applyAsInt(row))
                .linked(new RowAction<>(
                        row -> "Show " + Formats.home(home.applyAsInt(row)),
                        row -> true,
                        row -> links.toHome(home.applyAsInt(row))));
    }
}
