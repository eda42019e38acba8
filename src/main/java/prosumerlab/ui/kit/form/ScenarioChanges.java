package prosumerlab.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.SettingDescription;
import prosumerlab.scenario.SettingKind;

/** What differs between two scenarios, in words. */
public final class ScenarioChanges {
    private static final int LONGEST = 24;

    private ScenarioChanges() {}

    /** A line for each setting that differs, besides name and description: {@code Retail tariff 0.3 → 0.4 €/kWh}. */
    public static List<String> between(Scenario before, Scenario after) {
        List<SettingDescription> settings = ScenarioDescription.settings();
        Map<String, String> old = SettingText.texts(before, settings);
        Map<String, String> now = SettingText.texts(after, settings);
        List<String> lines = new ArrayList<>();
        for (SettingDescription setting : settings) {
            boolean told = !setting.path().equals("name") && !setting.path().equals("description");
            if (told && !old.get(setting.path()).equals(now.get(setting.path()))) {
                lines.add(line(setting, old.get(setting.path()), now.get(setting.path())));
            }
        }
        return List.copyOf(lines);
    }

    private static String line(SettingDescription setting, String before, String after) {
        String label = ambiguous(setting)
                ? SettingWords.group(setting.group()) + ": " + SettingWords.label(setting)
                : SettingWords.label(setting);
        if (before.length() > LONGEST || after.length() > LONGEST || setting.kind() == SettingKind.RECORDS) {
            return label + " changed";
        }
        String unit = setting.unit().isEmpty() ? "" : " " + setting.unit();
        return label + " " + shown(setting, before) + " → " + shown(setting, after) + unit;
    }

    /** Whether another group has a setting of the same name, such as {@code enabled}. */
    private static boolean ambiguous(SettingDescription setting) {
        return ScenarioDescription.settings().stream()
                        .filter(other -> other.key().equals(setting.key()))
                        .count()
                > 1;
    }

    private static String shown(SettingDescription setting, String text) {
        return setting.kind() == SettingKind.SWITCH ? (text.equals("true") ? "yes" : "no") : text;
    }
}
