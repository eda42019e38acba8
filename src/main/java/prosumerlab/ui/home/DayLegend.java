package prosumerlab.ui.home;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.drawing.Drawing;

/** What the bars of a day mean, with their values in the shown hour; only those that the day has. */
final class DayLegend extends VBox {
    private static final double WIDTH = 18;
    private static final double HEIGHT = 12;

    private final Map<Flow, Label> values = new EnumMap<>(Flow.class);
    private final Map<Flow, Sample> samples = new EnumMap<>(Flow.class);

    DayLegend() {
        getStyleClass().add("day-legend");
        getChildren().addAll(side("Energy in", true), side("Energy out", false));
    }

    void show(HomeDay day, Palette palette) {
        for (Flow flow : Flow.values()) {
            boolean known = !day.shown().isBeforeStart() && day.shown().phase().includes(flow.phase());
            values.get(flow)
                    .setText(known ? Formats.energy(day.energy(flow, day.shown().step())) : Formats.NO_VALUE);
            boolean listed = day.shown().isBeforeStart() || day.has(flow);
            values.get(flow).getParent().setVisible(listed);
            values.get(flow).getParent().setManaged(listed);
            samples.get(flow).redrawIn(palette);
        }
    }

    private FlowPane side(String title, boolean sources) {
        Label heading = new Label(title);
        heading.getStyleClass().add("legend-side");
        FlowPane entries = Wrapped.row(heading);
        entries.getStyleClass().add("day-legend-row");
        for (Flow flow : Flow.values()) {
            if (flow.isSource() == sources) {
                entries.getChildren().add(entry(flow));
            }
        }
        if (!sources) {
            Label banned = new Label("▼ Banned");
            banned.getStyleClass().add("banned-sample");
            entries.getChildren().add(banned);
        }
        return entries;
    }

    private HBox entry(Flow flow) {
        Sample sample = new Sample(flow);
        Label value = new Label();
        value.getStyleClass().add("legend-value");
        samples.put(flow, sample);
        values.put(flow, value);
        HBox entry = new HBox(6, sample, new Label(flow.label()), value);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static final class Sample extends Drawing {
        private final Flow flow;

        Sample(Flow flow) {
            this.flow = flow;
            setMinSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            Swatch.paint(g, colour(flow.hue()), flow, 0, 0, width, height);
        }
    }
}
