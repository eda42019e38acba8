package prosumerlab.ui.home;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.state.Selection;

/** A field for the number of a home; Enter takes it, anything else is refused with a word why. */
final class HomeNumberField extends TextField {
    private int homes;
    private int current = Selection.NONE;

    /**
     * @param name for screen readers
     * @param chosen told the id of a home that exists
     * @param refused told what is wrong
     */
    HomeNumberField(String name, IntConsumer chosen, Consumer<String> refused) {
        Accessible.named(this, name);
        setPrefColumnCount(4);
        setOnAction(event -> Words.homeNumber(getText(), homes)
                .ifPresentOrElse(
                        chosen,
                        () -> refused.accept("There is no home \"" + getText().trim() + "\": type a number from 0 to "
                                + (homes - 1) + ".")));
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                write();
            }
        });
    }

    /**
     * @param home its number stands in the field unless somebody is typing; {@link Selection#NONE} for an empty field
     */
    void show(int home, int count) {
        homes = count;
        boolean other = home != current;
        current = home;
        if (other || !isFocused()) {
            write();
        }
    }

    private void write() {
        setText(current == Selection.NONE ? "" : Integer.toString(current));
    }
}
