package prosumerlab.explain;

import static prosumerlab.explain.Situation.count;
import static prosumerlab.explain.Situation.energy;
import static prosumerlab.explain.Situation.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import prosumerlab.explain.Piece.HomeLink;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** Whom the home met, offer by offer, and why it did or did not agree. */
final class PeerReasons {
    private PeerReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        if (at.role() != Role.BUYER && at.role() != Role.SELLER) {
            return;
        }
        List<Negotiation> negotiations = at.negotiations();
        if (negotiations.isEmpty()) {
            reasons.add(Reason.of(Stage.PEER_TO_PEER, metNobody(at)));
            return;
        }
        for (Negotiation negotiation : negotiations) {
            reasons.add(new Reason(
                    Stage.PEER_TO_PEER, met(at, negotiation), offers(negotiation), Optional.of(negotiation)));
        }
    }

    private static Sentence metNobody(Situation at) {
        boolean buys = at.role() == Role.BUYER;
        if (!at.scenario().trading().enabled()) {
            return Sentence.of("Homes do not trade with each other in this scenario.");
        }
        if (at.get(Quantity.DESIRED) < at.peerLot()) {
            return Sentence.of(
                    "It met nobody: {} is less than the smallest lot worth a negotiation, {}.",
                    at.energy(Quantity.DESIRED),
                    energy(at.peerLot()));
        }
        long buyers = wishing(at, Role.BUYER);
        long sellers = wishing(at, Role.SELLER);
        if (buys && sellers == 0 || !buys && buyers == 0) {
            return Sentence.of("It met nobody: no home wanted to " + (buys ? "sell." : "buy."));
        }
        LongStream openings = at.hour().negotiations().stream()
                .filter(negotiation -> negotiation.meeting() == 0)
                .mapToLong(negotiation ->
                        buys ? negotiation.bids()[0] : negotiation.asks()[0]);
        long last = (buys ? openings.min() : openings.max()).orElse(ProsumerHours.NO_PRICE);
        if (last == ProsumerHours.NO_PRICE) {
            return Sentence.of("It met nobody: the scenario has no meetings of homes.");
        }
        return Sentence.of(
                buys
                        ? "It met nobody: of {} buyers and {} sellers the highest bids met first, down to {}."
                        : "It met nobody: of {} buyers and {} sellers the lowest asks met first, up to {}.",
                count(buyers),
                count(sellers),
                price(last));
    }

    /** How many homes had enough to negotiate about. */
    private static long wishing(Situation at, Role role) {
        ProsumerHours homes = at.hour().homes();
        long number = 0;
        for (int home = 0; home < homes.size(); home++) {
            number += homes.role(home) == role && homes.get(Quantity.DESIRED, home) >= at.peerLot() ? 1 : 0;
        }
        return number;
    }

    private static Sentence met(Situation at, Negotiation negotiation) {
        boolean buys = negotiation.buyer() == at.id();
        HomeLink partner = new HomeLink(buys ? negotiation.seller() : negotiation.buyer());
        Sentence who = Sentence.of(
                buys
                        ? "It met {}, who would sell from {}; its own limit was {}."
                        : "It met {}, who would pay up to {}; its own limit was {}.",
                partner,
                price(buys ? negotiation.sellerLimit() : negotiation.buyerLimit()),
                price(buys ? negotiation.buyerLimit() : negotiation.sellerLimit()));
        int last = negotiation.rounds() - 1;
        if (negotiation.agreed()) {
            return who.then(
                    " In round {} the bid reached the ask: {} at {}, halfway between the two.",
                    count(negotiation.rounds()),
                    energy(negotiation.energy()),
                    price(negotiation.price()));
        }
        return who.then(
                " After {} rounds the bid of {} was still below the ask of {}: they parted, and what was left went on.",
                count(negotiation.rounds()),
                price(negotiation.bids()[last]),
                price(negotiation.asks()[last]));
    }

    private static List<Sentence> offers(Negotiation negotiation) {
        List<Sentence> offers = new ArrayList<>();
        for (int round = 0; round < negotiation.rounds(); round++) {
            offers.add(Sentence.of(
                    "Round {}: bid {}, ask {}",
                    count(round + 1L),
                    price(negotiation.bids()[round]),
                    price(negotiation.asks()[round])));
        }
        return offers;
    }
}
