package prosumerlab.session.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.metrics.Difference;
import prosumerlab.metrics.Difference.Verdict;
import prosumerlab.metrics.HomeBills;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.metrics.RunTerms;
import prosumerlab.metrics.Savings;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.testkit.RandomScenarios;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

class CounterfactualTest {
    private static final Scenario SMALL = Scenarios.with("community.prosumers", 30, "blockchain.difficulty", 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void grid_only_comes_to_the_grid_only_bill_of_every_home(long number) {
        Scenario scenario = RandomScenarios.number(number);
        Run run = Runs.of(scenario.with(scenario.blockchain().withEnabled(false)));

        HomeBills bills = tally(run).bills();
        HomeBills alone = tally(Counterfactual.GRID_ONLY, run).bills();

        Savings savings = new Savings(bills, alone);
        for (Home home : run.homes()) {
            assertThat(alone.bill(home.id())).isEqualTo(bills.baseline(home.id()));
            assertThat(savings.of(home.id())).isEqualTo(bills.saving(home.id()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void homes_weather_and_loads_are_the_same_in_each_case(Counterfactual what) {
        Run run = Runs.of(SMALL);
        List<HourRecord> hours = new ArrayList<>();
        RunSource other = what.run(run.source(), run.hours().size());
        assertThat(other.run(hours::add)).isTrue();

        assertThat(what.of(run.source()).scenario().seed()).isEqualTo(SMALL.seed());
        assertThat(hours).hasSameSizeAs(run.hours());
        assertThat(other.homes())
                .usingElementComparator((one, two) -> sameHome(one, two) ? 0 : 1)
                .isEqualTo(run.homes());
        for (int step = 0; step < hours.size(); step++) {
            HourRecord here = run.hours().get(step);
            HourRecord there = hours.get(step);
            assertThat(there.cloudCover()).isEqualTo(here.cloudCover());
            assertThat(there.forecastPrice()).isEqualTo(here.forecastPrice());
            for (Home home : run.homes()) {
                for (Quantity given : List.of(Quantity.PV, Quantity.LOAD)) {
                    assertThat(there.homes().get(given, home.id()))
                            .isEqualTo(here.homes().get(given, home.id()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PEERS", "NO_BATTERIES", "NO_REGULATOR", "WITH_REGULATOR"})
    void a_case_that_the_run_is_already_differs_in_nothing(Counterfactual what) {
        Scenario already = what.of(LoadedScenario.of(SMALL)).scenario();
        Run run = Runs.of(already);
        assertThat(run.hours().stream().mapToInt(hour -> hour.blocks().size()).sum())
                .isPositive();

        KeyFiguresAccumulator here = tally(run);
        KeyFiguresAccumulator there = tally(what, run);

        assertThat(what.isAsItIs(run.source())).isTrue();
        assertThat(Difference.between(here.figures(), there.figures()))
                .allMatch(difference -> difference.verdict() == Verdict.SAME
                        || difference.here().isEmpty());
        Savings savings = new Savings(here.bills(), there.bills());
        assertThat(savings.ranked()).allMatch(home -> savings.of(home) == 0);
        assertThat(savings.losers()).isEmpty();
        assertThat(savings.winners()).isZero();
        assertThat(savings.lorenz().normalisedGini()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void savings_of_all_homes_add_up_to_the_difference_of_the_totals(Counterfactual what) {
        Run run = Runs.of(SMALL);
        KeyFiguresAccumulator here = tally(run);
        KeyFiguresAccumulator there = tally(what, run);

        Savings savings = new Savings(here.bills(), there.bills());
        long sum = savings.ranked().stream().mapToLong(savings::of).sum();
        assertThat(savings.total()).isEqualTo(sum);
        assertThat(savings.total()).isEqualTo(total(run.hours().get(23)) - total(last(what, run)));
        double difference = mean(there.figures()) - mean(here.figures());
        assertThat(Math.round(difference * Micro.ONE * savings.size()))
                .isBetween(sum - savings.size(), sum + savings.size());
    }

    @Test
    void hours_so_far_are_the_first_of_the_whole_run() {
        Run run = Runs.of(SMALL);
        for (Counterfactual what : Counterfactual.values()) {
            List<HourRecord> whole = hours(what, run.source(), 24);
            List<HourRecord> some = hours(what, run.source(), 13);

            assertThat(some).hasSize(13);
            assertThat(balances(some.get(12))).isEqualTo(balances(whole.get(12)));
        }
    }

    @Test
    void a_branch_is_followed_with_the_same_changes_at_the_same_hours() {
        LiveRun parent = new LiveRun(LoadedScenario.of(SMALL));
        for (int step = 0; step < 12; step++) {
            parent.advance();
        }
        LiveRun branch = parent.branch(
                11,
                LoadedScenario.of(
                        Scenarios.change(SMALL, "prices.retailTariffEuroPerKwh", 0.5, "regulator.enabled", false)));
        while (!branch.isComplete()) {
            branch.advance();
        }
        Run run = branch.run();
        RunTerms terms = RunHeader.terms(run);
        KeyFiguresAccumulator here = new KeyFiguresAccumulator(run.homes(), terms);
        run.hours().forEach(here::accept);
        KeyFiguresAccumulator alone = new KeyFiguresAccumulator(run.homes(), terms);
        assertThat(Counterfactual.GRID_ONLY.run(run.source(), 24).run(alone::accept))
                .isTrue();

        for (Home home : run.homes()) {
            assertThat(alone.bills().bill(home.id())).isEqualTo(here.bills().baseline(home.id()));
        }
        // The regulator was there for the first half: it is taken away from that, and put into the second.
        assertThat(Counterfactual.NO_REGULATOR.isAsItIs(run.source())).isFalse();
        assertThat(hours(Counterfactual.NO_REGULATOR, run.source(), 24))
                .allMatch(hour -> hour.homes().total(Quantity.BONUS) == 0);
        assertThat(hours(Counterfactual.WITH_REGULATOR, run.source(), 24)
                        .get(20)
                        .homes()
                        .total(Quantity.BONUS))
                .isPositive();
    }

    @Test
    void no_batteries_leaves_nothing_stored() {
        Run run = Runs.of(SMALL);

        assertThat(hours(Counterfactual.NO_BATTERIES, run.source(), 24))
                .allMatch(hour -> hour.homes().total(Quantity.BATTERY_LEVEL) == 0)
                .allMatch(hour -> hour.homes().total(Quantity.DISCHARGED) == 0);
    }

    @Test
    void an_interrupted_run_stops_between_two_hours() throws InterruptedException {
        List<HourRecord> made = new ArrayList<>();
        List<Boolean> whole = new ArrayList<>();
        Thread thread = new Thread(() -> whole.add(
                Counterfactual.NO_PEERS.run(LoadedScenario.of(SMALL), 24).run(hour -> {
                    made.add(hour);
                    Thread.currentThread().interrupt();
                })));
        thread.start();
        thread.join();

        assertThat(made).hasSize(1);
        assertThat(whole).containsExactly(false);
    }

    private static boolean sameHome(Home one, Home two) {
        return one.id() == two.id()
                && one.type() == two.type()
                && one.pvCapacityKw() == two.pvCapacityKw()
                && one.baseKwhPerHour() == two.baseKwhPerHour();
    }

    private static KeyFiguresAccumulator tally(Run run) {
        KeyFiguresAccumulator tally = new KeyFiguresAccumulator(
                run.homes(), RunHeader.terms(run.source().scenario()));
        run.hours().forEach(tally::accept);
        return tally;
    }

    private static KeyFiguresAccumulator tally(Counterfactual what, Run run) {
        RunSource other = what.run(run.source(), run.hours().size());
        KeyFiguresAccumulator tally = new KeyFiguresAccumulator(
                other.homes(), RunHeader.terms(run.source().scenario()));
        assertThat(other.run(tally::accept)).isTrue();
        return tally;
    }

    private static List<HourRecord> hours(Counterfactual what, LoadedScenario source, int steps) {
        List<HourRecord> hours = new ArrayList<>();
        assertThat(what.run(source, steps).run(hours::add)).isTrue();
        return hours;
    }

    private static HourRecord last(Counterfactual what, Run run) {
        List<HourRecord> hours = hours(what, run.source(), run.hours().size());
        return hours.get(hours.size() - 1);
    }

    private static long total(HourRecord hour) {
        return hour.homes().total(Quantity.BALANCE);
    }

    private static double mean(KeyFigures figures) {
        return figures.value(KeyFigure.BILL_MEAN_EUR).orElseThrow();
    }

    private static List<Long> balances(HourRecord hour) {
        List<Long> balances = new ArrayList<>();
        for (int home = 0; home < hour.homes().size(); home++) {
            balances.add(hour.homes().get(Quantity.BALANCE, home));
        }
        return balances;
    }
}
