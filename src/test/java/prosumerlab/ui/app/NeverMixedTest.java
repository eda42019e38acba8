package prosumerlab.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.PaneChecks;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** Whatever a person does, in whatever order: all panes show the same hour of the same run. */
class NeverMixedTest extends WindowTest {
    private static final int ACTIONS = 500;
    private static final int HOURS = 24;

    private final Random random = new Random(20250421);
    private final List<String> walk = new ArrayList<>();

    @Test
    void all_panes_show_the_same_hour_of_the_same_run_after_each_of_500_random_actions() {
        open(Scenarios.run(20, HOURS, 5));
        PaneChecks panes = onFx(() -> {
            window.selection().selectHome(3);
            window.playback().speed().set(32);
            return new PaneChecks(stage, window);
        });
        for (int done = 0; done < ACTIONS; ) {
            int several = Math.min(1 + random.nextInt(12), ACTIONS - done);
            doOnFx(() -> {
                check(panes);
                for (int i = 0; i < several; i++) {
                    window.places().open(Place.values()[random.nextInt(Place.values().length)]);
                    act();
                    check(panes);
                }
            });
            // Now the window is drawn, and what is being played goes on.
            settle();
            done += several;
        }
        doOnFx(() -> {
            window.playback().pause();
            for (Place place : Place.values()) {
                window.places().open(place);
                check(panes);
            }
        });
    }

    private void check(PaneChecks panes) {
        try {
            panes.check();
        } catch (AssertionError mixed) {
            throw new AssertionError(
                    "after " + walk + ", showing " + window.places().inFront().get() + ": " + mixed.getMessage(),
                    mixed);
        }
    }

    private void act() {
        Shown now = window.cursor().shown().get();
        int step = random.nextInt(HOURS + 1) - 1;
        switch (random.nextInt(13)) {
            case 0, 1 -> does("step", () -> window.playback().step());
            case 2 -> does("back", () -> window.cursor().back());
            case 3, 4 -> does("jump " + step, () -> window.cursor().goTo(step));
            case 5 -> does("play or pause", () -> window.playback().toggle());
            case 6 -> does("next phase", () -> window.playback().stepOnePhase());
            case 7 -> does("phase back", () -> window.cursor().backOnePhase());
            case 8 ->
                does("jump to phase", () -> window.cursor()
                        .show(now.source(), now.run(), now.step(), Phase.values()[random.nextInt(7)]));
            case 9 -> does("branch", () -> branch(now));
            case 10 ->
                does("open", () -> window.runs()
                        .openAlone(Scenarios.run(10 + random.nextInt(20), HOURS, random.nextInt(6))));
            case 11 ->
                does("open recorded", () -> window.runs()
                        .open(OpenRun.recorded(
                                window.runs().freshTitle("Read"),
                                Scenarios.run(15, HOURS, 1 + random.nextInt(9)).run())));
            default ->
                does("switch run", () -> window.cursor()
                        .switchTo(window.runs()
                                .runs()
                                .get(random.nextInt(window.runs().runs().size()))));
        }
    }

    private void branch(Shown now) {
        LiveRun live = now.source().live().orElse(null);
        if (live != null && now.step() < HOURS - 1) {
            window.runs()
                    .openBranch(OpenRun.branch(
                            window.runs().freshTitle("Branch"), now.source(), live.branch(now.step(), live.source())));
        }
    }

    private void does(String what, Runnable action) {
        walk.add(what);
        if (walk.size() > 12) {
            walk.remove(0);
        }
        action.run();
    }
}
