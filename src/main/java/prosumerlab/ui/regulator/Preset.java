package prosumerlab.ui.regulator;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;
import prosumerlab.ui.kit.form.ScenarioChanges;

/**
 * What an objective would set.
 *
 * @param objective which
 * @param scenario that of the run with it
 * @param changes what differs, a line a setting: in force → it would set; empty if it is what is in force
 */
record Preset(Objective objective, Scenario scenario, List<String> changes) {
    private static final int LONGEST_NAME = 80;

    /**
     * All objectives beside what is in force.
     *
     * @param inForce the rules of the shown hour
     * @param run the scenario of the run: all else goes on as it does
     */
    static List<Preset> of(Regulator inForce, Scenario run) {
        Scenario present = run.with(inForce);
        List<Preset> presets = new ArrayList<>();
        for (Objective objective : Objective.values()) {
            Scenario after = named(run.with(inForce.towards(objective)), objective);
            presets.add(new Preset(objective, after, ScenarioChanges.between(present, after)));
        }
        return List.copyOf(presets);
    }

    /** Its name on the screen. */
    String title() {
        return switch (objective) {
            case RENEWABLE_USE -> "Renewable use";
            case SELF_ORGANISED -> "Self-organised";
            case COMMUNITY_PROFIT -> "Community profit";
        };
    }

    /** Whether nothing would change. */
    boolean isInForce() {
        return changes.isEmpty();
    }

    private static Scenario named(Scenario scenario, Objective objective) {
        String suffix = " – " + objective.key();
        int room = Math.min(scenario.name().length(), LONGEST_NAME - suffix.length());
        return scenario.withName(scenario.name().substring(0, room) + suffix);
    }
}
