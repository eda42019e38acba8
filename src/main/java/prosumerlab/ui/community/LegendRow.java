package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import prosumerlab.ui.community.ColourScale.LegendEntry;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Term;

/** Explains the colours, shapes, bars and lines of the tiles. */
final class LegendRow extends FlowPane {
    private static final double SWATCH = 18;

    private final ObservableValue<Palette> palette;
    private final List<Label> labels = new ArrayList<>();
    private ColourScale shown;

    LegendRow(ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("community-legend");
    }

    /** Explains {@code picture}; nodes are kept while only counts and bounds change. */
    void show(Picture picture) {
        ColourScale scale = picture.scale();
        List<String> words = new ArrayList<>(scale.rampLabels());
        scale.entries().forEach(entry -> words.add(entry.label()));
        if (shown == null || !shown.title().equals(scale.title()) || words.size() != labels.size()) {
            build(scale);
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(words.get(i));
        }
        shown = scale;
    }

    /** The colours of the theme have changed: builds all anew with the next picture. */
    void forget() {
        shown = null;
    }

    private void build(ColourScale scale) {
        labels.clear();
        getChildren().clear();
        Label title = new Label(scale.title());
        title.getStyleClass().add("chart-heading");
        getChildren().add(title);
        if (!scale.rampLabels().isEmpty()) {
            getChildren().add(ramp(scale.rampLabels().size()));
        }
        scale.entries().forEach(entry -> getChildren().add(entry(entry)));
        if (scale.rampLabels().isEmpty() && scale.title().equals("Role")) {
            getChildren().addAll(bars(), lines());
            return;
        }
        getChildren().addAll(roles(), bars(), lines());
    }

    private Node ramp(int count) {
        Rectangle colours = new Rectangle(0, 12, Ramp.paint());
        HBox under = new HBox();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                Region space = new Region();
                HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
                under.getChildren().add(space);
            }
            Label label = text("");
            labels.add(label);
            under.getChildren().add(label);
        }
        VBox box = new VBox(colours, under);
        box.getStyleClass().add("legend-ramp");
        colours.widthProperty().bind(box.widthProperty());
        return box;
    }

    private Node entry(LegendEntry entry) {
        Label label = text("");
        labels.add(label);
        return row(swatch(entry), label);
    }

    private Node swatch(LegendEntry entry) {
        Canvas canvas = new Canvas(SWATCH, SWATCH);
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette.getValue(), SWATCH, SWATCH);
        if (entry.tint() == null) {
            brush.frame(brush.colour(Hue.MUTED), 1, 0, 0, SWATCH, SWATCH);
        } else {
            brush.rect(entry.tint().fill(), 0, 0, SWATCH, SWATCH);
            brush.glyph(entry.glyph(), entry.tint().ink(), SWATCH / 2, SWATCH / 2, SWATCH * 0.62);
        }
        return canvas;
    }

    private Node roles() {
        HBox box = new HBox(8);
        for (Activity activity : Activity.values()) {
            if (activity != Activity.UNDECIDED) {
                Canvas canvas = new Canvas(SWATCH, SWATCH);
                Brush brush = new Brush(canvas.getGraphicsContext2D(), palette.getValue(), SWATCH, SWATCH);
                brush.glyph(activity.glyph(), brush.colour(activity.hue()), SWATCH / 2, SWATCH / 2, SWATCH * 0.62);
                box.getChildren().add(row(canvas, text(activity.label())));
            }
        }
        Term.BAN.explain(box);
        return box;
    }

    private Node bars() {
        return new HBox(
                8,
                row(bar(Hue.GENERATION), Term.GENERATION.explain(text("PV"))),
                row(bar(Hue.CONSUMPTION), Term.CONSUMPTION.explain(text("Load"))),
                row(bar(Hue.BATTERY), Term.SOC.explain(text("SoC"))));
    }

    private Node bar(Hue hue) {
        return new Rectangle(SWATCH, 6, palette.getValue().get(hue));
    }

    private Node lines() {
        Line peers = line(Hue.P2P);
        Line market = line(Hue.MARKET);
        market.getStrokeDashArray().addAll(5.0, 5.0);
        Label kwh = text("1 kWh");
        return new HBox(
                8,
                row(peers, Term.P2P.explain(text("Peer-to-peer, "))),
                row(market, Term.LOCAL_MARKET.explain(text("market, "))),
                kwh);
    }

    private Line line(Hue hue) {
        Line line = new Line(0, 0, 2 * SWATCH, 0);
        line.setStroke(palette.getValue().get(hue));
        line.setStrokeWidth(FlowPainter.thickness(1));
        return line;
    }

    private static HBox row(Node sign, Label words) {
        HBox row = new HBox(4, sign, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("legend-words");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
