package prosumerlab.ui.phases;

import java.util.List;
import prosumerlab.history.HourRecord;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** Tells what the shown phase did, from what was recorded. */
final class PhaseStory {
    private PhaseStory() {}

    /** The story of the phase that {@code shown} ends with. */
    static Story of(Shown shown) {
        return shown.hour()
                .map(hour -> of(shown, hour, shown.phase()))
                .orElse(new Story("Press → to make the first hour, phase by phase.", List.of()));
    }

    private static Story of(Shown shown, HourRecord hour, Phase phase) {
        return switch (phase) {
            case GENERATION -> EnergyStory.generation(hour);
            case SELF_CONSUMPTION -> EnergyStory.selfConsumption(hour);
            case PEER_TO_PEER -> TradingStory.peers(hour, shown.scenario().trading());
            case LOCAL_MARKET -> TradingStory.market(hour, shown.scenario().market());
            case GRID -> EnergyStory.grid(hour, shown.scenario().prices());
            case CHAIN -> RulesStory.chain(hour, shown.scenario().blockchain());
            case REGULATOR -> RulesStory.regulator(hour, shown.scenario().regulator(), shown.grid());
        };
    }
}
