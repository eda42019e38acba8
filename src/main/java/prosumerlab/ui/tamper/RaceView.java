package prosumerlab.ui.tamper;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import prosumerlab.metrics.ShareInterval;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.StatTiles;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.tamper.RaceModel.Branches;
import prosumerlab.ui.tamper.RaceModel.Experiment;

/** The race of the attacker against the honest miners: set up, watched, and run ten thousand times. */
final class RaceView extends VBox {
    private static final Duration BLOCK_TIME = Duration.millis(250);
    private static final int CLOSER = 2;
    private static final double PERCENT = 100;

    private final RaceModel model;
    private final BranchPicture picture = new BranchPicture();
    private final Label score = Wrapped.label("");
    private final Button watch = new Button("", Icons.of("mdi2p-play"));
    private final Button skip = new Button("To the end", Icons.of("mdi2s-skip-next"));
    private final Timeline growing = new Timeline(new KeyFrame(BLOCK_TIME, event -> grow()));
    private final StringProperty theory = new SimpleStringProperty();
    private final StringProperty theoryNote = new SimpleStringProperty();
    private final StringProperty observed = new SimpleStringProperty();
    private final StringProperty observedNote = new SimpleStringProperty();

    /**
     * @param runMany runs many races
     */
    RaceView(RaceModel model, Runnable runMany) {
        this.model = model;
        getStyleClass().addAll("pane-body", "dense");
        growing.setCycleCount(Animation.INDEFINITE);
        score.setId("race-score");
        Label question =
                Wrapped.label("An attacker has changed a block, so all blocks after it must be mined again while"
                        + " the honest miners go on. Does his branch ever become as long as theirs?");
        watch.setId("watch-race");
        watch.setOnAction(event -> watch());
        skip.setOnAction(event -> skip());
        Button many =
                new Button("Run " + Formats.count(RaceModel.RACES) + " races", Icons.of("mdi2d-dice-multiple-outline"));
        many.setId("run-races");
        many.setOnAction(event -> runMany.run());
        many.disableProperty().bind(model.busy());
        for (Button button : new Button[] {watch, skip, many}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        FlowPane buttons = Wrapped.row(watch, skip, many);
        buttons.getStyleClass().add("tamper-buttons");
        StatTiles tiles = new StatTiles(
                new StatTile("Chance to catch up, by theory", theory, theoryNote),
                new StatTile("Observed", observed, observedNote));
        picture.show(model.branches().get());
        VBox chart = new VBox(picture, score);
        chart.getStyleClass().add("tamper-chart");
        ChartMenu.install(
                        chart,
                        () -> RaceRecord.TITLE,
                        () -> RaceRecord.csv(model.branches().get()))
                .offerSvg(() -> {
                    Branches now = model.branches().get();
                    return () -> RaceRecord.figure(now);
                });
        chart.setAccessibleText(RaceRecord.TITLE + ", chart");
        getChildren()
                .addAll(
                        question,
                        slider(
                                "Attacker's hash power",
                                model.percent(),
                                0,
                                RaceModel.MOST_PERCENT,
                                10,
                                value -> value + " %"),
                        slider(
                                "Behind at the start",
                                model.behind(),
                                1,
                                RaceModel.MOST_BEHIND,
                                RaceModel.MOST_BEHIND - 1,
                                value -> Formats.count(value, "block")),
                        chart,
                        buttons,
                        tiles,
                        results());
        model.branches().subscribe(this::show);
        model.experiments().addListener((ListChangeListener<Experiment>) change -> tell());
    }

    private VBox slider(String name, IntegerProperty value, int least, int most, int ticks, IntFunction<String> words) {
        Label label = new Label();
        value.subscribe(now -> label.setText(name + ": " + words.apply(now.intValue())));
        Slider slider = new NumberedSlider(name, least, most, ticks, ticks - 1);
        slider.setValue(value.get());
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((property, before, now) -> value.set((int) Math.round(now.doubleValue())));
        value.addListener((property, before, now) -> {
            if (Math.round(slider.getValue()) != now.intValue()) {
                slider.setValue(now.intValue());
            }
        });
        return new VBox(label, slider);
    }

    private DataTable<Experiment> results() {
        DataTable<Experiment> table = new DataTable<>(
                "Races",
                List.of(
                        share("Power", 6, experiment -> experiment.race().share()),
                        Column.count("Gap", 5, experiment -> experiment.race().behind()),
                        share("Theory", 7, Experiment::theory),
                        share("Observed", 7, experiment -> experiment.observed().share()),
                        Column.words("Interval", 13, RaceView::interval).explained(Term.INTERVAL),
                        Column.count("No", 3, Experiment::number)),
                model.experiments());
        table.setPlaceholder(new Placeholder(
                "mdi2d-dice-multiple-outline",
                "No races yet",
                "Run " + Formats.count(RaceModel.RACES) + " races to compare them with the theory."));
        return table;
    }

    private static Column<Experiment> share(String title, int width, ToDoubleFunction<Experiment> value) {
        return new Column<>(
                title,
                width,
                row -> percent(value.applyAsDouble(row)),
                row -> Double.toString(value.applyAsDouble(row)),
                Comparator.comparingDouble(value),
                true,
                null,
                null);
    }

    private static String interval(Experiment experiment) {
        ShareInterval observed = experiment.observed();
        return String.format(Locale.ROOT, "%.2f–%.2f %%", PERCENT * observed.low(), PERCENT * observed.high());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", PERCENT * share);
    }

    /** Stops what moves. */
    void rest() {
        growing.stop();
        show(model.branches().get());
    }

    private void watch() {
        if (growing.getStatus() == Animation.Status.RUNNING) {
            rest();
        } else {
            if (model.branches().get().isOver() || model.branches().get().found() == 0) {
                model.startWatching();
            }
            growing.playFromStart();
            show(model.branches().get());
        }
    }

    private void skip() {
        growing.stop();
        if (model.branches().get().isOver() || model.branches().get().found() == 0) {
            model.startWatching();
        }
        model.finish();
    }

    private void grow() {
        model.grow();
        if (model.branches().get().isOver()) {
            rest();
        }
    }

    private void show(Branches branches) {
        picture.show(branches);
        boolean running = growing.getStatus() == Animation.Status.RUNNING;
        watch.setText(running ? "Pause" : "Watch a race");
        watch.setGraphic(Icons.of(running ? "mdi2p-pause" : "mdi2p-play"));
        score.setText(words(branches));
        tell();
    }

    private static String words(Branches branches) {
        int found = branches.found();
        String gap = branches.gap() <= CLOSER && branches.gap() > 0 ? "only " : "";
        if (found == 0) {
            return "At the start the attacker is "
                    + Formats.count(branches.race().behind(), "block") + " behind.";
        } else if (branches.gap() <= 0) {
            return "Race " + (branches.number() + 1) + ": caught up after " + Formats.count(found, "block")
                    + ", of which " + branches.attackers() + " are the attacker's.";
        } else if (branches.isOver()) {
            return "Race " + (branches.number() + 1) + ": the attacker gives up, " + branches.gap() + " behind after "
                    + Formats.count(found, "block") + ".";
        }
        return "Race " + (branches.number() + 1) + ": of " + Formats.count(found, "block") + " the attacker found "
                + branches.attackers() + "; he is " + gap + branches.gap() + " behind.";
    }

    private void tell() {
        theory.set(percent(model.theory()));
        theoryNote.set("if he gives up when " + (model.behind().get() + RaceModel.PATIENCE) + " behind; "
                + percent(model.withoutEnd()) + " if never");
        Experiment last =
                model.experiments().isEmpty() ? null : model.experiments().get(0);
        boolean same = last != null && last.race().equals(model.race());
        observed.set(same ? percent(last.observed().share()) : Formats.NO_VALUE);
        if (!same) {
            observedNote.set("run races to see");
            return;
        }
        ShareInterval interval = last.observed();
        observedNote.set("95 % interval " + percent(interval.low()) + " to "
                + percent(interval.high()) + ": theory "
                + (interval.contains(last.theory()) ? "inside" : "outside, as happens 1 time in 20"));
    }
}
