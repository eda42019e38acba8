package prosumerlab.metrics;

import prosumerlab.history.Trade;

/** Mean and spread of prices weighted by energy, updated trade by trade without loss of digits (West, 1979). */
final class WeightedPrices {
    private long trades;
    private long energy;
    private long lowest = Long.MAX_VALUE;
    private long highest = Long.MIN_VALUE;
    private double mean;
    private double squares;

    void add(Trade trade) {
        trades++;
        energy += trade.energy();
        lowest = Math.min(lowest, trade.price());
        highest = Math.max(highest, trade.price());
        double distance = trade.price() - mean;
        double step = distance * trade.energy() / energy;
        mean += step;
        squares += (energy - trade.energy()) * distance * step;
    }

    long trades() {
        return trades;
    }

    /** In millionths of a kWh. */
    long energy() {
        return energy;
    }

    /** In millionths of a €/kWh, as are the others below. */
    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    double mean() {
        return mean;
    }

    double standardDeviation() {
        return Math.sqrt(squares / energy);
    }
}
