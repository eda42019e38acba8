package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;
import java.util.List;

/**
 * A pool with one price for all buyers and one for all sellers, which follow from the sums. The rules in the literature take
 * everybody in at any price; here limits hold: as long as the price is beyond the limit of anybody, the lowest bid and the
 * highest ask that it drives away leave, and the prices follow from the sums that are left. Whoever stays trades all of its
 * order, with the others or through the operator with the grid.
 */
final class PoolClearing implements MarketClearing {
    private final PoolPrice rule;

    PoolClearing(PoolPrice rule) {
        this.rule = rule;
    }

    @Override
    public Clearing clear(OrderBook book) {
        Order[] bids = book.bids();
        Order[] asks = book.asks();
        int[] bidRank = PriorityOrder.highestFirst(bids, Order.limits(bids));
        int[] askRank = PriorityOrder.lowestFirst(asks, Order.limits(asks));
        int buyers = bids.length;
        int sellers = asks.length;
        long demand = OrderBook.energy(bids);
        long supply = OrderBook.energy(asks);
        PoolPrice.Pair prices = rule.at(demand, supply, book.floor(), book.ceiling());
        while (true) {
            boolean tooDear = buyers > 0 && bids[bidRank[buyers - 1]].limit() < prices.buying();
            boolean tooCheap = sellers > 0 && asks[askRank[sellers - 1]].limit() > prices.selling();
            if (!tooDear && !tooCheap) {
                break;
            }
            demand -= tooDear ? bids[bidRank[--buyers]].energy() : 0;
            supply -= tooCheap ? asks[askRank[--sellers]].energy() : 0;
            prices = rule.at(demand, supply, book.floor(), book.ceiling());
        }
        List<Deal> deals = new ArrayList<>(buyers + sellers);
        for (int rank = 0; rank < buyers; rank++) {
            deals.add(Deal.purchase(bidRank[rank], bids[bidRank[rank]].energy(), prices.buying()));
        }
        for (int rank = 0; rank < sellers; rank++) {
            deals.add(Deal.sale(askRank[rank], asks[askRank[rank]].energy(), prices.selling()));
        }
        return new Clearing(deals, Math.max(0, demand - supply), Math.max(0, supply - demand));
    }
}
