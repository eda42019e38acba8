package prosumerlab.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.testkit.GeneratedSection;

/** Holds the manual to the program. With {@code -DupdateScenarios=true} it writes the tables of the page anew. */
class ScenarioManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/scenario.md");

    @Test
    void page_listsEverySettingWithItsRangeAndDefault() throws IOException {
        assertUpToDate("settings", settingsTable(ScenarioDescription.settings()));
    }

    @Test
    void page_listsEverySettingOfAMeasuredFile() throws IOException {
        assertUpToDate("measured files", settingsTable(measuredFile()));
    }

    @Test
    void page_listsTheShippedScenarios() throws IOException, ScenarioProblems {
        StringBuilder table = new StringBuilder("| scenario | what it teaches |\n| --- | --- |\n");
        for (String name : ShippedScenarios.names()) {
            // The default comes from the code, so that its file may be written anew in the same run.
            Scenario scenario = name.equals(ShippedScenarios.DEFAULT)
                    ? Scenario.defaults()
                    : ScenarioReader.read(Path.of("scenarios", name + ".json"));
            table.append("| `")
                    .append(name)
                    .append("` | ")
                    .append(scenario.description())
                    .append(" |\n");
        }
        assertUpToDate("shipped scenarios", table.toString());
    }

    private static void assertUpToDate(String section, String expected) throws IOException {
        GeneratedSection.assertUpToDate(PAGE, section, expected, "updateScenarios");
    }

    private static String settingsTable(List<SettingDescription> settings) {
        StringBuilder table = new StringBuilder(
                "| setting | unit | allowed | default | meaning |\n| --- | --- | --- | --- | --- |\n");
        for (SettingDescription setting : settings) {
            String value = setting.defaultText().isEmpty() ? "must be given" : "`" + setting.defaultText() + "`";
            table.append("| `")
                    .append(shortPath(setting))
                    .append("` | ")
                    .append(setting.unit())
                    .append(" | ");
            table.append(setting.allowed()).append(" | ").append(value).append(" | ");
            table.append(setting.help()).append(" |\n");
        }
        return table.toString();
    }

    private static String shortPath(SettingDescription setting) {
        return setting.path().contains("[]") ? setting.key() : setting.path();
    }

    private static List<SettingDescription> measuredFile() {
        return ScenarioDescription.settings().stream()
                .filter(setting -> setting.path().equals("measured.pv"))
                .findFirst()
                .orElseThrow()
                .elements();
    }
}
