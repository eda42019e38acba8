package prosumerlab.session.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Run;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Prices;
import prosumerlab.session.LiveRun;
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
            MarketComparison comparison = MarketComparison.of(DAY, hour.step(), OrderSet.AMONG_PEERS);
            MechanismResult negotiated = comparison.result(Mechanism.NEGOTIATED);
            List<List<Object>> recorded = hour.negotiations().stream()
                    .filter(Negotiation::agreed)
                    .map(deal -> List.<Object>of(deal.buyer(), deal.seller(), deal.energy(), deal.price()))
                    .toList();
            assertThat(told(negotiated.trades().stream().filter(MatchedTrade::isBetweenHomes)))
                    .isEqualTo(recorded);
            assertThat(told(comparison.asItWas().trades().stream())).isEqualTo(recorded);
            deals += recorded.size();
        }
        assertThat(deals).isGreaterThan(200);
    }

    private static List<List<Object>> told(Stream<MatchedTrade> trades) {
        return trades.map(trade -> List.<Object>of(trade.buyer(), trade.seller(), trade.energy(), trade.price()))
                .toList();
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
            MechanismResult used = comparison.result(comparison.used().orElse(Mechanism.NEGOTIATED));
            assertThat(comparison.used().isEmpty() || used.winners() + used.losers() == 0)
                    .isTrue();
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
                .filteredOn(home -> home.againstReality() > 0)
                .noneMatch(HomeResult::buys);
        assertThat(payAsBid.winners()).isPositive();
        assertThat(payAsBid.losers()).isPositive();
        assertThat(payAsBid.buying().lowest()).isLessThan(payAsBid.buying().highest());
        for (HomeResult home : payAsBid.homes()) {
            HomeResult real = evening.result(Mechanism.NEGOTIATED).homes().stream()
                    .filter(other -> other.home() == home.home())
                    .findFirst()
                    .orElseThrow();
            assertThat(home.againstReality()).isEqualTo(home.gain() - real.gain());
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

    @ParameterizedTest
    @MethodSource("runs")
    void orderTradesAtNoWorseThanItsLimit_andTradesAddUpToIt(Run run) {
        comparisons(run).flatMap(MarketComparisonTest::all).forEach(result -> {
            long[] filled = new long[result.book().size()];
            for (MatchedTrade trade : result.trades()) {
                for (int at : new int[] {trade.bid(), trade.ask()}) {
                    if (at != MatchedTrade.NONE) {
                        MarketOrder order = result.book().get(at).order();
                        filled[at] += trade.energy();
                        assertThat(order.home()).isEqualTo(order.buy() ? trade.buyer() : trade.seller());
                        assertThat(order.buy() ? order.limit() - trade.price() : trade.price() - order.limit())
                                .isNotNegative();
                    }
                }
            }
            for (int at = 0; at < filled.length; at++) {
                OrderResult order = result.book().get(at);
                assertThat(order.order().filled()).isEqualTo(filled[at]);
                assertThat(order.price() == ProsumerHours.NO_PRICE).isEqualTo(filled[at] == 0);
            }
        });
    }

    private static Stream<MechanismResult> all(MarketComparison comparison) {
        return Stream.concat(Stream.of(comparison.asItWas()), comparison.results().stream());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whatHomesPayAndGet_isWhatTheGridGetsAndPays(Run run) {
        comparisons(run).forEach(comparison -> {
            Prices tariffs = run.scenarioOf(comparison.step()).prices();
            for (MechanismResult result : comparison.results()) {
                long homes =
                        result.homes().stream().mapToLong(HomeResult::money).sum();
                long grid = Micro.amount(result.gridImport(), Micro.of(tariffs.retailTariffEuroPerKwh()))
                        - Micro.amount(result.gridExport(), Micro.of(tariffs.feedInTariffEuroPerKwh()));
                // Each home is rounded, and the two prices of a pool by up to a millionth a kWh each.
                long kwh = (2 * result.volume() + result.gridImport() + result.gridExport()) / Micro.ONE;
                assertThat(homes + grid).isCloseTo(0, within(result.homes().size() + kwh + 3));
            }
        });
    }

    @Test
    void branch_comparesTheHoursBeforeItUnderTheScenarioInWhichTheyHappened() {
        LoadedScenario before = LoadedScenario.of(Scenarios.with(
                "blockchain.enabled", false, "community.prosumers", 30, "market.mechanism", Mechanism.PAY_AS_BID));
        LiveRun trunk = new LiveRun(before);
        IntStream.range(0, 19).forEach(step -> trunk.advance());
        LiveRun branch = trunk.branch(
                17,
                LoadedScenario.of(Scenarios.change(
                        before.scenario(),
                        "market.mechanism",
                        Mechanism.MID_MARKET_RATE,
                        "prices.retailTariffEuroPerKwh",
                        0.5)));
        branch.advance();
        Run run = branch.run();

        assertThat(MarketComparison.of(run, 17, OrderSet.LOCAL_MARKET))
                .isEqualTo(MarketComparison.of(trunk.run(), 17, OrderSet.LOCAL_MARKET));
        assertThat(MarketComparison.of(run, 17, OrderSet.LOCAL_MARKET).used()).contains(Mechanism.PAY_AS_BID);
        MarketComparison after = MarketComparison.of(run, 18, OrderSet.LOCAL_MARKET);
        assertThat(after.used()).contains(Mechanism.MID_MARKET_RATE);
        assertThat(after.asItWas().orders())
                .isEqualTo(run.hours().get(18).market().orders());
    }

    @Test
    void welfareOfThePeersAsItWas_isTheKeyFigure() {
        // The key figure counts wishes below the smallest lot, too.
        Run run = Runs.of(
                Scenarios.with("blockchain.enabled", false, "community.prosumers", 40, "trading.minimumLotKwh", 0.001));
        KeyFiguresAccumulator figures = new KeyFiguresAccumulator(
                run.homes(), RunHeader.terms(run.source().scenario()));
        run.hours().forEach(figures::accept);
        long welfare = 0;
        long best = 0;
        long orders = 0;
        for (HourRecord hour : run.hours()) {
            MechanismResult asItWas =
                    MarketComparison.of(run, hour.step(), OrderSet.AMONG_PEERS).asItWas();
            welfare += asItWas.welfare();
            best += asItWas.bestWelfare();
            orders += asItWas.book().size();
        }
        assertThat(Micro.toDouble(welfare))
                .isCloseTo(
                        figures.figures().value(KeyFigure.WELFARE_EUR).orElseThrow(), within(Micro.toDouble(orders)));
        assertThat(welfare / (double) best)
                .isCloseTo(figures.figures().value(KeyFigure.WELFARE_RATIO).orElseThrow(), within(1e-4));
    }

    @Test
    void peersThatDoNotTrade_areComparedWithTheGridAlone() {
        Run run = Runs.of(Scenarios.with(
                "trading.enabled", false, "blockchain.enabled", false, "community.prosumers", 40, "horizon.hours", 20));
        MarketComparison comparison = MarketComparison.of(run, 19, OrderSet.AMONG_PEERS);

        assertThat(comparison.used()).isEmpty();
        assertThat(comparison.asItWas().trades()).isEmpty();
        assertThat(comparison.asItWas().book()).isNotEmpty();
        for (MechanismResult result : comparison.results()) {
            boolean pairs = result.mechanism().matchesPairs();
            assertThat(!pairs || result.losers() == 0)
                    .as("%s", result.mechanism())
                    .isTrue();
        }
        assertThat(comparison.result(Mechanism.NEGOTIATED).winners()).isPositive();
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
