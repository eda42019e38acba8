package prosumerlab.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.scenario.ShippedScenarios;
import prosumerlab.ui.app.Composition;
import prosumerlab.ui.kit.FileDrop;
import prosumerlab.ui.kit.Submenu;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class ScenariosTest extends WindowTest {
    private final RecentFiles recent = new RecentFiles();

    @TempDir
    Path folder;

    @Override
    protected Composition compose(Stage stage, OpenRun run) {
        return new Composition(stage, run, new Appearance(), recent, chooser);
    }

    @Test
    void open_shows_the_scenario_beside_the_run_on_screen() throws Exception {
        OpenRun first = Scenarios.run(5, 6, 3);
        open(first);
        chooser.answer(file("winter.json", "{\"name\": \"winter\", \"community\": {\"prosumers\": 7}}"));

        click("Open scenario");
        await(() -> shown().source() != first);

        assertThat(shown().run().homes()).hasSize(7);
        assertThat(stage.getTitle()).isEqualTo("winter – Prosumer Lab");
        assertThat(window.runs().runs()).hasSize(2).contains(first);
        assertThat(recent.files()).containsExactly(folder.resolve("winter.json").toAbsolutePath());
    }

    @Test
    void bad_file_gives_all_problems_of_the_reader_and_the_run_stays() throws Exception {
        OpenRun first = Scenarios.run(5, 6, 3);
        open(first);
        Path bad = file("bad.json", "{\"battery\": {\"minimumSoc\": 1.2, \"maximumSok\": 1}, \"seed\": \"one\"}");
        chooser.answer(bad);

        click("Open scenario");
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        TextArea lines = robot.lookup("#problem-lines").query();
        assertThat(lines.getText().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith(bad.toString()))
                .anyMatch(line -> line.endsWith("battery.minimumSoc: 1.2 is not between 0 and 1"));
        assertThat(lines.isEditable()).isFalse();
        assertThat(shown().source()).isSameAs(first);
        assertThat(shown().step()).isEqualTo(2);
        assertThat(recent.files()).isEmpty();
        closeDialogs();
    }

    @Test
    void form_starts_a_run_of_what_was_entered() {
        open(Scenarios.run(5, 6));
        type(KeyCode.CONTROL, KeyCode.N);
        write("name", "mine");
        choose("community");
        write("community.prosumers", "12");

        press("Start run");
        await(() -> shown().source().title().equals("mine"));

        assertThat(shown().run().homes()).hasSize(12);
        assertThat(robot.lookup("#scenario-form").tryQuery()).isEmpty();
    }

    @Test
    void form_shows_a_problem_at_its_field_and_in_the_list_and_cannot_start() {
        open(Scenarios.run(5, 6));
        click("New scenario");
        choose("battery");

        write("battery.minimumSoc", "1.2");

        assertThat(textOf("problem-battery-minimumSoc")).isEqualTo("1.2 is not between 0 and 1");
        assertThat(isRefused("field-battery-minimumSoc")).isTrue();
        assertThat(says("battery.minimumSoc: 1.2 is not between 0 and 1")).isTrue();
        assertThat(button("Start run").isDisabled()).isTrue();

        write("battery.minimumSoc", "0.1");
        assertThat(isRefused("field-battery-minimumSoc")).isFalse();
        assertThat(button("Start run").isDisabled()).isFalse();
        closeDialogs();
    }

    @Test
    void choosing_a_problem_in_the_list_goes_to_its_field() {
        open(Scenarios.run(5, 6));
        click("New scenario");
        choose("market");
        write("market.feeEuroPerKwh", "-1");
        choose("pv");

        robot.clickOn("market.feeEuroPerKwh: -1 is not between 0 and 100");
        settle();

        assertThat(node("field-market-feeEuroPerKwh").isFocused()).isTrue();
        closeDialogs();
    }

    @Test
    void search_finds_settings_of_all_groups() {
        open(Scenarios.run(5, 6));
        click("New scenario");

        doOnFx(() -> ((TextInputControl) named("Search settings")).setText("tariff"));
        settle();

        assertThat(says("Retail tariff")).isTrue();
        assertThat(says("Feed-in tariff")).isTrue();
        assertThat(says("Minimum SoC")).isFalse();
        closeDialogs();
    }

    @Test
    void form_begins_with_a_shipped_scenario_when_asked() {
        open(Scenarios.run(5, 6));
        click("New scenario");
        doOnFx(() -> {
            ComboBox<?> begin = (ComboBox<?>) named("Begin with");
            begin.getSelectionModel().select(2);
        });
        settle();

        choose("battery");

        assertThat(((TextInputControl) node("field-battery-share")).getText()).isEqualTo("0");
        closeDialogs();
    }

    @Test
    void save_writes_the_scenario_on_screen_under_a_name_made_of_its_own() throws Exception {
        OpenRun first = Scenarios.run(5, 6);
        open(first);
        Path file = folder.resolve("saved.json");
        chooser.answer(file);

        click("Save scenario as");
        await(() -> !recent.files().isEmpty());

        assertThat(chooser.suggested()).isEqualTo("test.json");
        assertThat(ScenarioReader.read(file)).isEqualTo(first.run().source().scenario());
    }

    @Test
    void save_to_where_one_cannot_write_says_so() throws Exception {
        open(Scenarios.run(5, 6));
        chooser.answer(Files.createFile(folder.resolve("no folder")).resolve("saved.json"));

        click("Save scenario as");
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        assertThat(((TextArea) robot.lookup("#problem-lines").query()).getText())
                .contains("no folder")
                .doesNotContain("Exception");
        closeDialogs();
    }

    @Test
    void measured_files_are_read_from_the_folder_of_the_scenario_and_a_branch_still_finds_them() throws Exception {
        open(Scenarios.run(5, 6));
        StringBuilder table = new StringBuilder("time;load (kWh)\n");
        for (int hour = 0; hour < 48; hour++) {
            table.append(String.format(Locale.ROOT, "2025-04-%02d %02d:00;0.5%n", 21 + hour / 24, hour % 24));
        }
        file("load.csv", table.toString());
        chooser.answer(file(
                "measured.json",
                "{\"name\": \"measured\", \"community\": {\"prosumers\": 4}, \"blockchain\": {\"difficulty\": 0},"
                        + " \"measured\": {\"consumption\": [{\"file\": \"load.csv\", \"label\": \"start\","
                        + " \"column\": \"load (kWh)\", \"basis\": \"each-home\"}]}}"));

        click("Open scenario");
        await(() -> shown().source().title().equals("measured"));
        click("Step");
        await(() -> shown().step() == 0 && !window.playback().busy().get());
        assertThat(shown().run().hours().get(0).homes().total(Quantity.LOAD)).isEqualTo(4 * 500_000L);

        click("Branch from here");
        choose("horizon");
        write("horizon.hours", "48");
        press("Branch");
        await(() -> shown().source().title().equals("measured – branch"));
        assertThat(shown().grid().steps()).isEqualTo(48);
    }

    @Test
    void measured_file_that_cannot_be_read_is_told_with_its_line() throws Exception {
        OpenRun first = Scenarios.run(5, 6);
        open(first);
        chooser.answer(file("measured.json", "{\"measured\": {\"pv\": [{\"file\": \"gone.csv\"}]}}"));

        click("Open scenario");
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        assertThat(((TextArea) robot.lookup("#problem-lines").query()).getText())
                .contains("gone.csv");
        assertThat(shown().source()).isSameAs(first);
        closeDialogs();
    }

    @Test
    void shipped_scenarios_are_listed_with_what_they_teach() {
        open(Scenarios.run(5, 6));
        Submenu shipped =
                onFx(() -> (Submenu) new ScenariosController(stage, window.cursor(), window.runs(), recent, chooser)
                        .entries().stream()
                                .filter(entry -> entry instanceof Submenu menu
                                        && menu.title().contains("pped"))
                                .findFirst()
                                .orElseThrow());

        List<Submenu.Choice> choices = shipped.choices().get();
        assertThat(choices).extracting(Submenu.Choice::title).containsExactlyElementsOf(ShippedScenarios.names());
        assertThat(choices.subList(1, choices.size()))
                .allMatch(choice -> choice.help().contains("Teaches"));

        doOnFx(choices.get(2).action());
        await(() -> shown().source().title().equals("no-batteries"));
    }

    @Test
    void dropped_files_are_all_opened() throws Exception {
        open(Scenarios.run(5, 6));
        Path one = file("one.json", ScenarioWriter.toJson(Scenario.defaults()));
        Path two = file("two.json", "{\"community\": {\"prosumers\": 3}}");
        ScenariosController controller =
                onFx(() -> new ScenariosController(stage, window.cursor(), window.runs(), recent, chooser));

        doOnFx(() -> new FileDrop(File::isFile, controller::open).dropped(List.of(one.toFile(), two.toFile())));
        await(() -> window.runs().runs().size() == 3);

        assertThat(window.runs().runs()).extracting(OpenRun::title).containsOnly("Test", "default", "default (2)");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void write(String path, String text) {
        TextInputControl field = (TextInputControl) node("field-" + path.replace('.', '-'));
        doOnFx(() -> field.setText(text));
        settle();
    }

    private void choose(String group) {
        doOnFx(() -> {
            @SuppressWarnings("unchecked")
            ListView<String> groups = (ListView<String>) named("Groups of settings");
            groups.getSelectionModel().select(group);
        });
        settle();
    }

    private boolean isRefused(String id) {
        return node(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("refused"));
    }

    private Node node(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private Node button(String text) {
        return robot.lookup(text).queryButton();
    }

    private void press(String text) {
        robot.clickOn(button(text));
        settle();
    }

    private void closeDialogs() {
        doOnFx(() -> robot.lookup(".dialog-pane")
                .queryAllAs(DialogPane.class)
                .forEach(pane -> pane.getScene().getWindow().hide()));
    }
}
