package prosumerlab.metrics;

import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;

/** What was traded, by which mechanism and at what prices. */
final class TradeTally implements Tally {
    private final WeightedPrices all = new WeightedPrices();
    private final WeightedPrices p2p = new WeightedPrices();
    private final WeightedPrices market = new WeightedPrices();
    private long fees;

    @Override
    public void accept(HourRecord hour) {
        for (Trade trade : hour.trades()) {
            all.add(trade);
            (trade.kind() == Trade.Kind.P2P ? p2p : market).add(trade);
            fees += trade.fee();
        }
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        figures.count(KeyFigure.P2P_TRADES, p2p.trades());
        figures.micro(KeyFigure.P2P_KWH, p2p.energy());
        figures.count(KeyFigure.MARKET_TRADES, market.trades());
        figures.micro(KeyFigure.MARKET_KWH, market.energy());
        figures.micro(KeyFigure.MARKET_FEES_EUR, fees);
        figures.ratio(KeyFigure.P2P_SHARE, p2p.energy(), all.energy());
        figures.ratio(KeyFigure.P2P_SHARE_BY_COUNT, p2p.trades(), all.trades());
        if (all.trades() > 0) {
            figures.micro(KeyFigure.PRICE_MIN_EUR_PER_KWH, all.lowest());
            figures.micro(KeyFigure.PRICE_MAX_EUR_PER_KWH, all.highest());
            figures.micro(KeyFigure.PRICE_MEAN_EUR_PER_KWH, Math.round(all.mean()));
            figures.micro(KeyFigure.PRICE_DISPERSION_EUR_PER_KWH, Math.round(all.standardDeviation()));
        }
        if (p2p.trades() > 0) {
            figures.micro(KeyFigure.P2P_PRICE_MEAN_EUR_PER_KWH, Math.round(p2p.mean()));
        }
        if (market.trades() > 0) {
            figures.micro(KeyFigure.MARKET_PRICE_MEAN_EUR_PER_KWH, Math.round(market.mean()));
        }
    }
}
