package prosumerlab.ui.regulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Ban;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.session.LiveRun;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** What a person does with the parts of the regulator's pane. */
class RegulatorPaneTest extends WindowTest {
    @Test
    void a_click_into_the_ban_chart_goes_to_that_home_and_hour() {
        open(Scenarios.run(100, 24, 24));
        part(1);
        BanChart chart = robot.lookup(".ban-chart").queryAs(BanChart.class);
        assertThat(onFx(chart::getAccessibleText)).startsWith("Ban chart: ");
        Ban first = shown().run().hours().stream()
                .flatMap(hour -> hour.bans().stream())
                .min(Comparator.comparingInt(Ban::home))
                .orElseThrow();

        robot.clickOn(onFx(() -> chart.localToScreen(chart.centre(0, first.fromStep()))));
        settle();

        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.HOME);
        assertThat(onFx(() -> window.selection().home().get())).isEqualTo(first.home());
        assertThat(shown().step()).isEqualTo(first.fromStep());
    }

    @Test
    void an_objective_is_taken_into_the_form_of_a_branch_and_of_a_new_run() {
        open(Scenarios.run(20, 24, 14));
        part(3);

        fire("Branch with Self-organised");
        DialogPane branch = robot.lookup("#branch-form").queryAs(DialogPane.class);
        assertThat(entered(branch, "regulator-bonusPeerSaleEuroPerKwh")).isEqualTo("0.02");
        assertThat(entered(branch, "regulator-bonusSelfConsumedEuroPerKwh")).isEqualTo("0");
        OpenRun parent = shown().source();
        doOnFx(() -> ((Button) branch.lookupButton(branch.getButtonTypes().get(0))).fire());
        await(() -> window.cursor().shown().get().source() != parent);
        assertThat(shown().run().source().scenario().regulator().bonusPeerSaleEuroPerKwh())
                .isEqualTo(0.02);
        assertThat(shown().step()).isEqualTo(13);

        fire("New run with Community profit");
        DialogPane scenario = robot.lookup("#scenario-form").queryAs(DialogPane.class);
        assertThat(onFx(() -> ((TextInputControl) scenario.lookup("#field-name")).getText()))
                .endsWith("community-profit");
        doOnFx(() -> scenario.getScene().getWindow().hide());
    }

    @Test
    void where_there_is_no_regulator_the_empty_lists_say_so() throws ScenarioProblems {
        String json = "{\"community\":{\"prosumers\":12},\"regulator\":{\"enabled\":false}}";
        LiveRun run = new LiveRun(LoadedScenario.of(ScenarioReader.parse(json, "test", List.of())));
        run.advance();
        open(OpenRun.live("Free", run));

        for (int bansThenChart = 0; bansThenChart < 2; bansThenChart++) {
            part(bansThenChart);
            assertThat(says("There is no regulator"))
                    .as("part " + bansThenChart)
                    .isTrue();
            assertThat(says("The part What if compares this run with one that has one."))
                    .isTrue();
        }
    }

    @Test
    void no_regulator_is_computed_when_it_is_asked_for_and_leads_to_the_homes() {
        open(Scenarios.run(30, 24, 14));
        part(4);
        assertThat(says("Not computed yet.")).isTrue();

        doOnFx(() -> ((Button) stage.getScene().lookup("#compute")).fire());
        await(() -> ((Labeled) stage.getScene().lookup("#computed-for"))
                .getText()
                .equals("Both up to hour 14 (13:00–14:00)."));
        TableView<?> figures = (TableView<?>) named("Key figures with and without the regulator");
        assertThat(figures.getItems()).isNotEmpty();
        assertThat(onFx(() -> window.counterfactuals()
                        .of(window.cursor().shown().get().source(), Counterfactual.NO_REGULATOR)))
                .isPresent();

        fire("Show the same comparison home by home");
        assertThat(onFx(() -> window.places().inFront().get())).isEqualTo(Place.WHAT_IF);
        assertThat(onFx(() -> window.counterfactuals().chosen().get())).isEqualTo(Counterfactual.NO_REGULATOR);
    }

    private String entered(DialogPane form, String field) {
        return onFx(() -> ((TextInputControl) form.lookup("#field-" + field)).getText());
    }

    private void fire(String name) {
        doOnFx(() -> ((Button) robot.lookup((Node node) -> name.equals(node.getAccessibleText()))
                        .query())
                .fire());
        settle();
    }

    private void part(int index) {
        doOnFx(() -> {
            window.places().open(Place.REGULATOR);
            layOut();
            ((TabPane) stage.getScene().lookup(".part-tabs"))
                    .getSelectionModel()
                    .select(index);
            layOut();
        });
        settle();
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }
}
