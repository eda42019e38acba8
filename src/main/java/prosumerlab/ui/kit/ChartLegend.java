package prosumerlab.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Tells what each curve is and its value in the shown hour; unticking one hides it. */
final class ChartLegend extends FlowPane {
    private final List<Curve> curves;
    private final List<CheckBox> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    /**
     * @param toggled told the index of a curve that was ticked or unticked
     */
    ChartLegend(List<Curve> curves, IntConsumer toggled) {
        this.curves = curves;
        getStyleClass().add("chart-legend-row");
        setMinHeight(USE_PREF_SIZE);
        for (int i = 0; i < curves.size(); i++) {
            int index = i;
            CheckBox name = new CheckBox(curves.get(i).name());
            name.setGraphic(ChartStyles.sample(curves.get(i)));
            name.setSelected(true);
            Term.of(curves.get(i).name()).ifPresent(term -> term.explain(name));
            name.selectedProperty().addListener((property, before, after) -> toggled.accept(index));
            Label value = new Label("–");
            value.getStyleClass().add("legend-value");
            names.add(name);
            values.add(value);
            HBox entry = new HBox(8, name, value);
            entry.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(entry);
        }
    }

    boolean isShown(int curve) {
        return names.get(curve).isSelected();
    }

    void say(int curve, String words) {
        values.get(curve).setText(words);
        names.get(curve).setAccessibleText(curves.get(curve).name() + ": " + words);
    }
}
