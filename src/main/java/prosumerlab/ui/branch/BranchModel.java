package prosumerlab.ui.branch;

import java.nio.file.Path;
import java.util.List;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.SettingDescription;
import prosumerlab.scenario.measured.SeriesLoader;
import prosumerlab.session.BranchRules;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.form.SettingsForm;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** A branch that is being prepared: from which hour of which run, and with which settings. */
final class BranchModel {
    private static final int LONGEST_NAME = 80;
    private static final String SUFFIX = " – branch";

    private final OpenRun parent;
    private final Scenario before;
    private final int step;
    private final String where;
    private final SettingsForm form;

    /**
     * @param shown the hour to branch from; {@link #isPossible} there
     * @param title suggested for the branch
     */
    BranchModel(Shown shown, String title) {
        parent = shown.source();
        before = shown.run().source().scenario();
        step = shown.step();
        where = shown.isBeforeStart()
                ? "before its first " + Formats.stepNoun(shown.grid())
                : "after " + Formats.stepNoun(shown.grid()) + " " + Formats.count(step + 1L) + " ("
                        + Formats.clock(shown.grid(), step) + ")";
        form = SettingsForm.changes(before, BranchModel::isOffered, this::refused);
        form.field("name")
                .text()
                .set(title.substring(0, title.offsetByCodePoints(0, Math.min(LONGEST_NAME, codePoints(title)))));
    }

    /** The name of a branch of {@code parent}; a branch of a branch is not called so twice. */
    static String nameFor(OpenRun parent) {
        return parent.title().replaceFirst(SUFFIX + "( \\(\\d+\\))?$", "") + SUFFIX;
    }

    /** Whether a run can branch from the shown hour: it is computed here, and it has hours left. */
    static boolean isPossible(Shown shown) {
        return shown.source().live().isPresent()
                && shown.step() + 1 < shown.grid().steps();
    }

    /** Whether the form offers {@code setting}: of those that may change, all but the text and the measured files. */
    static boolean isOffered(SettingDescription setting) {
        return BranchRules.mayChange(setting.path())
                && !setting.group().equals("measured")
                && !setting.path().equals("description");
    }

    SettingsForm form() {
        return form;
    }

    OpenRun parent() {
        return parent;
    }

    int step() {
        return step;
    }

    /** What is going to happen, in a sentence. */
    String inWords() {
        return parent.title() + " goes on " + where
                + " under the settings below, as a second run beside the first. What came before is shared; both are kept.";
    }

    /** The branch under {@code after}. Loads files and builds the community: not for the FX thread. */
    LiveRun branch(Scenario after) throws ScenarioProblems {
        LiveRun live = parent.live().orElseThrow();
        boolean sameHours = before.horizon().equals(after.horizon());
        LoadedScenario loaded = sameHours
                ? new LoadedScenario(after, live.source().series())
                : SeriesLoader.load(
                        after, parent.folder().orElseGet(() -> Path.of("").toAbsolutePath()));
        return live.branch(step, loaded);
    }

    private List<ScenarioProblem> refused(Scenario after) {
        return BranchRules.problems(before, after, step).stream()
                .map(BranchModel::problem)
                .toList();
    }

    private static ScenarioProblem problem(String line) {
        int colon = line.indexOf(": ");
        return new ScenarioProblem("", line.substring(0, colon), line.substring(colon + 2));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
