package prosumerlab.ui.runs;

import java.util.List;
import java.util.OptionalInt;
import prosumerlab.history.Gap;
import prosumerlab.history.Run;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.form.ScenarioChanges;
import prosumerlab.ui.state.OpenRun;

/** What the switcher says about each run. */
final class RunsModel {
    private static final int MOST_CHANGES = 3;

    private RunsModel() {}

    /** Seed and branch point in a few words, such as {@code Seed 1 · from hour 12}. */
    static String brief(OpenRun run) {
        String seed = seed(run.run());
        return run.parent().map(parent -> seed + " · " + from(run, parent)).orElse(seed);
    }

    /** Seed, branch point with the run it branched off from, and how far it is recorded. */
    static String full(OpenRun run) {
        Run recorded = run.run();
        String seed = seed(recorded);
        String branch = run.parent()
                .map(parent -> " · branched off " + parent.title() + " " + after(run, parent))
                .orElse("");
        return seed + branch + " · " + Formats.count(recorded.hours().size()) + " of "
                + Formats.count(recorded.grid().steps()) + " recorded";
    }

    /** What a branch changed, in a line; empty for a run that is nobody's branch. */
    static String changes(OpenRun run) {
        if (run.parent().isEmpty()) {
            return "";
        }
        List<String> changes = ScenarioChanges.between(
                run.parent().get().run().source().scenario(), run.run().source().scenario());
        if (changes.isEmpty()) {
            return "No setting changed";
        }
        int more = changes.size() - MOST_CHANGES;
        return String.join(", ", changes.subList(0, Math.min(MOST_CHANGES, changes.size())))
                + (more > 0 ? " and " + Formats.count(more) + " more" : "");
    }

    private static String seed(Run run) {
        return run.lacks(Gap.SCENARIO)
                ? "From tables"
                : "Seed " + run.source().scenario().seed();
    }

    private static String from(OpenRun run, OpenRun parent) {
        int step = shared(run, parent);
        String noun = Formats.stepNoun(run.run().grid());
        return step < 0 ? "from the start" : "from " + noun + " " + Formats.count(step + 1L);
    }

    private static String after(OpenRun run, OpenRun parent) {
        int step = shared(run, parent);
        String noun = Formats.stepNoun(run.run().grid());
        return step < 0 ? "before the first " + noun : "after " + noun + " " + Formats.count(step + 1L);
    }

    private static int shared(OpenRun run, OpenRun parent) {
        OptionalInt shared = run.sharedWith(parent);
        return shared.orElse(-1);
    }
}
