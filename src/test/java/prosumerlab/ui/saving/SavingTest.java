package prosumerlab.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class SavingTest extends WindowTest {
    @TempDir
    Path folder;

    @AfterEach
    void closeDialogs() {
        doOnFx(() -> robot.lookup(".dialog-pane")
                .queryAllAs(DialogPane.class)
                .forEach(pane -> pane.getScene().getWindow().hide()));
    }

    private Path results() throws Exception {
        SavedRuns.write(Runs.of(Scenarios.small(7, 4).scenario()), folder);
        return folder;
    }

    @Test
    void export_writes_a_folder_that_verifies_and_says_where() {
        open(Scenarios.run(5, 4, 2));
        Path target = folder.resolve("out");
        chooser.answer(target);

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> robot.lookup("#message-words").tryQuery().isPresent());

        assertThat(chooser.suggested()).isEqualTo("Test-results");
        assertThat(textOf("message-words")).startsWith("All 4 hours are in " + target);
        assertThat(target.resolve("summary.json")).exists();
        assertThat(shown().recorded()).isEqualTo(2);

        closeDialogs();
        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        await(() -> robot.lookup("#message-words").tryQuery().isPresent());
        assertThat(textOf("message-words")).contains("every file is the same, byte for byte");
    }

    @Test
    void report_is_written_as_one_page_and_says_where() {
        open(Scenarios.run(5, 4, 2));
        Path page = folder.resolve("page.html");
        chooser.answer(page);

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> robot.lookup("#message-words").tryQuery().isPresent());

        assertThat(chooser.suggested()).isEqualTo("Test-report.html");
        assertThat(textOf("message-words"))
                .startsWith("The report is in " + page)
                .contains("on the whole run");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("4 steps of 60 min");
        assertThat(shown().recorded()).isEqualTo(2);
    }

    @Test
    void report_that_cannot_be_written_is_said_in_a_line() throws Exception {
        open(Scenarios.run(5, 4, 4));
        Path taken = Files.createDirectory(folder.resolve("taken"));
        chooser.answer(taken);

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        assertThat(((TextArea) robot.lookup("#problem-lines").query()).getText())
                .isEqualTo(taken + " is a folder; choose another name for the file");
    }

    @Test
    void earlier_results_are_replaced_only_when_agreed() throws Exception {
        open(Scenarios.run(5, 4, 4));
        chooser.answer(results());

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> robot.lookup("Replace").tryQuery().isPresent());
        assertThat(Files.readString(folder.resolve("summary.json"))).contains("\"prosumers\": 7");

        robot.clickOn("Replace");
        await(() -> robot.lookup("#message-words").tryQuery().isPresent() && says("Exported"));
        assertThat(Files.readString(folder.resolve("summary.json"))).contains("\"prosumers\": 5");
    }

    @Test
    void open_replays_a_folder_from_its_first_hour() throws Exception {
        open(Scenarios.run(5, 4, 2));
        chooser.answer(results());

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        await(() -> window.runs().runs().size() == 2);

        assertThat(shown().run().homes()).hasSize(7);
        assertThat(shown().step()).isZero();
        assertThat(shown().isComplete()).isTrue();
        assertThat(robot.lookup("#saved-note").query().isVisible()
                        && robot.lookup("#saved-note").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void edited_folder_is_shown_under_a_note_that_names_the_difference() throws Exception {
        open(Scenarios.run(5, 4, 2));
        Path file = results().resolve("community_summary.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("\r\n0,0,0\\.", "\r\n0,0,7."));
        chooser.answer(folder);

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        assertThat(((TextArea) robot.lookup("#problem-lines").query()).getText())
                .contains("community_summary.csv: line 2, Price_Forecast_Euro_kWh: found 7.");
        assertThat(textOf("saved-note")).startsWith("This folder is not what its scenario.json gives");
        assertThat(shown().hour().orElseThrow().forecastPrice()).isGreaterThan(7_000_000);
    }

    @Test
    void damaged_folder_leaves_the_run_on_screen_and_names_file_and_line() throws Exception {
        OpenRun first = Scenarios.run(5, 4, 2);
        open(first);
        Path file = results().resolve("prosumer_energy.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("\r\n0,0,3,.*\r\n", "\r\n"));
        chooser.answer(folder);

        type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        await(() -> robot.lookup("#problem-lines").tryQuery().isPresent());

        assertThat(((TextArea) robot.lookup("#problem-lines").query()).getText())
                .startsWith("prosumer_energy.csv:5: found home 4 of step 0, expected home 3 of step 0");
        assertThat(shown().source()).isSameAs(first);
    }
}
