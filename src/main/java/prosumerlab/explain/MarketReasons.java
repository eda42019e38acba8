package prosumerlab.explain;

import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.money;
import static prosumerlab.explain.Situation.price;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.scenario.Mechanism;

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
        Mechanism mechanism = at.scenario().market().mechanism();
        if (order.filled() == order.energy()) {
            return Sentence.of(order.buy() ? " and got all of it." : " and sold all of it.");
        }
        if (order.filled() > 0) {
            return Sentence.of(
                    " and " + (order.buy() ? "got" : "sold") + " {} of it: "
                            + (mechanism == Mechanism.NEGOTIATED
                                    ? "whom it dealt with had no use for more."
                                    : "others had the better price or draw."),
                    energy(order.filled()));
        }
        if (at.hour().market().price() == ProsumerHours.NO_PRICE) {
            return Sentence.of(" and found nobody: nothing was traded.");
        }
        return Sentence.of(
                switch (mechanism) {
                    case PAY_AS_CLEAR -> " and found nobody: the market price was no better than that.";
                    case PAY_AS_BID, NEGOTIATED -> " and came to no deal with anybody.";
                    case MID_MARKET_RATE, SUPPLY_DEMAND_RATIO ->
                        " and stayed out: with it, the price would have been beyond that.";
                });
    }

    private static Sentence market(Situation at) {
        MarketHour market = at.hour().market();
        Sentence sums = Sentence.of(
                "Together, homes bid for {} and offered {}", energy(sum(market, true)), energy(sum(market, false)));
        if (market.price() == ProsumerHours.NO_PRICE) {
            return sums.then(", and none of it met.");
        }
        Sentence cleared = sums.then(priceRule(at, market.price()));
        if (market.operatorImport() > 0) {
            return cleared.then(
                    " The operator bought {} from the utility to serve all.", energy(market.operatorImport()));
        }
        return market.operatorExport() > 0
                ? cleared.then(" The operator sold {} to the utility.", energy(market.operatorExport()))
                : cleared;
    }

    /** How the mechanism makes prices, and what came out of it. */
    private static Sentence priceRule(Situation at, long price) {
        Figure feedIn = price(at.scenario().prices().feedInTariffEuroPerKwh());
        Figure retail = price(at.scenario().prices().retailTariffEuroPerKwh());
        Sentence rule =
                switch (at.scenario().market().mechanism()) {
                    case PAY_AS_CLEAR -> Sentence.of("; the one price for all was {}.", price(price));
                    case PAY_AS_BID ->
                        Sentence.of("; the highest bid met the lowest ask, and each pair traded at its bid.");
                    case NEGOTIATED ->
                        Sentence.of("; pairs bargained, and dealt halfway as soon as the bid reached the ask.");
                    case MID_MARKET_RATE ->
                        Sentence.of(
                                "; what they shared cost the middle of the tariffs {} and {}, and all buyers shared what was lacking, or all sellers what was over, at the tariffs.",
                                feedIn,
                                retail);
                    case SUPPLY_DEMAND_RATIO ->
                        Sentence.of(
                                "; the more was offered for what was wanted, the closer the price came from {} down to {}.",
                                retail,
                                feedIn);
                };
        return at.scenario().market().mechanism().hasOnePrice()
                ? rule
                : rule.then(" A traded kWh cost {} on average.", price(price));
    }

    private static long sum(MarketHour market, boolean buy) {
        return market.orders().stream()
                .filter(order -> order.buy() == buy)
                .mapToLong(MarketOrder::energy)
                .sum();
    }

    private static Sentence settlement(Situation at, Trade trade) {
        String deed = trade.buyer() == at.id() ? "It bought {}" : "It sold {}";
        Sentence energy = Sentence.of(deed, energy(trade.energy()));
        Sentence priced = at.scenario().market().mechanism().hasOnePrice()
                ? energy
                : energy.then(" at {},", price(trade.price()));
        return priced.then(" for {} and paid a fee of {}.", money(trade.amount()), money(trade.fee()));
    }
}
