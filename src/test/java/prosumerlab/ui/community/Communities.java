package prosumerlab.ui.community;

import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.domain.Hash;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;

/** Communities with hand-made hours: home 1 has no battery, all others one of 10 kWh; types count up. */
final class Communities {
    private Communities() {}

    /** The last of {@code hours}, up to {@code phase}. */
    static Shown shown(int homes, Phase phase, HourRecord... hours) {
        Block genesis = new Block(0, 0, Hash.ZERO, Hash.ZERO, 1, -1, 0, Hash.ZERO, List.of(), 0, 0);
        List<Home> community = IntStream.range(0, homes)
                .mapToObj(id -> new Home(id, id, 5, 1, id == 1 ? 0 : 10 * Micro.ONE))
                .toList();
        Run run = new Run(Scenarios.small(homes, 24), community, genesis, List.of(hours));
        return new Shown(OpenRun.recorded("Test", run), run, hours.length - 1, phase);
    }

    /** The same, the whole hour. */
    static CommunityHour hour(int homes, HourRecord... hours) {
        return new CommunityHour(shown(homes, Phase.LAST, hours));
    }
}
