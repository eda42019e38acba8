package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;
import java.util.List;

/** Pairs bargain and deal halfway: {@link PeerBargaining}. What is left trades with the grid at its tariffs. */
final class Negotiated implements MarketClearing {
    private final PeerBargaining bargaining;

    Negotiated(PeerBargaining bargaining) {
        this.bargaining = bargaining;
    }

    @Override
    public Clearing clear(OrderBook book) {
        List<Deal> deals = new ArrayList<>();
        bargaining.bargain(book.bids(), book.asks(), deals);
        Clearing paired = new Clearing(deals, 0, 0);
        return GridBackstop.complete(book, deals, paired.bidsFilled(book), paired.asksFilled(book));
    }
}
