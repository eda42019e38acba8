package prosumerlab.explain;

import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.price;
import static prosumerlab.explain.Situation.share;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;

/** What the home wanted to trade and at what prices it would. */
final class WishReasons {
    private WishReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        switch (at.role()) {
            case BUYER -> reasons.add(Reason.of(Stage.WISH, buying(at)));
            case SELLER -> reasons.add(Reason.of(Stage.WISH, selling(at)));
            case NEUTRAL -> reasons.add(Reason.of(Stage.WISH, neither(at)));
            case BANNED -> {
                return;
            }
        }
        if (at.role() != Role.NEUTRAL) {
            reasons.add(Reason.of(Stage.PRICE_LIMITS, limit(at)));
            reasons.add(Reason.of(Stage.PRICE_LIMITS, opening(at)));
        }
    }

    private static Sentence buying(Situation at) {
        Sentence wish = Sentence.of("It wanted to buy {}", at.energy(Quantity.DESIRED));
        return at.capped()
                ? wish.then(": of its deficit, as much as the cap of {} allows.", energy(at.cap()))
                : wish.then(": its whole deficit, in whole watt-hours.");
    }

    private static Sentence selling(Situation at) {
        long desired = at.get(Quantity.DESIRED);
        long surplus = Math.max(0, at.get(Quantity.IMBALANCE_BEFORE_P2P));
        Sentence wish = Sentence.of("It wanted to sell {}", energy(desired));
        if (at.capped()) {
            return wish.then(": of its surplus, as much as the cap of {} allows.", energy(at.cap()));
        }
        if (desired <= surplus) {
            return wish.then(": its whole surplus, in whole watt-hours.");
        }
        String battery = "out of the battery, which held more than the home expects to need until the sun returns";
        Sentence sources = surplus == 0
                ? wish.then(" " + battery)
                : wish.then(": its surplus, and {} " + battery, energy(desired - surplus));
        return desired == Micro.floorToWattHours(at.cap())
                ? sources.then("; the cap of {} allows no more.", energy(at.cap()))
                : sources.then(".");
    }

    private static Sentence neither(Situation at) {
        if (at.imbalance() >= Micro.WATT_HOUR) {
            return Sentence.of("It wanted to trade nothing: the cap is {}.", energy(at.cap()));
        }
        Sentence nothing = Sentence.of(
                at.imbalance() == 0
                        ? "It had nothing to trade."
                        : "It wanted to trade nothing: trades are in whole watt-hours.");
        return at.home().hasBattery() && at.get(Quantity.IMBALANCE_BEFORE_P2P) >= 0
                ? nothing.then(" ").then(keptInBattery(at))
                : nothing;
    }

    /** Why a home without a deficit sells nothing out of its battery, in the order in which the engine rules it out. */
    private static Sentence keptInBattery(Situation at) {
        Scenario scenario = at.scenario();
        long level = at.get(Quantity.BATTERY_LEVEL);
        if (at.get(Quantity.CHARGED) > 0) {
            return Sentence.of("A battery that charges sells nothing in the same " + at.noun() + ".");
        }
        if (at.get(Quantity.DISCHARGED) == at.batteryPower()) {
            return Sentence.of("The battery already gave the most it can.");
        }
        if (level <= at.get(Quantity.BATTERY_CAPACITY) * scenario.battery().minimumSoc() + Micro.WATT_HOUR) {
            return Sentence.of("The battery was empty but for its lowest charge.");
        }
        return Sentence.of(
                "It sold nothing out of the battery, because it expects to need what is there, {}, until the sun returns.",
                energy(level));
    }

    private static Sentence limit(Situation at) {
        Scenario scenario = at.scenario();
        Regulator regulator = scenario.regulator();
        boolean buys = at.role() == Role.BUYER;
        long limit = at.get(Quantity.LIMIT_PRICE);
        if (!scenario.market().enabled()) {
            return buys
                    ? Sentence.of("Without a peer it would pay the utility {}: its limit.", price(limit))
                    : Sentence.of("Without a peer the utility would pay it {}: its limit.", price(limit));
        }
        long fee = Micro.of(scenario.market().feeEuroPerKwh());
        long penalty = regulator.enabled() ? Micro.of(regulator.penaltyMarketEuroPerKwh()) : 0;
        Sentence expected = !buys && limit == 0
                ? Sentence.of("It expected no more in the local market than fee and penalty would take")
                : Sentence.of(
                        "With the forecast at {} it expected {} in the local market",
                        price(at.hour().forecastPrice()),
                        price(buys ? limit - fee - penalty : limit + fee + penalty));
        return expected.then(
                buys
                        ? ", and {} fee and {} penalty on top: it would pay a peer up to {}."
                        : ", less {} fee and {} penalty: it would sell to a peer from {}.",
                price(fee),
                price(penalty),
                price(limit));
    }

    private static Sentence opening(Situation at) {
        return Sentence.of(
                "It opened at {}: its wish was {} of the cap, and the more urgent, the closer to the limit.",
                price(at.get(Quantity.OPENING_PRICE)),
                share(at.get(Quantity.DESIRED) / (double) at.cap()));
    }
}
