package prosumerlab.ui.phases;

import java.util.List;
import prosumerlab.history.Gap;
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
            case PEER_TO_PEER ->
                shown.run().lacks(Gap.BARGAINING)
                        ? TableStory.peers(hour)
                        : TradingStory.peers(hour, shown.scenario().trading());
            case LOCAL_MARKET ->
                shown.run().lacks(Gap.BARGAINING)
                        ? TableStory.market(hour)
                        : TradingStory.market(hour, shown.scenario().market());
            case GRID ->
                shown.run().lacks(Gap.SCENARIO)
                        ? TableStory.grid(hour)
                        : EnergyStory.grid(hour, shown.scenario().prices());
            case CHAIN ->
                shown.run().lacks(Gap.CHAIN)
                        ? TableStory.chain()
                        : RulesStory.chain(hour, shown.scenario().blockchain());
            case REGULATOR ->
                shown.run().lacks(Gap.ACCOUNTS)
                        ? TableStory.regulator(hour)
                        : RulesStory.regulator(hour, shown.scenario().regulator(), shown.grid());
        };
    }
}
