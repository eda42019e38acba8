package prosumerlab.ui.market;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prosumerlab.domain.Micro;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.comparison.HomeResult;
import prosumerlab.session.comparison.MarketComparison;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.MechanismResult.PriceRange;
import prosumerlab.session.comparison.OrderResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.ui.kit.Formats;

/** How the pane says what a mechanism made of the orders. */
final class MarketWords {
    private static final int NAMED = 6;

    private MarketWords() {}

    /** What people call a mechanism, or the choice of none. */
    static String choice(Optional<Mechanism> chosen) {
        return chosen.map(mechanism -> "What if: " + mechanism.title()).orElse("As it was");
    }

    /**
     * By what rule the orders are cleared.
     *
     * @param chosen instead of what really happened under {@code scenario}
     */
    static String rule(MarketComparison comparison, Optional<Mechanism> chosen, Scenario scenario) {
        if (chosen.isPresent()) {
            return named(chosen.get())
                    + (chosen.get().matchesPairs()
                            ? " What no pair takes trades with the utility grid, where limits allow."
                            : "");
        }
        String rule = comparison
                .used()
                .map(MarketWords::named)
                .orElse("Peers do not trade in this scenario: these are their wishes.");
        return comparison.orders() == OrderSet.LOCAL_MARKET
                ? rule
                : rule + " What was left went on to the "
                        + (scenario.market().enabled() ? "local market." : "utility grid.");
    }

    private static String named(Mechanism mechanism) {
        return mechanism.title() + ": " + mechanism.inWords();
    }

    /** The mean price of a side. */
    static String mean(PriceRange range) {
        return Formats.price(range.mean());
    }

    /** How far the prices of a side are apart. */
    static String spread(PriceRange range) {
        if (range.mean() == ProsumerHours.NO_PRICE) {
            return "no trade";
        }
        return range.isOne()
                ? "one price"
                : "mean of " + Formats.number(range.lowest(), 4) + " to " + Formats.number(range.highest(), 4);
    }

    /** The price of a side in a cell: one, or from the lowest to the highest. */
    static String cell(PriceRange range) {
        return range.isOne() || range.mean() == ProsumerHours.NO_PRICE
                ? Formats.number(range.mean(), 4)
                : Formats.number(range.lowest(), 4) + "–" + Formats.number(range.highest(), 4);
    }

    /** How many orders got something. */
    static String served(MechanismResult result) {
        long filled = result.book().stream()
                .filter(order -> order.order().filled() > 0)
                .count();
        return Formats.count(filled) + " of " + Formats.count(result.book().size()) + " served";
    }

    /** What nobody took. */
    static String left(MechanismResult result) {
        String unserved = Formats.energy(result.unservedDemand()) + " unserved";
        String unsold = Formats.energy(result.unsoldSupply()) + " unsold";
        if (result.unservedDemand() == 0) {
            return result.unsoldSupply() == 0 ? "all of it" : unsold;
        }
        return result.unsoldSupply() == 0 ? unserved : unserved + ", " + unsold;
    }

    /** The same for a tile, which says so where there is nothing to gain. */
    static String comparedWithTheBest(MechanismResult result) {
        return result.welfareRatio().isPresent() ? ofTheBest(result) + " of the best" : "nothing to gain";
    }

    /** Welfare as a share of the best possible. */
    static String ofTheBest(MechanismResult result) {
        return Formats.percent(result.welfareRatio().orElse(Double.NaN));
    }

    /** An order and what came of it, in a sentence. */
    static String order(OrderResult result) {
        MarketOrder order = result.order();
        String wish = Formats.home(order.home())
                + (order.buy()
                        ? " bids up to " + Formats.price(order.limit()) + " for "
                        : " asks " + Formats.price(order.limit()) + " or more for ")
                + Formats.energy(order.energy());
        if (order.filled() == 0) {
            return wish + ": not served";
        }
        return wish + ": " + filled(order) + " filled at " + Formats.price(result.price());
    }

    /** Which share of it was filled. */
    static String filled(MarketOrder order) {
        return Formats.share(order.filled(), order.energy());
    }

    /** Who is better and who is worse off than really, the losers by name. */
    static String winnersAndLosers(MechanismResult result) {
        long same = result.homes().size() - result.winners() - result.losers();
        String sums = "Against what really happened: " + Formats.count(result.winners(), "home") + " would gain, "
                + Formats.count(result.losers()) + " would lose, " + Formats.count(same)
                + " would be no better or worse off.";
        if (result.losers() == 0) {
            return sums + " Nobody loses.";
        }
        List<HomeResult> losers = result.homes().stream()
                .filter(home -> home.againstReality() < 0)
                .sorted(Comparator.comparingLong(HomeResult::againstReality))
                .toList();
        String names = losers.stream()
                .limit(NAMED)
                .map(home -> Formats.home(home.home()) + " (" + signed(home.againstReality()) + " €)")
                .collect(Collectors.joining(", "));
        return sums + " Losers, the worst off first: " + names
                + (losers.size() > NAMED ? " and " + Formats.count(losers.size() - NAMED) + " more" : "") + ".";
    }

    /** Money with its sign, without its unit. */
    static String signed(long micro) {
        String text = Formats.number(Math.abs(micro), 4);
        boolean zero = Math.abs(micro) < Micro.ONE / 20_000;
        return zero ? text : (micro > 0 ? "+" : "−") + text;
    }

    /** How a home would fare, in a word with a sign of its own. */
    static String verdict(HomeResult home) {
        return home.againstReality() > 0 ? "✓ gains" : home.againstReality() < 0 ? "✗ loses" : "= no change";
    }

    /** The chart in a sentence. */
    static String chart(BookPicture picture, MechanismResult result) {
        return Stream.of(
                        "Order book: " + Formats.count(picture.bids().size(), "bid") + " for "
                                + Formats.energy(picture.demand()),
                        Formats.count(picture.asks().size(), "ask") + " for " + Formats.energy(picture.supply()),
                        "buyers pay " + mean(result.buying()),
                        "sellers get " + mean(result.selling()),
                        Formats.energy(result.volume()) + " between homes")
                .collect(Collectors.joining(", "));
    }
}
