package prosumerlab.results.report;

import java.io.IOException;
import java.util.List;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.SettingValue;

/** The settings of the scenario: those that differ from the default first. */
final class Settings {
    private static final List<String> TOLD_ABOVE = List.of("name", "description");

    private final Html html;
    private final List<SettingValue> values;

    Settings(Html html, Scenario scenario) {
        this.html = html;
        this.values = ScenarioDescription.values(scenario).stream()
                .filter(value -> !TOLD_ABOVE.contains(value.setting().path()))
                .toList();
    }

    void write() throws IOException {
        html.element("h2 id=\"scenario\"", "Scenario");
        List<SettingValue> changed =
                values.stream().filter(value -> !value.isDefault()).toList();
        if (changed.isEmpty()) {
            html.element("p", "Every setting has its default.");
        } else {
            html.element("h3", "Settings that differ from the default");
            html.tableStart("Setting", "Value", "Default", "Unit", "Meaning");
            for (SettingValue value : changed) {
                html.row(List.of(
                        value.setting().path(),
                        value.text(),
                        value.setting().defaultText(),
                        value.setting().unit(),
                        value.setting().help()));
            }
            html.tableEnd();
        }
        html.element("h3", "Settings at their default");
        html.tableStart("Setting", "Value", "Unit", "Meaning");
        for (SettingValue value : values) {
            if (value.isDefault()) {
                html.row(List.of(
                        value.setting().path(),
                        value.text(),
                        value.setting().unit(),
                        value.setting().help()));
            }
        }
        html.tableEnd();
    }
}
