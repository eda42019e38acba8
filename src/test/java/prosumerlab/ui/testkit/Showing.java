package prosumerlab.ui.testkit;

import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.chain.Genesis;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What panes are given to show, without a window. */
public final class Showing {
    private Showing() {}

    /** The whole hour {@code step} of {@code source}. */
    public static Shown at(OpenRun source, int step) {
        return at(source, step, Phase.LAST);
    }

    /** The hour {@code step} up to {@code phase}. */
    public static Shown at(OpenRun source, int step, Phase phase) {
        return new Shown(source, source.run(), step, phase);
    }

    /** A run of {@code homes} homes made of {@code hours} by hand. */
    public static OpenRun madeOf(int homes, HourRecord... hours) {
        List<Home> community = IntStream.range(0, homes)
                .mapToObj(id -> new Home(id, 0, 5, 1, 0))
                .toList();
        return OpenRun.recorded("Made", new Run(Scenarios.small(homes, 24), community, Genesis.BLOCK, List.of(hours)));
    }
}
