package prosumerlab.explain;

import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.money;
import static prosumerlab.explain.Situation.price;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prosumerlab.explain.Piece.Time;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.scenario.Regulator;

/** What the regulator paid, took and decided, and what the hour came to in money. */
final class RegulatorReasons {
    private RegulatorReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        Regulator rules = at.scenario().regulator();
        if (at.get(Quantity.BONUS) > 0) {
            reasons.add(Reason.of(
                    Stage.REGULATOR,
                    Sentence.of("It got a bonus of {}: ", Situation.money(at.get(Quantity.BONUS)))
                            .then(rates(
                                    rate(
                                            "{} on {} it used itself",
                                            rules.bonusSelfConsumedEuroPerKwh(),
                                            at.get(Quantity.RENEWABLE_USE)),
                                    rate(
                                            "{} on {} sold to peers",
                                            rules.bonusPeerSaleEuroPerKwh(),
                                            at.get(Quantity.P2P_SOLD))))));
        }
        if (at.get(Quantity.PENALTY) > 0) {
            reasons.add(Reason.of(
                    Stage.REGULATOR,
                    Sentence.of("It paid a penalty of {}: ", Situation.money(at.get(Quantity.PENALTY)))
                            .then(rates(
                                    rate(
                                            "{} on {} through the local market",
                                            rules.penaltyMarketEuroPerKwh(),
                                            marketUse(at)),
                                    rate(
                                            "{} on {} imported",
                                            rules.penaltyImportEuroPerKwh(),
                                            at.get(Quantity.GRID_IMPORT))))));
        }
        judgement(at, reasons);
        reasons.add(Reason.of(Stage.MONEY, money(at)));
    }

    private static long marketUse(Situation at) {
        return at.get(Quantity.MARKET_BOUGHT) + at.get(Quantity.MARKET_SOLD);
    }

    /** Only what was paid for is told. */
    private static Optional<Sentence> rate(String template, double euroPerKwh, long on) {
        return euroPerKwh > 0 && on > 0
                ? Optional.of(Sentence.of(template, price(euroPerKwh), energy(on)))
                : Optional.empty();
    }

    private static Sentence rates(Optional<Sentence> first, Optional<Sentence> second) {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a.then(", and ").then(b))
                .orElseThrow()
                .then(".");
    }

    private static void judgement(Situation at, List<Reason> reasons) {
        at.newBan()
                .ifPresentOrElse(
                        ban -> reasons.add(Reason.of(
                                Stage.REGULATOR,
                                Sentence.of(
                                                "At the end of the " + at.noun()
                                                        + " the regulator banned it until {} for "
                                                        + BanReasons.inWords(ban.reason()) + ". ",
                                                new Time(ban.untilStep()))
                                        .then(BanReasons.because(at, ban)))),
                        () -> {
                            if (at.scenario().regulator().enabled() && marketUse(at) > 0 && at.role() != Role.BANNED) {
                                reasons.add(Reason.of(
                                        Stage.REGULATOR,
                                        "Its use of the local market, {}, did not lead to a ban.",
                                        energy(marketUse(at))));
                            }
                        });
    }

    private static Sentence money(Situation at) {
        long change = at.get(Quantity.BALANCE) - at.balanceBefore();
        return change == 0
                ? Sentence.of(
                        "The " + at.noun() + " changed nothing: its balance stayed at {}.",
                        Situation.money(at.get(Quantity.BALANCE)))
                : Sentence.of(
                        change > 0
                                ? "Altogether it earned {} in this " + at.noun() + ": its balance is now {}."
                                : "Altogether it paid {} in this " + at.noun() + ": its balance is now {}.",
                        Situation.money(Math.abs(change)),
                        Situation.money(at.get(Quantity.BALANCE)));
    }
}
