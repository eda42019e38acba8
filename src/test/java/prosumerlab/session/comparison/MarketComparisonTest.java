package prosumerlab.session.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.testkit.RandomScenarios;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

class MarketComparisonTest {
    private static final Run DAY = Runs.of(Scenarios.with("blockchain.enabled", false));

    static Stream<Run> runs() {
        return Stream.concat(
                Stream.of(DAY),
                Stream.of(3L, 5L, 8L, 13L).map(RandomScenarios::number).map(Runs::of));
    }

    private static Stream<MarketComparison> comparisons(Run run) {
        return run.hours().stream().flatMap(hour -> Arrays.stream(OrderSet.values())
                .map(orders -> MarketComparison.of(run, hour.step(), orders)));
    }

    @Test
    void negotiatedPeers_dealExactlyAsRecorded() {
        int deals = 0;
        for (HourRecord hour : DAY.hours()) {
            MechanismResult negotiated =
                    MarketComparison.of(DAY, hour.step(), OrderSet.AMONG_PEERS).result(Mechanism.NEGOTIATED);
            List<MatchedTrade> recorded = hour.negotiations().stream()
                    .filter(Negotiation::agreed)
                    .map(deal -> new MatchedTrade(deal.buyer(), deal.seller(), deal.energy(), deal.price()))
                    .toList();
            assertThat(negotiated.trades().stream()
                            .filter(trade -> trade.buyer() != ParticipantIds.MARKET_OPERATOR
                                    && trade.seller() != ParticipantIds.MARKET_OPERATOR))
                    .containsExactlyElementsOf(recorded);
            deals += recorded.size();
        }
        assertThat(deals).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource
    void mechanismOfTheRun_doesWithTheMarketsOrdersWhatWasRecorded(Mechanism mechanism) {
        Run run = Runs.of(Scenarios.with(
                "market.mechanism", mechanism, "trading.meetings", 1, "blockchain.enabled", false, "seed", 5));
        int filled = 0;
        for (HourRecord hour : run.hours()) {
            MechanismResult result =
                    MarketComparison.of(run, hour.step(), OrderSet.LOCAL_MARKET).result(mechanism);
            assertThat(result.orders()).containsExactlyElementsOf(hour.market().orders());
            assertThat(result.gridImport()).isEqualTo(hour.market().operatorImport());
            assertThat(result.gridExport()).isEqualTo(hour.market().operatorExport());
            assertThat(result.volume() + result.gridImport())
                    .isEqualTo(hour.market().bought());
            if (mechanism.hasOnePrice() && result.buying().mean() != ProsumerHours.NO_PRICE) {
                assertThat(result.buying().isOne()).isTrue();
                assertThat(result.buying().mean()).isEqualTo(hour.market().price());
            }
            filled += hour.market().orders().size();
        }
        assertThat(filled).isPositive();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyMechanism_getsTheSameOrders(Run run) {
        comparisons(run).forEach(comparison -> {
            assertThat(comparison.results())
                    .extracting(MechanismResult::mechanism)
                    .containsExactly(Mechanism.values());
            List<List<Object>> first = unfilled(comparison.results().get(0));
            for (MechanismResult result : comparison.results()) {
                assertThat(unfilled(result)).isEqualTo(first);
                assertThat(comparison.result(result.mechanism())).isSameAs(result);
            }
        });
    }

    private static List<List<Object>> unfilled(MechanismResult result) {
        return result.orders().stream()
                .map(order -> List.<Object>of(order.home(), order.buy(), order.energy(), order.limit()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void gainsOfTheHomes_addUpToTheWelfare_whichIsNeverBeyondTheBest(Run run) {
        comparisons(run).forEach(comparison -> {
            for (MechanismResult result : comparison.results()) {
                long gains = result.homes().stream().mapToLong(HomeResult::gain).sum();
                assertThat(result.homes()).allMatch(home -> home.gain() >= 0);
                // Each home, each order and the price of a pool is rounded; the last by up to a millionth a kWh.
                long rounding = result.orders().size() + (result.volume() + result.gridImport()) / Micro.ONE + 3;
                rounding += (result.volume() + result.gridExport()) / Micro.ONE;
                assertThat(gains).isCloseTo(result.welfare(), within(rounding));
                assertThat(result.welfare())
                        .isLessThanOrEqualTo(
                                result.bestWelfare() + result.orders().size());
                result.welfareRatio().ifPresent(ratio -> assertThat(ratio).isBetween(0.0, 1.000_1));
            }
            MechanismResult reference = comparison.result(Mechanism.PAY_AS_CLEAR);
            assertThat(reference.welfare()).isEqualTo(reference.bestWelfare());
            assertThat(reference.winners() + reference.losers()).isZero();
            assertThat(comparison.result(Mechanism.PAY_AS_BID).welfare()).isEqualTo(reference.welfare());
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void energyOfEveryResult_addsUp(Run run) {
        comparisons(run).forEach(comparison -> {
            for (MechanismResult result : comparison.results()) {
                long traded = result.homes().stream()
                        .mapToLong(home -> home.buys() ? home.traded() : 0)
                        .sum();
                assertThat(traded).isEqualTo(result.volume() + result.gridImport());
                assertThat(wanted(result, true)).isEqualTo(traded + result.unservedDemand());
                assertThat(wanted(result, false))
                        .isEqualTo(result.volume() + result.gridExport() + result.unsoldSupply());
                assertThat(result.volume()).isNotNegative();
            }
        });
    }

    private static long wanted(MechanismResult result, boolean buys) {
        return result.orders().stream()
                .filter(order -> order.buy() == buys)
                .mapToLong(MarketOrder::energy)
                .sum();
    }

    @Test
    void mechanisms_shareTheSameWelfareDifferently() {
        MarketComparison evening = MarketComparison.of(DAY, 19, OrderSet.AMONG_PEERS);
        MechanismResult payAsBid = evening.result(Mechanism.PAY_AS_BID);
        // A buyer who pays the bid gains nothing: all that pay-as-clear left to buyers is the sellers'.
        assertThat(payAsBid.homes()).filteredOn(HomeResult::buys).allMatch(home -> home.gain() == 0);
        assertThat(payAsBid.homes())
                .filteredOn(home -> home.againstPayAsClear() > 0)
                .noneMatch(HomeResult::buys);
        assertThat(payAsBid.winners()).isPositive();
        assertThat(payAsBid.losers()).isPositive();
        assertThat(payAsBid.buying().lowest()).isLessThan(payAsBid.buying().highest());
        for (HomeResult home : payAsBid.homes()) {
            HomeResult clear = evening.result(Mechanism.PAY_AS_CLEAR).homes().stream()
                    .filter(other -> other.home() == home.home())
                    .findFirst()
                    .orElseThrow();
            assertThat(home.againstPayAsClear()).isEqualTo(home.gain() - clear.gain());
        }
    }

    @Test
    void pools_areNeverWorseThanTheGrid() {
        comparisons(DAY).forEach(comparison -> {
            for (Mechanism pool : List.of(Mechanism.MID_MARKET_RATE, Mechanism.SUPPLY_DEMAND_RATIO)) {
                assertThat(comparison.result(pool).homes()).allMatch(home -> home.againstGrid() >= 0);
            }
        });
    }

    @Test
    void comparing_leavesTheRunAsItIs() {
        String before = RunDump.of(DAY);
        List<MarketComparison> first = comparisons(DAY).toList();
        assertThat(comparisons(DAY)).containsExactlyElementsOf(first);
        assertThat(RunDump.of(DAY)).isEqualTo(before);
    }

    @Test
    void hourWithoutTrade_hasNoPriceAndNoRatio() {
        Run run = Runs.of(Scenarios.with("trading.capKwhPerHour", 0, "horizon.hours", 1));
        MarketComparison comparison = MarketComparison.of(run, 0, OrderSet.AMONG_PEERS);
        for (MechanismResult result : comparison.results()) {
            assertThat(result.orders()).isEmpty();
            assertThat(result.homes()).isEmpty();
            assertThat(result.welfareRatio()).isEmpty();
            assertThat(result.buying().mean()).isEqualTo(ProsumerHours.NO_PRICE);
            assertThat(result.selling().isOne()).isFalse();
        }
    }
}
