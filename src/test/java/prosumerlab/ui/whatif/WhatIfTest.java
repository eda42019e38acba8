package prosumerlab.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Numbers;
import prosumerlab.history.Gap;
import prosumerlab.history.Run;
import prosumerlab.metrics.Savings;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.state.CounterfactualResult;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** What a person sees of what else the run could have come to. */
class WhatIfTest extends WindowTest {
    private static final double WIDE_PANE = 0.3;
    private static final double NARROW_PANE = 0.54;

    @Test
    void all_cases_are_computed_for_the_shown_hour_and_kept_when_another_hour_is_shown() {
        open(Scenarios.run(12, 24, 20));
        doOnFx(() -> window.cursor().goTo(13));
        front(Place.WHAT_IF);
        await(() -> allComputed());

        await(() -> textNow("computed-for").equals("Both up to hour 14 (13:00–14:00)."));
        assertThat(textOf("savings-sum"))
                .startsWith("Against the same seed with the grid only, the homes together saved ");
        assertThat(button("compute").isVisible()).isFalse();
        TableView<?> homes = (TableView<?>) named("Savings of the homes");
        assertThat(homes.getItems()).hasSize(12);

        doOnFx(() -> window.cursor().goTo(9));
        settle();
        assertThat(textOf("computed-for"))
                .isEqualTo("Both up to hour 14 (13:00–14:00). The window shows hour 10 (09:00–10:00).");
        assertThat(button("compute").getText()).isEqualTo("Compute again");

        doOnFx(() -> button("compute").fire());
        await(() -> textNow("computed-for").equals("Both up to hour 10 (09:00–10:00)."));
    }

    @Test
    void nothing_has_to_be_scrolled_sideways_after_the_pane_has_become_narrow_and_the_text_large() {
        open(Scenarios.run(12, 24, 20), 1024, 700);
        doOnFx(() -> window.appearance().centreShare().set(WIDE_PANE));
        front(Place.WHAT_IF);
        await(() -> allComputed());
        doOnFx(() -> window.cursor().goTo(9));
        settle();

        doOnFx(() -> {
            window.appearance().centreShare().set(NARROW_PANE);
            window.appearance().textScale().set(1.5);
        });
        for (int i = 0; i < 2; i++) {
            doOnFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            settle();
        }

        ScrollPane pane =
                robot.lookup((Node node) -> node instanceof WhatIfView).query();
        assertThat(onFx(() -> pane.getContent().getLayoutBounds().getWidth()))
                .isLessThanOrEqualTo(onFx(() -> pane.getViewportBounds().getWidth()) + 0.5);
    }

    @Test
    void both_drawings_are_saved_to_scale_with_the_numbers_that_are_shown() {
        OpenRun run = Scenarios.run(12, 24, 20);
        open(run);
        front(Place.WHAT_IF);
        await(() -> allComputed());

        for (int part = 0; part < 2; part++) {
            int chosen = part;
            doOnFx(() -> parts().getSelectionModel().select(chosen));
            front(Place.WHAT_IF);
            Node drawing = robot.lookup(".savings-chart").match(Node::isVisible).query();
            doOnFx(() -> drawing.fireEvent(
                    new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 300, false, null)));
            settle();
            assertThat(says("Save SVG…")).as("part " + part).isTrue();
            type(KeyCode.ESCAPE);
        }

        Savings savings = onFx(() -> window.counterfactuals().of(run, Counterfactual.GRID_ONLY))
                .orElseThrow()
                .savings();
        FigureData bars = SavingsFigures.byHome(savings, "Grid only");
        assertThat(((Axis.Names) bars.x()).names())
                .hasSize(12)
                .startsWith("Home " + savings.ranked().get(0));
        Bars content = (Bars) bars.content();
        int most = savings.ranked().get(11);
        assertThat(content.series().get(1).values().get(11)).isEqualTo(savings.of(most) / 1e6);
        assertThat(content.series().get(0).values().get(11)).isNaN();

