package prosumerlab.results.report;

import java.io.IOException;
import java.util.List;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.SettingValue;

/** The settings of the scenario: those that differ from the default near the beginning, all others at the end. */
final class Settings {
    static final String ALL = "settings";

    private static final String LAST_TABLE = "<a href=\"#" + ALL + "\">last table</a>";
    private static final List<String> TOLD_ABOVE = List.of("name", "description");

    private final Html html;
    private final List<SettingValue> values;

    Settings(Html html, Scenario scenario) {
        this.html = html;
        this.values = ScenarioDescription.values(scenario).stream()
                .filter(value -> !TOLD_ABOVE.contains(value.setting().path()))
                .toList();
    }

    void writeChanged() throws IOException {
        html.element("h2 id=\"scenario\"", "Scenario");
        List<SettingValue> changed =
                values.stream().filter(value -> !value.isDefault()).toList();
        if (changed.isEmpty()) {
            html.markup("<p>Every setting has its default: the " + LAST_TABLE + " lists them.</p>\n");
        } else {
            html.element("p", "Settings that differ from the default:");
            html.tableStart("changed", "Setting", "Value", "Default", "Meaning");
            for (SettingValue value : changed) {
                html.row(
                        value.setting().path(),
                        List.of(
                                withUnit(value, value.text()),
                                withUnit(value, value.setting().defaultText()),
                                value.setting().help()));
            }
            html.tableEnd();
            html.markup("<p>All others have their default: the " + LAST_TABLE + " lists them.</p>\n");
        }
    }

    void writeOthers() throws IOException {
        html.element("h2 id=\"" + ALL + "\"", "Settings at their default");
        html.tableStart("settings", "Setting", "Value", "Meaning");
        for (SettingValue value : values) {
            if (value.isDefault()) {
                html.row(
                        value.setting().path(),
                        List.of(withUnit(value, value.text()), value.setting().help()));
            }
        }
        html.tableEnd();
    }

    private static String withUnit(SettingValue value, String text) {
        return (text + " " + value.setting().unit()).strip();
    }
}
