package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.scenario.Trading;

/**
 * Bilateral bargaining: in each meeting the k-th highest bidder meets the k-th cheapest seller, and all pairs negotiate at
 * once. A pair offers in rounds, conceding towards its limits; it agrees as soon as the bid reaches the ask, halfway between
 * the two. Who has something left after a deal goes on to the next meeting, as do those who found no partner; who parted
 * without a deal goes to the local market.
 */
public final class PeerBargaining {
    private final int meetings;
    private final long minimumLot;
    private final Concession concession;

    /** Under the rules of a scenario: meetings, rounds, concession, and the smallest lot in kWh. */
    public PeerBargaining(Trading settings) {
        meetings = settings.meetings();
        minimumLot = Micro.of(settings.minimumLotKwh());
        concession = new Concession(settings.negotiationRounds(), settings.concessionExponent());
    }

    /** All negotiations in the order of meetings and ranks; energies are whole watt-hours. */
    public List<Negotiation> bargain(Order[] buyers, Order[] sellers) {
        return bargain(buyers, sellers, new ArrayList<>());
    }

    /**
     * The same, for who asks which orders dealt.
     *
     * @param deals takes the deals, in the same order
     */
    List<Negotiation> bargain(Order[] buyers, Order[] sellers, List<Deal> deals) {
        Side buying = new Side(buyers, PriorityOrder.highestFirst(buyers, Order.openings(buyers)));
        Side selling = new Side(sellers, PriorityOrder.lowestFirst(sellers, Order.openings(sellers)));
        List<Negotiation> negotiations = new ArrayList<>();
        for (int meeting = 0; meeting < meetings && buying.active > 0 && selling.active > 0; meeting++) {
            int pairs = Math.min(buying.active, selling.active);
            for (int pair = 0; pair < pairs; pair++) {
                int buyer = buying.queue[pair];
                int seller = selling.queue[pair];
                long energy = Math.min(buying.remaining[buyer], selling.remaining[seller]);
                Negotiation negotiation = negotiate(meeting, buyers[buyer], sellers[seller], energy);
                negotiations.add(negotiation);
                if (negotiation.agreed()) {
                    deals.add(new Deal(buyer, seller, energy, negotiation.price()));
                }
                buying.settle(buyer, negotiation);
                selling.settle(seller, negotiation);
            }
            buying.dropFinished(minimumLot);
            selling.dropFinished(minimumLot);
        }
        return negotiations;
    }

    private Negotiation negotiate(int meeting, Order buyer, Order seller, long energy) {
        long[] bids = new long[concession.rounds()];
        long[] asks = new long[concession.rounds()];
        for (int round = 0; round < bids.length; round++) {
            bids[round] = concession.offer(buyer.opening(), buyer.limit(), round);
            asks[round] = concession.offer(seller.opening(), seller.limit(), round);
            if (bids[round] >= asks[round]) {
                return new Negotiation(
                        meeting,
                        buyer.home(),
                        seller.home(),
                        buyer.limit(),
                        seller.limit(),
                        Arrays.copyOf(bids, round + 1),
                        Arrays.copyOf(asks, round + 1),
                        energy,
                        (bids[round] + asks[round]) / 2);
            }
        }
        return new Negotiation(
                meeting,
                buyer.home(),
                seller.home(),
                buyer.limit(),
                seller.limit(),
                bids,
                asks,
                0,
                ProsumerHours.NO_PRICE);
    }

    /** One side of the bargaining: who is still there, in rank order, and how much each has left. */
    private static final class Side {
        final int[] queue;
        final long[] remaining;
        int active;

        Side(Order[] orders, int[] ranked) {
            queue = ranked;
            active = ranked.length;
            remaining = new long[orders.length];
            for (int i = 0; i < orders.length; i++) {
                remaining[i] = orders[i].energy();
            }
        }

        void settle(int order, Negotiation negotiation) {
            remaining[order] = negotiation.agreed() ? remaining[order] - negotiation.energy() : 0;
        }

        void dropFinished(long minimumLot) {
            int kept = 0;
            for (int i = 0; i < active; i++) {
                if (remaining[queue[i]] >= minimumLot) {
                    queue[kept++] = queue[i];
                }
            }
            active = kept;
        }
    }
}
