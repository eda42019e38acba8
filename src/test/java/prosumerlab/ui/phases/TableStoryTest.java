package prosumerlab.ui.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Showing;

class TableStoryTest {
    private final HourRecord hour = new HourBuilder(0, 3)
            .trade(new Trade(0, 0, Trade.Kind.P2P, 1, 0, 1_500_000, 150_000, 225_000, 0))
            .build();

    private String told(Phase phase) {
        Run made = Showing.madeOf(3, hour).run();
        Run tables = new Run(
                made.source(), made.homes(), made.genesis(), List.of(hour), List.of(), EnumSet.allOf(Gap.class));
        return PhaseStory.of(Showing.at(OpenRun.recorded("tables", tables), 0, phase))
                .sentence();
    }

    @Test
    void deals_areTold_andThatTheirOffersAreNotKnown() {
        assertThat(told(Phase.PEER_TO_PEER))
                .startsWith("1 deal on 1.50 kWh.")
                .endsWith("How they came about is not in this folder.");
    }

    @Test
    void marketWithoutTrade_isNotSaidToBeClosed() {
        assertThat(told(Phase.LOCAL_MARKET)).isEqualTo("Nothing was traded in the local market.");
    }

    @Test
    void chain_isSaidToBeMissing_ratherThanSwitchedOff() {
        assertThat(told(Phase.CHAIN)).isEqualTo("This folder does not hold the chain.");
    }
}
