package prosumerlab.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;

/**
 * Supply and demand of an hour as steps, and where they meet. Bids go down from the highest, asks up from the lowest; beyond
 * them the utility grid sells any quantity at the retail tariff and buys any at the feed-in tariff.
 *
 * @param demand corners of the bids
 * @param supply corners of the asks
 * @param gridBuys where demand goes on
 * @param gridSells where supply goes on
 * @param clearing energy traded and its price; null if nothing was
 * @param reach end of the horizontal axis, in kWh
 * @param ceiling highest price, in €/kWh
 */
public record SupplyDemand(
        List<Corner> demand,
        List<Corner> supply,
        List<Corner> gridBuys,
        List<Corner> gridSells,
        Corner clearing,
        double reach,
        double ceiling) {
    private static final double MARGIN = 1.1;

    /** A corner of a curve: energy in kWh, price in €/kWh. */
    public record Corner(double energy, double price) {}

    /**
     * The curves of {@code market}.
     *
     * @param retailTariff what the utility takes for a kWh, in millionths of a €/kWh
     * @param feedInTariff what it pays for a kWh, in millionths of a €/kWh
     */
    public static SupplyDemand of(MarketHour market, long retailTariff, long feedInTariff) {
        // What the community lacks or has over is traded with the grid at the same price: both sides are equal with it.
        long traded = market.bought() + market.operatorExport();
        Corner clearing = market.price() == ProsumerHours.NO_PRICE
                ? null
                : new Corner(Micro.toDouble(traded), Micro.toDouble(market.price()));
        return of(market.orders(), clearing, retailTariff, feedInTariff);
    }

    /**
     * The curves of {@code orders}.
     *
     * @param clearing energy traded and its price; null where there is no such point
     * @param retailTariff what the utility takes for a kWh, in millionths of a €/kWh
     * @param feedInTariff what it pays for a kWh, in millionths of a €/kWh
     */
    public static SupplyDemand of(List<MarketOrder> orders, Corner clearing, long retailTariff, long feedInTariff) {
        List<Corner> demand = corners(orders.stream()
                .filter(MarketOrder::buy)
                .sorted(Comparator.comparingLong(MarketOrder::limit).reversed())
                .toList());
        List<Corner> supply = corners(orders.stream()
                .filter(order -> !order.buy())
                .sorted(Comparator.comparingLong(MarketOrder::limit))
                .toList());
        double reach = Math.max(end(demand), end(supply)) * MARGIN;
        double ceiling = Micro.toDouble(retailTariff);
        for (MarketOrder order : orders) {
            ceiling = Math.max(ceiling, Micro.toDouble(order.limit()));
        }
        return new SupplyDemand(
                demand,
                supply,
                beyond(demand, Micro.toDouble(feedInTariff), reach),
                beyond(supply, Micro.toDouble(retailTariff), reach),
                clearing,
                reach,
                ceiling);
    }

    private static List<Corner> corners(List<MarketOrder> orders) {
        List<Corner> corners = new ArrayList<>();
        long energy = 0;
        for (MarketOrder order : orders) {
            double price = Micro.toDouble(order.limit());
            corners.add(new Corner(Micro.toDouble(energy), price));
            energy += order.energy();
            corners.add(new Corner(Micro.toDouble(energy), price));
        }
        return List.copyOf(corners);
    }

    private static List<Corner> beyond(List<Corner> curve, double tariff, double reach) {
        double from = end(curve);
        List<Corner> corners = new ArrayList<>();
        if (!curve.isEmpty()) {
            corners.add(curve.get(curve.size() - 1));
        }
        corners.add(new Corner(from, tariff));
        corners.add(new Corner(reach, tariff));
        return List.copyOf(corners);
    }

    private static double end(List<Corner> curve) {
        return curve.isEmpty() ? 0 : curve.get(curve.size() - 1).energy();
    }
}
