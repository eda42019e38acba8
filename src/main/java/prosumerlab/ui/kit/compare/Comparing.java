package prosumerlab.ui.kit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Gap;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.concurrent.CounterfactualService;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.CounterfactualResult;
import prosumerlab.ui.state.Counterfactuals;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What a pane knows of the shown run under another rule: the result, for which hour it stands, and how to get it. */
public final class Comparing {
    private final Counterfactuals results;
    private final CounterfactualService service;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page");
    private Shown shown;
    private Counterfactual what = Counterfactual.GRID_ONLY;

    /**
     * What there is to show.
     *
     * @param shown the shown hour
     * @param what the other rule
     * @param lastStep the last whole hour; −1 before the first
     * @param result of the shown run, maybe for another hour
     * @param running whether something is being computed
     * @param words what all that means, in a sentence or two
     * @param button the word on the button that computes; empty where there is nothing to compute
     */
    public record Page(
            Shown shown,
            Counterfactual what,
            int lastStep,
            Optional<CounterfactualResult> result,
            boolean running,
            String words,
            String button) {
        /** Whether the run can be computed under another rule at all. */
        public boolean isPossible() {
            return Counterfactuals.arePossible(shown);
        }
    }

    public Comparing(Counterfactuals results) {
        this.results = results;
        service = new CounterfactualService(results);
    }

    /** Null until something is shown. */
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Follows results and computing until the subscription ends, which also stops the computing. */
    public Subscription follow() {
        return Subscription.combine(
                results.changes().subscribe(this::update),
                service.running().subscribe(this::update),
                service.failure().subscribe(this::update),
                service::cancel);
    }

    /** Looks at {@code next} under {@code other}; what is being computed for another run is stopped. */
    public void show(Shown next, Counterfactual other) {
        if (shown != null && shown.source() != next.source()) {
            service.cancel();
        }
        shown = next;
        what = other;
        update();
    }

    /** Computes what is looked at, and then the other kinds, up to the shown hour. */
    public void computeAll() {
        List<Counterfactual> cases = new ArrayList<>(Counterfactuals.of(shown));
        cases.remove(what);
        cases.add(0, what);
        compute(cases);
    }

    /** Computes what is looked at, up to the shown hour. */
    public void compute() {
        compute(List.of(what));
    }

    private void compute(List<Counterfactual> cases) {
        if (Counterfactuals.arePossible(shown) && lastStep() >= 0) {
            service.compute(shown, lastStep(), cases);
        }
    }

    public void cancel() {
        service.cancel();
    }

    public CounterfactualService service() {
        return service;
    }

    private int lastStep() {
        return HappenedSoFar.lastStep(shown, Phase.LAST);
    }

    private void update() {
        if (shown == null) {
            return;
        }
        boolean running = service.running().get();
        Optional<CounterfactualResult> result = results.of(shown.source(), what);
        boolean current = result.isPresent() && result.get().step() == lastStep();
        String button = lastStep() < 0 || running || current ? "" : result.isPresent() ? "Compute again" : "Compute";
        page.set(new Page(shown, what, lastStep(), result, running, words(result, running, current), button));
    }

    private String words(Optional<CounterfactualResult> result, boolean running, boolean current) {
        TimeGrid grid = shown.grid();
        if (lastStep() < 0) {
            return "No " + Formats.stepNoun(grid) + " is over yet.";
        }
        if (service.failure().get() != null) {
            return "It could not be computed: "
                    + String.join(" ", Failures.lines(service.failure().get()));
        }
        if (result.isEmpty()) {
            return running
                    ? "Computing the same seed " + what.phrase() + ", up to " + hour(lastStep()) + "."
                    : "Not computed yet.";
        }
        String stands = "Both up to " + hour(result.get().step()) + ".";
        String now = running ? current ? " Computing the other cases …" : " Computing up to there …" : "";
        return (current ? stands : stands + " The window shows " + hour(lastStep()) + ".") + now + lacking();
    }

    /** A run that was read from its tables has zeros where these are silent. */
    private String lacking() {
        return shown.run().gaps().isEmpty()
                ? ""
                : " This run was read from tables without "
                        + shown.run().gaps().stream().sorted().map(Gap::label).collect(Collectors.joining(", "))
                        + ": figures made of these cannot be compared.";
    }

    private String hour(int step) {
        return Formats.stepNoun(shown.grid()) + " " + Formats.count(step + 1L) + " ("
                + Formats.clock(shown.grid(), step) + ")";
    }
}
