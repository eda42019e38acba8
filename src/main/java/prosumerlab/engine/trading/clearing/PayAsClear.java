package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;
import java.util.List;

/** Everybody trades with the pool at the one price at which supply meets demand: {@link UniformPriceClearing}. */
final class PayAsClear implements MarketClearing {
    @Override
    public Clearing clear(OrderBook book) {
        UniformPriceClearing.Outcome outcome =
                new UniformPriceClearing(book.floor(), book.ceiling()).clear(book.bids(), book.asks());
        List<Deal> deals = new ArrayList<>(book.bids().length + book.asks().length);
        for (int bid = 0; bid < book.bids().length; bid++) {
            if (outcome.bidsFilled()[bid] > 0) {
                deals.add(Deal.purchase(bid, outcome.bidsFilled()[bid], outcome.price()));
            }
        }
        for (int ask = 0; ask < book.asks().length; ask++) {
            if (outcome.asksFilled()[ask] > 0) {
                deals.add(Deal.sale(ask, outcome.asksFilled()[ask], outcome.price()));
            }
        }
        return new Clearing(deals, outcome.gridImport(), outcome.gridExport());
    }
}
