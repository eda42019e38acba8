package prosumerlab.scenario;

import prosumerlab.scenario.json.Shown;

/**
 * A setting given outside the scenario's file, which it takes precedence over.
 *
 * @param label how a person gave it, such as {@code --set battery.minimumSoc=0.2}; problems with it begin with this
 * @param path the setting, such as {@code battery.minimumSoc}
 * @param value the value as JSON; a text, a choice or a date may stand without quotes
 */
public record SettingOverride(String label, String path, String value) {
    /** The override that {@code --set ASSIGNMENT} stands for; one without {@code =} is refused when it is applied. */
    public static SettingOverride parse(String assignment) {
        String label = "--set " + Shown.plain(assignment);
        int equals = assignment.indexOf('=');
        return equals < 0
                ? new SettingOverride(label, "", assignment)
                : new SettingOverride(
                        label,
                        assignment.substring(0, equals).strip(),
                        assignment.substring(equals + 1).strip());
    }
}
