package prosumerlab.session;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import prosumerlab.scenario.Scenario;

/**
 * What may change when a run branches: weather, loads, prices, trading, market, regulator and the end of the run may; who
 * lives there with what equipment, and the rules of the chain, may not, because earlier hours were made with them.
 */
public final class BranchRules {
    private static final List<String> KEPT =
            List.of("seed", "community", "pv", "battery", "blockchain", "horizon.startDate", "horizon.stepMinutes");

    private BranchRules() {}

    /** Whether the setting at {@code path}, such as {@code market.feeEuroPerKwh}, may change when a run branches. */
    public static boolean mayChange(String path) {
        return KEPT.stream().noneMatch(kept -> path.equals(kept) || path.startsWith(kept + "."));
    }

    /**
     * Why {@code after} cannot continue a run of {@code before} after {@code step}, in words for a person; empty if it can.
     *
     * @param step the last step shared
     */
    public static List<String> problems(Scenario before, Scenario after, int step) {
        List<String> problems = new ArrayList<>();
        keep(problems, "seed", before, after, Scenario::seed);
        keep(problems, "community", before, after, Scenario::community);
        keep(problems, "pv", before, after, Scenario::pv);
        keep(problems, "battery", before, after, Scenario::battery);
        keep(problems, "blockchain", before, after, Scenario::blockchain);
        keep(problems, "horizon.startDate", before, after, scenario -> scenario.horizon()
                .startDate());
        keep(problems, "horizon.stepMinutes", before, after, scenario -> scenario.horizon()
                .stepMinutes());
        if (before.horizon().grid().steps() <= step + 1) {
            problems.add("horizon.hours: the last hour closed the chain of this run, branch from an earlier hour");
        } else if (after.horizon().grid().steps() <= step + 1) {
            problems.add("horizon.hours: must reach beyond the hour at which the run branches");
        }
        return problems;
    }

    private static void keep(
            List<String> problems, String key, Scenario before, Scenario after, Function<Scenario, Object> setting) {
        if (!same(setting.apply(before), setting.apply(after))) {
            problems.add(key + ": cannot change in a branch, the hours before it were made with it");
        }
    }

    /** Groups of settings hold arrays, which a record compares by identity: compare what is in them. */
    private static boolean same(Object before, Object after) {
        if (!(before instanceof Record)) {
            return Objects.deepEquals(before, after);
        }
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            if (!Objects.deepEquals(value(component, before), value(component, after))) {
                return false;
            }
        }
        return true;
    }

    private static Object value(RecordComponent component, Object group) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the settings of a scenario are public records", e);
        }
    }
}
