package prosumerlab.ui.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import prosumerlab.history.Gap;
import prosumerlab.session.counterfactual.Counterfactual;

/** What was computed of what else the open runs could have come to, the last of each kind; and which kind is looked at. */
public final class Counterfactuals {
    /** Goes when its run is closed and nobody shows it any more. */
    private final Map<OpenRun, Map<Counterfactual, CounterfactualResult>> results = new WeakHashMap<>();

    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private final ObjectProperty<Counterfactual> chosen =
            new SimpleObjectProperty<>(this, "chosen", Counterfactual.GRID_ONLY);

    /** Whether {@code shown} is of a run whose rules are known, so that others can be put in their place. */
    public static boolean arePossible(Shown shown) {
        return !shown.run().lacks(Gap.SCENARIO);
    }

    /** The kinds that make sense for {@code shown}: of a run that has no regulator, what if it had one. */
    public static List<Counterfactual> of(Shown shown) {
        List<Counterfactual> all = new ArrayList<>(
                List.of(Counterfactual.GRID_ONLY, Counterfactual.NO_PEERS, Counterfactual.NO_BATTERIES));
        all.add(Counterfactual.otherRegulator(shown.run().source()));
        return List.copyOf(all);
    }

    /** The last result of {@code what} for {@code run}; for an hour of its own. */
    public Optional<CounterfactualResult> of(OpenRun run, Counterfactual what) {
        return Optional.ofNullable(results.getOrDefault(run, Map.of()).get(what));
    }

    /** Keeps {@code result} of {@code run} in place of the one before. */
    public void keep(OpenRun run, CounterfactualResult result) {
        results.computeIfAbsent(run, any -> new EnumMap<>(Counterfactual.class)).put(result.what(), result);
        changes.set(changes.get() + 1);
    }

    /** How often a result was kept; to be told when there is a new one. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Which kind is looked at. */
    public ObjectProperty<Counterfactual> chosen() {
        return chosen;
    }
}
