package prosumerlab.ui.transport;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Shown;

/** The row of buttons and the timeline under it. */
final class TransportView extends VBox {
    private final TransportModel model;
    private final Timeline timeline;
    private final HourField hourField;

    TransportView(
            TransportModel model, TransportActions actions, DoubleProperty speed, ObservableValue<Palette> palette) {
        this.model = model;
        timeline = new Timeline(actions::goTo, palette);
        hourField = new HourField(model.shown()::getValue, actions, timeline::requestFocus);
        getStyleClass().add("transport");
        HBox row =
                new HBox(space(), buttons(actions), new Separator(Orientation.VERTICAL), speed(speed), space(), hour());
        row.getStyleClass().add("transport-row");
        row.setAlignment(Pos.CENTER);
        Label position = bound(model.position(), "shown-position");
        position.setId("shown-position");
        position.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(timeline, Priority.ALWAYS);
        HBox line = new HBox(timeline, position, hourField);
        line.getStyleClass().add("timeline-row");
        getChildren().addAll(row, line);
    }

    void show(Shown shown, List<Parting> partings) {
        timeline.show(shown, partings);
    }

    /** Lets one type the hour to go to. */
    void askForHour() {
        hourField.requestFocus();
    }

    private Node hour() {
        Label clock = bound(model.clock(), "shown-clock");
        clock.setId("shown-clock");
        VBox box = new VBox(clock, bound(model.day(), "muted"));
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private Node buttons(TransportActions actions) {
        Button restart = Accessible.iconButton("mdi2r-restart", "Restart", "Home");
        Button back = Accessible.iconButton("mdi2s-skip-previous", "Step back", "←");
        Button play = Accessible.iconButton("mdi2p-play", "Play", "Space");
        Button step = Accessible.iconButton("mdi2s-skip-next", "Step", "→");
        Button end = Accessible.iconButton("mdi2f-fast-forward", "Run to end", "");
        ToggleButton phases = new ToggleButton();
        phases.getStyleClass().add("icon-button");
        Accessible.iconOnly(phases, "mdi2s-stairs", "Phase by phase", "");
        phases.setId("phases-button");
        play.setId("play-button");
        step.setId("step-button");
        phases.selectedProperty().bindBidirectional(model.phaseByPhase());
        play.getStyleClass().add("play-button");
        restart.setOnAction(event -> actions.restart());
        back.setOnAction(event -> actions.back());
        play.setOnAction(event -> actions.toggle());
        step.setOnAction(event -> actions.step());
        end.setOnAction(event -> actions.runToEnd());
        restart.disableProperty().bind(model.nothingBefore());
        back.disableProperty().bind(model.nothingBefore());
        play.disableProperty().bind(model.atTheEnd());
        step.disableProperty().bind(model.nothingAfter());
        end.disableProperty().bind(model.atTheEnd());
        model.playing().addListener((property, before, playing) -> {
            if (playing) {
                Accessible.iconOnly(play, "mdi2p-pause", "Pause", "Space");
            } else {
                Accessible.iconOnly(play, "mdi2p-play", "Play", "Space");
            }
        });
        HBox buttons = new HBox(restart, back, play, step, end, phases);
        buttons.getStyleClass().add("transport-buttons");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    /** The slider's scale is logarithmic: each half doubles or halves what is felt as speed. */
    private static Node speed(DoubleProperty speed) {
        Slider slider = new Slider(log2(Playback.MIN_SPEED), log2(Playback.MAX_SPEED), log2(speed.get()));
        slider.setBlockIncrement(1);
        slider.setMinWidth(56);
        slider.setPrefWidth(112);

        Accessible.named(slider, "Speed");
        Label words = new Label();
        words.getStyleClass().add("speed-words");
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty()
                .bind(speed.map(hours -> String.format(
                        Locale.ROOT, hours.doubleValue() < 1 ? "%.2f hours/s" : "%.0f hours/s", hours.doubleValue())));
        slider.valueProperty().addListener((property, before, value) -> speed.set(Math.pow(2, value.doubleValue())));
        speed.addListener((property, before, hours) -> slider.setValue(log2(hours.doubleValue())));
        HBox box = new HBox(8, slider, words);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static Label bound(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
