package prosumerlab.scenario;

/**
 * A setting with its value in a scenario.
 *
 * @param setting what it is
 * @param text the value as it stands in a scenario file, on one line
 */
public record SettingValue(SettingDescription setting, String text) {
    /** Whether it has the value of the default scenario. */
    public boolean isDefault() {
        return text.equals(setting.defaultText());
    }
}
