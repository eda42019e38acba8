package prosumerlab.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of buttons of which one is always chosen: for two to four choices that shall all be seen. */
public final class Segments<T> extends HBox {
    /**
     * @param name for screen readers
     * @param choices at least two
     * @param label the word on each
     * @param chosen bound both ways; holds one of {@code choices}
     */
    public Segments(String name, List<T> choices, Function<T, String> label, ObjectProperty<T> chosen) {
        getStyleClass().add("segments");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            ToggleButton button = new ToggleButton(label.apply(choice));
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            button.setAccessibleText(name + ": " + label.apply(choice));
            button.setToggleGroup(group);
            // The chosen one stays chosen when it is pressed again.
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(choice);
            });
            chosen.subscribe(now -> button.setSelected(choice.equals(now)));
            getChildren().add(button);
        }
    }
}
