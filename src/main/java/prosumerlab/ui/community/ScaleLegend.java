package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import prosumerlab.ui.community.ColourScale.LegendEntry;
import prosumerlab.ui.kit.Palette;

/** Explains the colours of the tiles. */
final class ScaleLegend extends FlowPane {
    private static final double THICKNESS = 12;
    private static final double LEAST_GAP = 8;

    private final ObservableValue<Palette> palette;
    private final List<Label> labels = new ArrayList<>();
    private ColourScale shown;

    ScaleLegend(ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("community-legend");
        palette.addListener((property, before, after) -> shown = null);
    }

    /** Explains {@code scale}; nodes are kept while only counts and bounds change. */
    void show(ColourScale scale) {
        List<String> words = new ArrayList<>(scale.rampLabels());
        scale.entries().forEach(entry -> words.add(entry.label()));
        if (shown == null || shown.by() != scale.by() || words.size() != labels.size()) {
            build(scale);
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(words.get(i));
        }
        shown = scale;
    }

    private void build(ColourScale scale) {
        labels.clear();
        Label title = scale.by().term().explain(new Label(scale.by().title()));
        title.getStyleClass().add("chart-heading");
        getChildren().setAll(title);
        if (!scale.rampLabels().isEmpty()) {
            getChildren().add(ramp(scale.rampLabels().size()));
        }
        scale.entries().forEach(entry -> getChildren().add(entry(entry)));
    }

    private Node ramp(int count) {
        Rectangle colours = new Rectangle(0, THICKNESS, Ramp.paint());
        HBox under = new HBox(LEAST_GAP);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                under.getChildren().add(space);
            }
            under.getChildren().add(label());
        }
        // In a strip that asks for no width: else the box would stay as wide as it once was in larger text.
        Pane strip = new Pane(colours);
        strip.setPrefSize(0, THICKNESS);
        strip.setMinHeight(THICKNESS);
        colours.widthProperty().bind(strip.widthProperty());
        VBox box = new VBox(strip, under);
        box.getStyleClass().add("legend-ramp");
        return box;
    }

    private Node entry(LegendEntry entry) {
        return LegendSigns.row(LegendSigns.swatch(entry, palette.getValue()), label());
    }

    private Label label() {
        Label label = LegendSigns.words("");
        labels.add(label);
        return label;
    }
}
