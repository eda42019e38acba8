package prosumerlab.results.saved;

import java.util.List;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.Blockchain;
import prosumerlab.scenario.Community;
import prosumerlab.scenario.Horizon;
import prosumerlab.scenario.Scenario;

/** Stands in for the scenario of tables that came without one: its length, its step and its homes are theirs, nothing else. */
final class TablesScenario {
    private static final int LONGEST_NAME = 80;
    private static final List<Integer> STEPS_PER_HOUR = List.of(1, 2, 3, 4, 5, 6, 10, 12);

    private TablesScenario() {}

    /** Steps in an hour, from the hour of the day of each step. */
    static int stepsPerHour(List<Integer> hoursOfDay) {
        int first = 1;
        while (first < hoursOfDay.size() && hoursOfDay.get(first).equals(hoursOfDay.get(0))) {
            first++;
        }
        return STEPS_PER_HOUR.contains(first) ? first : 1;
    }

    /** The first step whose hour of the day is not that of {@code grid}; −1 if all agree. */
    static int wrongHour(List<Integer> hoursOfDay, TimeGrid grid) {
        for (int step = 0; step < hoursOfDay.size(); step++) {
            if (hoursOfDay.get(step) != grid.hourOfDay(step)) {
                return step;
            }
        }
        return -1;
    }

    static Scenario of(String name, Draft draft, boolean chained) {
        Scenario base = Scenario.defaults();
        int perHour = stepsPerHour(draft.hoursOfDay);
        int hours = (draft.steps.size() + perHour - 1) / perHour;
        Blockchain chain = base.blockchain();
        return new Scenario(
                name.codePoints()
                        .limit(LONGEST_NAME)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                "Read from tables that came without a scenario.",
                base.seed(),
                new Horizon(hours, 60 / perHour, base.horizon().startDate()),
                new Community(draft.homes, new double[0]),
                base.pv(),
                base.battery(),
                base.consumption(),
                base.weather(),
                base.prices(),
                base.trading(),
                base.market(),
                new Blockchain(
                        chained,
                        chain.miners(),
                        chain.rewardEuro(),
                        chain.difficulty(),
                        chain.maximumTransactionsPerBlock(),
                        chain.communityHashesPerSecond(),
                        chain.hashPowerShares()),
                base.regulator(),
                base.measured());
    }
}
