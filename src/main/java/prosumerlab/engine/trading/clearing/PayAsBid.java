package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;
import java.util.List;

/**
 * A discriminatory auction: the highest bid is matched with the lowest ask, and each pair trades at its bid, so that all of the
 * gain is the seller's. What is left trades with the grid at its tariffs.
 */
final class PayAsBid implements MarketClearing {
    @Override
    public Clearing clear(OrderBook book) {
        MeritOrder merit = new MeritOrder(book);
        List<Deal> deals = new ArrayList<>();
        for (long energy = merit.fillNext(); energy > 0; energy = merit.fillNext()) {
            deals.add(new Deal(merit.buyer(), merit.seller(), energy, book.bids()[merit.buyer()].limit()));
        }
        return GridBackstop.complete(book, deals, merit.bidsFilled, merit.asksFilled);
    }
}
