package prosumerlab.session.comparison;

import prosumerlab.domain.Micro;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.Deal;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;

/**
 * Adds up one mechanism's deals by home: energy times price is kept exactly, in millionths of a millionth of a €, and rounded
 * once when asked for.
 */
final class HomeTally {
    private final boolean[] buys;
    private final long[] wanted;
    private final long[] traded;
    /** Received, negative if paid: at the prices of the deals, at the home's own limits, and at the tariffs. */
    private final long[] atPrice;

    private final long[] atLimit;
    private final long[] atTariff;

    HomeTally(OrderBook book, int homes, Clearing cleared) {
        buys = new boolean[homes];
        wanted = new long[homes];
        traded = new long[homes];
        atPrice = new long[homes];
        atLimit = new long[homes];
        atTariff = new long[homes];
        for (Order bid : book.bids()) {
            buys[bid.home()] = true;
            wanted[bid.home()] += bid.energy();
        }
        for (Order ask : book.asks()) {
            wanted[ask.home()] += ask.energy();
        }
        for (Deal deal : cleared.deals()) {
            if (deal.bid() != Deal.POOL) {
                add(book.bids()[deal.bid()], deal, -1, book.ceiling());
            }
            if (deal.ask() != Deal.POOL) {
                add(book.asks()[deal.ask()], deal, 1, book.floor());
            }
        }
    }

    private void add(Order order, Deal deal, int sign, long tariff) {
        int home = order.home();
        traded[home] += deal.energy();
        atPrice[home] += sign * deal.energy() * deal.price();
        atLimit[home] += sign * deal.energy() * order.limit();
        atTariff[home] += sign * deal.energy() * tariff;
    }

    boolean hasOrder(int home) {
        return wanted[home] > 0;
    }

    /** In millionths of a €. */
    long gain(int home) {
        return rounded(atPrice[home] - atLimit[home]);
    }

    HomeResult result(int home, long gainInReality) {
        return new HomeResult(
                home,
                buys[home],
                wanted[home],
                traded[home],
                rounded(atPrice[home]),
                gain(home),
                rounded(atPrice[home] - atTariff[home]),
                gain(home) - gainInReality);
    }

    private static long rounded(long exact) {
        return Micro.amount(exact, 1);
    }
}
