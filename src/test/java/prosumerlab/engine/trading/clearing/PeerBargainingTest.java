package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.testkit.Scenarios;

class PeerBargainingTest {
    private static final long LOT = 50_000;

    private static PeerBargaining bargaining(int meetings, int rounds) {
        return new PeerBargaining(Scenarios.with("trading.meetings", meetings, "trading.negotiationRounds", rounds)
                .trading());
    }

    private static Order order(int home, long energy, long opening, long limit) {
        return new Order(home, energy, limit, opening, home * 0x9E3779B97F4A7C15L);
    }

    private static Order[] of(Order... orders) {
        return orders;
    }

    @Test
    void pairMeetsHalfwayAsSoonAsTheBidReachesTheAsk() {
        List<Negotiation> met = bargaining(1, 5)
                .bargain(of(order(1, 300_000, 100_000, 200_000)), of(order(2, 200_000, 180_000, 100_000)));
        assertThat(met).hasSize(1);
        Negotiation deal = met.get(0);
        assertThat(deal.bids()).containsExactly(100_000, 125_000, 150_000);
        assertThat(deal.asks()).containsExactly(180_000, 160_000, 140_000);
        assertThat(deal.price()).isEqualTo(145_000);
        assertThat(deal.energy()).isEqualTo(200_000);
        assertThat(deal.rounds()).isEqualTo(3);
        assertThat(deal.agreed()).isTrue();
        assertThat(deal.buyer()).isEqualTo(1);
        assertThat(deal.seller()).isEqualTo(2);
        assertThat(deal.buyerLimit()).isEqualTo(200_000);
        assertThat(deal.sellerLimit()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({"149999, 150000, false", "150000, 150000, true", "150001, 150000, true"})
    void dealNeedsABuyersLimitOfAtLeastTheSellers(long buyerLimit, long sellerLimit, boolean deal) {
        List<Negotiation> met = bargaining(3, 4)
                .bargain(of(order(0, LOT, 50_000, buyerLimit)), of(order(1, LOT, 250_000, sellerLimit)));
        assertThat(met).hasSize(1);
        assertThat(met.get(0).agreed()).isEqualTo(deal);
        assertThat(met.get(0).rounds()).isEqualTo(4);
        if (!deal) {
            assertThat(met.get(0).energy()).isZero();
            assertThat(met.get(0).price()).isEqualTo(ProsumerHours.NO_PRICE);
        }
    }

    @Test
    void highestBidderMeetsCheapestSeller() {
        List<Negotiation> met = bargaining(1, 8)
                .bargain(
                        of(order(0, LOT, 110, 200), order(1, LOT, 130, 200), order(2, LOT, 120, 200)),
                        of(order(3, LOT, 90, 50), order(4, LOT, 70, 50), order(5, LOT, 80, 50)));
        assertThat(met).extracting(Negotiation::buyer).containsExactly(1, 2, 0);
        assertThat(met).extracting(Negotiation::seller).containsExactly(4, 5, 3);
    }

    @Test
    void whoHasSomethingLeftOrFoundNobodyGoesOnAndWhoPartedDoesNot() {
        // Buyer 0 takes seller 3's lot and goes on; buyer 1 cannot agree with seller 4; buyer 2 found nobody at first.
        List<Negotiation> met = bargaining(2, 2)
                .bargain(
                        of(order(0, 3 * LOT, 150, 150), order(1, LOT, 140, 140), order(2, LOT, 130, 130)),
                        of(order(3, LOT, 100, 100), order(4, 9 * LOT, 145, 145)));
        assertThat(met).extracting(Negotiation::meeting).containsExactly(0, 0);
        assertThat(met).extracting(Negotiation::agreed).containsExactly(true, false);

        met = bargaining(2, 2)
                .bargain(
                        of(order(0, 3 * LOT, 150, 150), order(1, LOT, 140, 140)),
                        of(order(3, LOT, 100, 100), order(4, LOT, 100, 100), order(5, 2 * LOT, 110, 110)));
        assertThat(met).extracting(Negotiation::meeting).containsExactly(0, 0, 1);
        assertThat(met.get(2).buyer()).isZero();
        assertThat(met.get(2).seller()).isEqualTo(5);
        assertThat(met.get(2).energy()).isEqualTo(2 * LOT);
    }

    @Test
    void remainderBelowTheLotIsNotWorthANegotiation() {
        assertThat(bargaining(5, 2)
                        .bargain(
                                of(order(0, 2 * LOT - 1_000, 150, 150)),
                                of(order(1, LOT, 100, 100), order(2, LOT, 100, 100))))
                .hasSize(1);
        assertThat(bargaining(5, 2)
                        .bargain(of(order(0, 2 * LOT, 150, 150)), of(order(1, LOT, 100, 100), order(2, LOT, 100, 100))))
                .hasSize(2);
    }

    @Test
    void nobodyMeetsWithoutMeetingsOrCounterparts() {
        Order[] buyers = of(order(0, LOT, 150, 150));
        Order[] sellers = of(order(1, LOT, 100, 100));
        assertThat(bargaining(0, 8).bargain(buyers, sellers)).isEmpty();
        assertThat(bargaining(3, 8).bargain(buyers, of())).isEmpty();
        assertThat(bargaining(3, 8).bargain(of(), sellers)).isEmpty();
    }

    @Test
    void singleRoundDealsOnlyOnTheOpenings() {
        assertThat(bargaining(1, 1).bargain(of(order(0, LOT, 120, 200)), of(order(1, LOT, 110, 50))))
                .allMatch(met -> met.agreed() && met.price() == 115);
        assertThat(bargaining(1, 1).bargain(of(order(0, LOT, 100, 200)), of(order(1, LOT, 110, 50))))
                .noneMatch(Negotiation::agreed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMarketKeepsLimitsQuantitiesRoundsAndMeetings(long seed) {
        Random random = new Random(seed);
        for (int market = 0; market < 50; market++) {
            int rounds = 1 + random.nextInt(9);
            int meetings = 1 + random.nextInt(4);
            Order[] buyers = side(random, 0, true);
            Order[] sellers = side(random, 1_000, false);
            List<Negotiation> met = bargaining(meetings, rounds).bargain(buyers, sellers);
            Map<Integer, Long> traded = new HashMap<>();
            Set<List<Integer>> meetingsOfHomes = new HashSet<>();
            for (Negotiation one : met) {
                assertThat(one.meeting()).isBetween(0, meetings - 1);
                assertThat(meetingsOfHomes.add(List.of(one.meeting(), one.buyer())))
                        .isTrue();
                assertThat(meetingsOfHomes.add(List.of(one.meeting(), one.seller())))
                        .isTrue();
                assertThat(one.rounds()).isBetween(1, rounds);
                assertThat(one.asks()).hasSameSizeAs(one.bids());
                if (one.agreed()) {
                    assertThat(one.energy()).isGreaterThanOrEqualTo(LOT);
                    assertThat(one.price()).isBetween(one.sellerLimit(), one.buyerLimit());
                    int last = one.rounds() - 1;
                    assertThat(one.price()).isBetween(one.asks()[last], one.bids()[last]);
                    for (int round = 0; round < last; round++) {
                        assertThat(one.bids()[round]).isLessThan(one.asks()[round]);
                    }
                    traded.merge(one.buyer(), one.energy(), Long::sum);
                    traded.merge(one.seller(), one.energy(), Long::sum);
                } else {
                    assertThat(one.rounds()).isEqualTo(rounds);
                }
            }
            List<Order> all = new ArrayList<>(Arrays.asList(buyers));
            all.addAll(Arrays.asList(sellers));
            for (Order order : all) {
                assertThat(traded.getOrDefault(order.home(), 0L)).isLessThanOrEqualTo(order.energy());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfTheListsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        Order[] buyers = side(random, 0, true);
        Order[] sellers = side(random, 1_000, false);
        List<String> deals = deals(buyers, sellers);
        assertThat(deals).isNotEmpty();
        assertThat(deals(reversed(buyers), reversed(sellers))).isEqualTo(deals);
    }

    private static List<String> deals(Order[] buyers, Order[] sellers) {
        return bargaining(3, 8).bargain(buyers, sellers).stream()
                .map(met -> met.buyer() + "<-" + met.seller() + " " + met.energy() + " " + met.price())
                .toList();
    }

    private static Order[] reversed(Order[] orders) {
        return IntStream.range(0, orders.length)
                .mapToObj(i -> orders[orders.length - 1 - i])
                .toArray(Order[]::new);
    }

    private static Order[] side(Random random, int firstHome, boolean buying) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> {
                    long limit = 100_000 + random.nextInt(100_000);
                    long away = random.nextInt(60_000);
                    return new Order(
                            firstHome + i,
                            LOT + 1_000L * random.nextInt(500),
                            limit,
                            buying ? limit - away : limit + away,
                            random.nextLong());
                })
                .toArray(Order[]::new);
    }
}
