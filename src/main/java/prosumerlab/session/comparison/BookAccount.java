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
import prosumerlab.history.ProsumerHours;
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
     * @param bestWelfare the largest that any matching could reach, in millionths of a €
     * @param reality what really became of the orders
     */
    MechanismResult result(Mechanism mechanism, Clearing cleared, long bestWelfare, Clearing reality) {
        List<OrderResult> orders = orders(cleared);
        long bought = 0;
        long unserved = 0;
        long unsold = 0;
        for (OrderResult result : orders) {
            MarketOrder order = result.order();
            bought += order.buy() ? order.filled() : 0;
            unserved += order.buy() ? order.energy() - order.filled() : 0;
            unsold += order.buy() ? 0 : order.energy() - order.filled();
        }
        return new MechanismResult(
                mechanism,
                orders,
                trades(cleared),
                PriceTally.of(cleared.deals(), true),
                PriceTally.of(cleared.deals(), false),
                bought - cleared.gridImport(),
                cleared.gridImport(),
                cleared.gridExport(),
                unserved,
                unsold,
                welfare(cleared),
                bestWelfare,
                homes(cleared, reality));
    }

    /** In millionths of a €, rounded once an order, so that the same fills have the same welfare whatever the deals. */
    long welfare(Clearing cleared) {
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

    private List<OrderResult> orders(Clearing cleared) {
        long[] bidsFilled = cleared.bidsFilled(book);
        long[] asksFilled = cleared.asksFilled(book);
        long[] bidsValue = new long[bidsFilled.length];
        long[] asksValue = new long[asksFilled.length];
        for (Deal deal : cleared.deals()) {
            add(bidsValue, deal.bid(), deal);
            add(asksValue, deal.ask(), deal);
        }
        List<OrderResult> orders = new ArrayList<>(bidsFilled.length + asksFilled.length);
        add(orders, true, book.bids(), bidsFilled, bidsValue);
        add(orders, false, book.asks(), asksFilled, asksValue);
        return List.copyOf(orders);
    }

    private static void add(long[] values, int order, Deal deal) {
        if (order != Deal.POOL) {
            values[order] += deal.energy() * deal.price();
        }
    }

    private static void add(List<OrderResult> results, boolean buy, Order[] orders, long[] filled, long[] values) {
        for (int i = 0; i < orders.length; i++) {
            long price = filled[i] > 0 ? Clearing.meanPrice(values[i], filled[i]) : ProsumerHours.NO_PRICE;
            results.add(new OrderResult(
                    new MarketOrder(orders[i].home(), buy, orders[i].energy(), orders[i].limit(), filled[i]), price));
        }
    }

    private List<MatchedTrade> trades(Clearing cleared) {
        List<MatchedTrade> trades = new ArrayList<>(cleared.deals().size());
        for (Deal deal : cleared.deals()) {
            trades.add(new MatchedTrade(
                    deal.bid() == Deal.POOL ? MatchedTrade.NONE : deal.bid(),
                    deal.ask() == Deal.POOL ? MatchedTrade.NONE : book.bids().length + deal.ask(),
                    home(book.bids(), deal.bid()),
                    home(book.asks(), deal.ask()),
                    deal.energy(),
                    deal.price()));
        }
        return List.copyOf(trades);
    }

    private static int home(Order[] orders, int order) {
        return order == Deal.POOL ? ParticipantIds.MARKET_OPERATOR : orders[order].home();
    }

    private List<HomeResult> homes(Clearing cleared, Clearing reality) {
        HomeTally tally = new HomeTally(book, homes, cleared);
        HomeTally really = new HomeTally(book, homes, reality);
        List<HomeResult> results = new ArrayList<>();
        for (int home = 0; home < homes; home++) {
            if (tally.hasOrder(home)) {
                results.add(tally.result(home, really.gain(home)));
            }
        }
        return List.copyOf(results);
    }
}
