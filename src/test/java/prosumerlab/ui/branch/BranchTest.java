package prosumerlab.ui.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.kit.HourChart;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class BranchTest extends WindowTest {
    @Test
    void branch_goes_on_from_the_shown_hour_and_both_runs_are_kept() {
        OpenRun first = Scenarios.run(10, 12, 8);
        open(first);
        doOnFx(() -> window.cursor().goTo(4));

        click("Branch from here");
        write("field-horizon-hours", "20");
        robot.clickOn(robot.lookup("Branch").queryButton());
        await(() -> shown().source() != first);

        OpenRun branch = shown().source();
        assertThat(shown().step()).isEqualTo(4);
        assertThat(shown().grid().steps()).isEqualTo(20);
        assertThat(shown().run().hours()).isEqualTo(first.run().hours().subList(0, 5));
        assertThat(branch.parent()).contains(first);
        assertThat(window.runs().runs()).containsExactly(first, branch);
        assertThat(first.run().hours()).hasSize(8);
    }

    @Test
    void hours_before_the_branch_are_shown_with_the_tariffs_they_had() {
        open(Scenarios.run(10, 12, 8));
        doOnFx(() -> window.cursor().goTo(4));

        click("Branch from here");
        write("field-prices-retailTariffEuroPerKwh", "0.44");
        robot.clickOn(robot.lookup("Branch").queryButton());
        await(() -> shown().source().parent().isPresent());
        click("Run to end");
        await(() -> shown().isComplete() && !window.playback().busy().get());

        String[] lines = onFx(() -> robot.lookup(".hour-chart").<HourChart>queryAll().stream()
                .map(HourChart::csv)
                .filter(csv -> csv.contains("Retail_tariff"))
                .findFirst()
                .orElseThrow()
                .split("\r\n"));
        List<String> columns = List.of(lines[0].split(","));
        int retail = columns.indexOf("Retail_tariff_Euro_kWh");
        assertThat(Stream.of(lines).skip(1).map(line -> line.split(",")[retail]))
                .containsExactly(
                        "0.3", "0.3", "0.3", "0.3", "0.3", "0.44", "0.44", "0.44", "0.44", "0.44", "0.44", "0.44");
    }

    @Test
    void a_refused_end_of_the_run_is_shown_at_its_field() {
        open(Scenarios.run(5, 12, 8));
        click("Branch from here");

        write("field-horizon-hours", "3");

        assertThat(textOf("problem-horizon-hours")).isEqualTo("must reach beyond the hour at which the run branches");
        assertThat(robot.lookup("Branch").queryButton().isDisabled()).isTrue();
        doOnFx(() -> robot.lookup(".dialog-pane")
                .queryAs(DialogPane.class)
                .getScene()
                .getWindow()
                .hide());
    }

    @Test
    void there_is_no_branch_from_the_last_hour_nor_of_a_run_that_was_read() {
        OpenRun whole = Scenarios.run(5, 4, 4);
        open(whole);
        assertThat(named("Branch from here").isDisabled()).isTrue();

        type(KeyCode.LEFT);
        assertThat(named("Branch from here").isDisabled()).isFalse();

        doOnFx(() -> window.runs()
                .open(OpenRun.recorded("read", Scenarios.run(5, 4, 2).run())));
        settle();
        assertThat(named("Branch from here").isDisabled()).isTrue();
    }

    @Test
    void switcher_shows_the_other_run_at_the_same_hour() {
        OpenRun first = Scenarios.run(5, 12, 8);
        OpenRun second = OpenRun.branch(
                "Second",
                first,
                first.live().orElseThrow().branch(5, first.run().source()));
        open(first);
        doOnFx(() -> {
            window.runs().openBranch(second);
            window.cursor().goTo(3);
        });
        settle();
        ComboBox<?> switcher = (ComboBox<?>) named("Run on screen");
        assertThat(switcher.getValue()).isSameAs(second);
        assertThat(says("Seed 1 · from hour 6")).isTrue();

        type(KeyCode.CONTROL, KeyCode.R);

        assertThat(shown().source()).isSameAs(first);
        assertThat(shown().step()).isEqualTo(3);
        assertThat(switcher.getValue()).isSameAs(first);

        doOnFx(() -> switcher.getSelectionModel().select(1));
        settle();
        assertThat(shown().source()).isSameAs(second);
    }

    private void write(String id, String text) {
        doOnFx(() -> {
            DialogPane form = robot.lookup("#branch-form").queryAs(DialogPane.class);
            @SuppressWarnings("unchecked")
            javafx.scene.control.ListView<String> groups =
                    (javafx.scene.control.ListView<String>) named("Groups of settings");
            groups.getSelectionModel().select(id.split("-")[1]);
            Node field = form.lookup("#" + id);
            ((TextInputControl) field).setText(text);
        });
        settle();
    }
}
