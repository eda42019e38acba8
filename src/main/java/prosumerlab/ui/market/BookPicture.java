package prosumerlab.ui.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.session.comparison.MatchedTrade;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.MechanismResult.PriceRange;
import prosumerlab.session.comparison.OrderResult;

/**
 * Where everything of an order book lies in a chart of energy and price: millionths of a kWh to the right, of a €/kWh upwards.
 *
 * @param bids from the highest limit down, one after the other
 * @param asks from the lowest limit up, likewise
 * @param deals each under its bid; where a pool or the grid buys, over its ask
 * @param levels prices that many share
 * @param clearing where supply meets demand; empty where no one price follows from that
 * @param grid the utility's tariffs; empty where it does not take part
 * @param reach how far the longer side goes
 * @param highest price that occurs
 */
record BookPicture(
        List<Block> bids,
        List<Block> asks,
        List<Point> deals,
        List<Level> levels,
        Optional<Point> clearing,
        Optional<Tariffs> grid,
        long reach,
        long highest) {
    /** An order, as wide as its energy. */
    record Block(OrderResult result, long from, long to) {
        MarketOrder order() {
            return result.order();
        }
    }

    /** An energy and a price. */
    record Point(long energy, long price) {}

    /** A price with its meaning. */
    record Level(String words, long price) {}

    /** What the utility pays and what it takes. */
    record Tariffs(long feedIn, long retail) {}

    /**
     * @param grid empty where what is left does not go to the grid
     */
    static BookPicture of(MechanismResult result, Optional<Tariffs> grid) {
        Comparator<Integer> fullestFirst =
                Comparator.comparingLong(at -> -result.book().get(at).order().filled());
        Comparator<Integer> byLimit =
                Comparator.comparingLong(at -> result.book().get(at).order().limit());
        long[] starts = new long[result.book().size()];
        List<Block> bids = blocks(result, true, byLimit.reversed().thenComparing(fullestFirst), starts);
        List<Block> asks = blocks(result, false, byLimit.thenComparing(fullestFirst), starts);
        long highest = grid.map(Tariffs::retail).orElse(0L);
        for (OrderResult order : result.book()) {
            highest = Math.max(highest, Math.max(order.order().limit(), order.price()));
        }
        return new BookPicture(
                bids,
                asks,
                deals(result.trades(), starts),
                levels(result),
                clearing(result),
                grid,
                Math.max(end(bids), end(asks)),
                highest);
    }

    private static List<Block> blocks(MechanismResult result, boolean buy, Comparator<Integer> ranking, long[] starts) {
        List<Integer> ranked = new ArrayList<>();
        for (int at = 0; at < starts.length; at++) {
            if (result.book().get(at).order().buy() == buy) {
                ranked.add(at);
            }
        }
        ranked.sort(ranking);
        List<Block> blocks = new ArrayList<>(ranked.size());
        long from = 0;
        for (int at : ranked) {
            OrderResult order = result.book().get(at);
            starts[at] = from;
            blocks.add(new Block(order, from, from + order.order().energy()));
            from += order.order().energy();
        }
        return List.copyOf(blocks);
    }

    private static List<Point> deals(List<MatchedTrade> trades, long[] starts) {
        long[] next = starts.clone();
        List<Point> points = new ArrayList<>(trades.size());
        for (MatchedTrade trade : trades) {
            int under = trade.bid() == MatchedTrade.NONE ? trade.ask() : trade.bid();
            points.add(new Point(next[under] + trade.energy() / 2, trade.price()));
            next[under] += trade.energy();
        }
        return List.copyOf(points);
    }

    private static List<Level> levels(MechanismResult result) {
        PriceRange buying = result.buying();
        PriceRange selling = result.selling();
        if (result.mechanism().matchesPairs()) {
            return List.of();
        }
        if (result.mechanism().hasOnePrice()) {
            long price = Math.max(buying.mean(), selling.mean());
            return price == ProsumerHours.NO_PRICE ? List.of() : List.of(new Level("One price", price));
        }
        List<Level> levels = new ArrayList<>();
        if (buying.isOne()) {
            levels.add(new Level("Buyers pay", buying.mean()));
        }
        if (selling.isOne()) {
            levels.add(new Level("Sellers get", selling.mean()));
        }
        return List.copyOf(levels);
    }

    /** With what the grid buys or sells at the one price, both sides trade the same energy. */
    private static Optional<Point> clearing(MechanismResult result) {
        long price = Math.max(result.buying().mean(), result.selling().mean());
        boolean one = result.mechanism().hasOnePrice() && price != ProsumerHours.NO_PRICE;
        return one
                ? Optional.of(new Point(result.volume() + result.gridImport() + result.gridExport(), price))
                : Optional.empty();
    }

    private static long end(List<Block> blocks) {
        return blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).to();
    }

    /** Where demand ends. */
    long demand() {
        return end(bids);
    }

    /** Where supply ends. */
    long supply() {
        return end(asks);
    }
}