        Curves curves = (Curves) SavingsFigures.added(new long[] {0, -1_000_000, 3_000_000}, "Grid only")
                .content();
        assertThat(curves.curves().get(0).y()).isEqualTo(Numbers.of(0, 3));
        assertThat(curves.curves().get(1).x()).isEqualTo(Numbers.of(0, 50, 100));
        assertThat(curves.curves().get(1).y()).isEqualTo(Numbers.of(0, -1, 3));
    }

    @Test
    void another_case_is_chosen_and_its_key_figures_are_judged_in_words() {
        open(Scenarios.run(12, 24, 20));
        front(Place.WHAT_IF);
        await(() -> allComputed());

        doOnFx(() -> {
            ((ComboBox<?>) named("Compare this run with")).getSelectionModel().select(3);
            parts().getSelectionModel().select(2);
        });
        settle();
        assertThat(onFx(() -> window.counterfactuals().chosen().get())).isEqualTo(Counterfactual.NO_REGULATOR);
        TableView<?> figures = (TableView<?>) named("Key figures, Without regulator");
        assertThat(figures.getItems()).isNotEmpty();

        doOnFx(() -> parts().getSelectionModel().select(3));
        settle();
        assertThat(((TableView<?>) named("All cases")).getItems()).hasSize(4);
    }

    @Test
    void a_run_without_a_regulator_is_offered_one() {
        Scenario base = Scenarios.small(8, 24).scenario();
        LiveRun run = new LiveRun(LoadedScenario.of(base.with(base.regulator().withEnabled(false))));
        run.advance();
        open(OpenRun.live("Free", run));
        doOnFx(() -> window.counterfactuals().chosen().set(Counterfactual.NO_REGULATOR));
        front(Place.WHAT_IF);

        await(() -> allComputed());
        assertThat(onFx(() -> List.<Object>copyOf(((ComboBox<?>) named("Compare this run with")).getItems())))
                .hasSize(4)
                .contains(Counterfactual.WITH_REGULATOR)
                .doesNotContain(Counterfactual.NO_REGULATOR);
        assertThat(onFx(() -> window.counterfactuals().chosen().get())).isEqualTo(Counterfactual.WITH_REGULATOR);
    }

    @Test
    void leaving_stops_computing_and_coming_back_begins_again() {
        open(Scenarios.run(4, 24, 1));
        front(Place.AUDIT);
        front(Place.WHAT_IF);
        await(() -> allComputed());
        OpenRun larger = Scenarios.run(150, 24, 12);
        doOnFx(() -> {
            window.runs().open(larger);
            window.places().open(Place.AUDIT);
        });
        await(() -> threads().isEmpty());
        assertThat(onFx(() -> allComputed())).isFalse();

        front(Place.WHAT_IF);
        await(() -> allComputed());
    }

    @Test
    void it_is_said_what_is_still_being_computed_beside_what_is_there() {
        open(Scenarios.run(12, 24, 20));
        front(Place.WHAT_IF);
        await(() -> allComputed());
        List<String> said = new CopyOnWriteArrayList<>();
        doOnFx(() -> ((Labeled) stage.getScene().lookup("#computed-for"))
                .textProperty()
                .subscribe(text -> said.add(text)));

        doOnFx(() -> window.cursor().goTo(9));
        doOnFx(() -> button("compute").fire());
        await(() -> textNow("computed-for").equals("Both up to hour 10 (09:00–10:00)."));

        assertThat(said)
                .containsSubsequence(
                        "Both up to hour 20 (19:00–20:00). The window shows hour 10 (09:00–10:00). Computing up to there …",
                        "Both up to hour 10 (09:00–10:00). Computing the other cases …",
                        "Both up to hour 10 (09:00–10:00).");
    }

    @Test
    void nothing_is_said_before_the_first_hour_nor_of_tables_without_a_scenario() {
        open(Scenarios.run(8, 24));
        front(Place.WHAT_IF);
        assertThat(says("Nothing to compare yet")).isTrue();

        LiveRun run = new LiveRun(Scenarios.small(8, 24));
        run.advance();
        Run whole = run.run();
        OpenRun tables = OpenRun.recorded(
                "Tables",
                new Run(
                        whole.source(),
                        whole.homes(),
                        whole.genesis(),
                        whole.hours(),
                        List.of(),
                        Set.of(Gap.SCENARIO)));
        doOnFx(() -> window.runs().open(tables));
        settle();
        assertThat(says("This folder does not hold the scenario")).isTrue();
    }

    private List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("counterfactuals"))
                .toList();
    }

    private boolean allComputed() {
        OpenRun run = window.cursor().shown().get().source();
        return Counterfactual.values().length - 1
                <= Arrays.stream(Counterfactual.values())
                        .map(what -> window.counterfactuals().of(run, what))
                        .flatMap(Optional<CounterfactualResult>::stream)
                        .count();
    }

    private TabPane parts() {
        return (TabPane) stage.getScene().lookup(".part-tabs");
    }

    private Button button(String id) {
        return robot.lookup("#" + id).queryAs(Button.class);
    }

    private String textNow(String id) {
        return ((Labeled) stage.getScene().lookup("#" + id)).getText();
    }

    private void front(Place place) {
        doOnFx(() -> {
            window.places().open(place);
            Node root = stage.getScene().getRoot();
            root.applyCss();
            stage.getScene().getRoot().layout();
        });
        settle();
    }
}
