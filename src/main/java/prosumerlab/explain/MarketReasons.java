package prosumerlab.explain;

import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.money;
import static prosumerlab.explain.Situation.price;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/** What the home asked of the local market, and what came of it. */
final class MarketReasons {
    private MarketReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        if (at.role() != Role.BUYER && at.role() != Role.SELLER) {
            return;
        }
        List<MarketOrder> orders = at.orders();
        if (orders.isEmpty()) {
            reasons.add(Reason.of(Stage.LOCAL_MARKET, noOrder(at)));
            return;
        }
        for (MarketOrder order : orders) {
            reasons.add(Reason.of(Stage.LOCAL_MARKET, order(order).then(result(at, order))));
        }
        reasons.add(Reason.of(Stage.LOCAL_MARKET, market(at)));
        at.marketTrades().forEach(trade -> reasons.add(Reason.of(Stage.LOCAL_MARKET, settlement(at, trade))));
    }

    private static Sentence noOrder(Situation at) {
        long left = at.leftByPeers();
        if (!at.scenario().market().enabled()) {
            return Sentence.of("There is no local market in this scenario.");
        }
        return left == 0
                ? Sentence.of("Peers took all it wanted to trade: nothing was left for the local market.")
                : Sentence.of(
                        "What was left, {}, is less than the smallest lot the local market takes, {}.",
                        energy(left),
                        energy(Micro.of(at.scenario().market().minimumLotKwh())));
    }

    private static Sentence order(MarketOrder order) {
        return Sentence.of(
                order.buy() ? "It bid for {} at up to {}" : "It offered {} from {}",
                energy(order.energy()),
                price(order.limit()));
    }

    private static Sentence result(Situation at, MarketOrder order) {
        if (order.filled() == order.energy()) {
            return Sentence.of(order.buy() ? " and got all of it." : " and sold all of it.");
        }
        if (order.filled() > 0) {
            return Sentence.of(
                    " and " + (order.buy() ? "got" : "sold") + " {} of it: others had the better price or draw.",
                    energy(order.filled()));
        }
        return Sentence.of(
                at.hour().market().price() == ProsumerHours.NO_PRICE
                        ? " and found nobody: nothing was traded."
                        : " and found nobody: the market price was no better than that.");
    }

    private static Sentence market(Situation at) {
        MarketHour market = at.hour().market();
        Sentence sums = Sentence.of(
                "Together, homes bid for {} and offered {}", energy(sum(market, true)), energy(sum(market, false)));
        if (market.price() == ProsumerHours.NO_PRICE) {
            return sums.then(", and none of it met.");
        }
        Sentence cleared = sums.then("; the one price for all was {}.", price(market.price()));
        if (market.operatorImport() > 0) {
            return cleared.then(
                    " The operator bought {} from the utility to serve all.", energy(market.operatorImport()));
        }
        return market.operatorExport() > 0
                ? cleared.then(" The operator sold {} to the utility.", energy(market.operatorExport()))
                : cleared;
    }

    private static long sum(MarketHour market, boolean buy) {
        return market.orders().stream()
                .filter(order -> order.buy() == buy)
                .mapToLong(MarketOrder::energy)
                .sum();
    }

    private static Sentence settlement(Situation at, Trade trade) {
        return Sentence.of(
                trade.buyer() == at.id()
                        ? "It bought {} for {} and paid a fee of {}."
                        : "It sold {} for {} and paid a fee of {}.",
                energy(trade.energy()),
                money(trade.amount()),
                money(trade.fee()));
    }
}
