package prosumerlab.session.comparison;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.Deal;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.history.MarketOrder;
import prosumerlab.scenario.Mechanism;

/** Adds up what mechanisms make of one book. */
final class BookAccount {
    private final OrderBook book;
    private final int homes;

    BookAccount(OrderBook book, int homes) {
        this.book = book;
        this.homes = homes;
    }

    /**
     * @param payAsClear what pay-as-clear makes of the same book: nothing else gains more
     */
    MechanismResult result(Mechanism mechanism, Clearing cleared, Clearing payAsClear) {
        long[] bidsFilled = cleared.bidsFilled(book);
        long[] asksFilled = cleared.asksFilled(book);
        long bought = sum(bidsFilled);
        return new MechanismResult(
                mechanism,
                orders(bidsFilled, asksFilled),
                trades(cleared),
                PriceTally.of(cleared.deals(), true),
                PriceTally.of(cleared.deals(), false),
                bought - cleared.gridImport(),
                cleared.gridImport(),
                cleared.gridExport(),
                energy(book.bids()) - bought,
                energy(book.asks()) - sum(asksFilled),
                welfare(cleared),
                welfare(payAsClear),
                homes(cleared, payAsClear));
    }

    /** In millionths of a €, rounded once an order, so that the same fills have the same welfare whatever the deals. */
    private long welfare(Clearing cleared) {
        return Micro.amount(cleared.gridExport(), book.floor())
                - Micro.amount(cleared.gridImport(), book.ceiling())
                + atLimits(book.bids(), cleared.bidsFilled(book))
                - atLimits(book.asks(), cleared.asksFilled(book));
    }

    private static long atLimits(Order[] orders, long[] filled) {
        long sum = 0;
        for (int i = 0; i < orders.length; i++) {
            sum += Micro.amount(filled[i], orders[i].limit());
        }
        return sum;
    }

    private List<MarketOrder> orders(long[] bidsFilled, long[] asksFilled) {
        List<MarketOrder> orders = new ArrayList<>(bidsFilled.length + asksFilled.length);
        for (int i = 0; i < bidsFilled.length; i++) {
            Order bid = book.bids()[i];
            orders.add(new MarketOrder(bid.home(), true, bid.energy(), bid.limit(), bidsFilled[i]));
        }
        for (int i = 0; i < asksFilled.length; i++) {
            Order ask = book.asks()[i];
            orders.add(new MarketOrder(ask.home(), false, ask.energy(), ask.limit(), asksFilled[i]));
        }
        return List.copyOf(orders);
    }

    private List<MatchedTrade> trades(Clearing cleared) {
        List<MatchedTrade> trades = new ArrayList<>(cleared.deals().size());
        for (Deal deal : cleared.deals()) {
            trades.add(new MatchedTrade(
                    home(book.bids(), deal.bid()), home(book.asks(), deal.ask()), deal.energy(), deal.price()));
        }
        return List.copyOf(trades);
    }

    private static int home(Order[] orders, int order) {
        return order == Deal.POOL ? ParticipantIds.MARKET_OPERATOR : orders[order].home();
    }

    private List<HomeResult> homes(Clearing cleared, Clearing payAsClear) {
        HomeTally tally = new HomeTally(book, homes, cleared);
        HomeTally reference = new HomeTally(book, homes, payAsClear);
        List<HomeResult> results = new ArrayList<>();
        for (int home = 0; home < homes; home++) {
            if (tally.hasOrder(home)) {
                results.add(tally.result(home, reference.gain(home)));
            }
        }
        return List.copyOf(results);
    }

    private static long energy(Order[] orders) {
        long sum = 0;
        for (Order order : orders) {
            sum += order.energy();
        }
        return sum;
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
