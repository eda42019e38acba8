package prosumerlab.ui.regulator;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.scenario.LoadedScenario;

/** What each home received and paid up to any hour: going on adds the hours between, going back takes them off. */
final class HomeIncentives {
    private LoadedScenario source;
    private long[] bonuses = {};
    private long[] penalties = {};
    private int steps;

    /** A home that received or paid something, in millionths of a €. */
    record Row(int home, long bonus, long penalty) {
        long net() {
            return bonus - penalty;
        }
    }

    /** All such homes over the steps 0 to {@code last} of {@code run}, by number. */
    List<Row> upTo(Run run, int last) {
        if (run.source() != source || bonuses.length != run.homes().size()) {
            source = run.source();
            bonuses = new long[run.homes().size()];
            penalties = new long[run.homes().size()];
            steps = 0;
        }
        while (steps <= last) {
            add(run.hours().get(steps++), 1);
        }
        while (steps > last + 1) {
            add(run.hours().get(--steps), -1);
        }
        List<Row> rows = new ArrayList<>();
        for (int home = 0; home < bonuses.length; home++) {
            if (bonuses[home] != 0 || penalties[home] != 0) {
                rows.add(new Row(home, bonuses[home], penalties[home]));
            }
        }
        return rows;
    }

    private void add(HourRecord hour, int sign) {
        for (int home = 0; home < bonuses.length; home++) {
            bonuses[home] += sign * hour.homes().get(Quantity.BONUS, home);
            penalties[home] += sign * hour.homes().get(Quantity.PENALTY, home);
        }
    }
}
