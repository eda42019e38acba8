package prosumerlab.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import prosumerlab.scenario.json.Json;

/**
 * Makes room for another objective's incentives in a file that spells out those of its own, as {@code scenario show} and the
 * results folder do: what is only what the objective brings goes with it, what somebody chose stays.
 */
final class ObjectiveChange {
    /** The setting that brings others along. */
    static final String PATH = "regulator.objective";

    private static final String GROUP = "regulator";

    private ObjectiveChange() {}

    /** {@code members} of a scenario file without the incentives that follow from its objective. */
    static Map<String, Json> prepare(Map<String, Json> members) {
        if (!(members.get(GROUP) instanceof Json.Group given)) {
            return members;
        }
        Regulator preset = Regulator.defaults(objective(given));
        Map<String, Json> chosen = new LinkedHashMap<>(given.members());
        for (SettingField field : RecordSchema.of(Regulator.class).fields()) {
            if (chosen.get(field.key()) instanceof Json.Digits digits
                    && field.in(preset) instanceof Number brought
                    && Double.parseDouble(digits.text()) == brought.doubleValue()) {
                chosen.remove(field.key());
            }
        }
        Map<String, Json> prepared = new LinkedHashMap<>(members);
        prepared.put(GROUP, new Json.Group(chosen));
        return prepared;
    }

    private static Objective objective(Json.Group regulator) {
        for (Objective each : Objective.values()) {
            if (regulator.members().get("objective") instanceof Json.Text text
                    && each.key().equals(text.value())) {
                return each;
            }
        }
        return Scenario.defaults().regulator().objective();
    }
}
