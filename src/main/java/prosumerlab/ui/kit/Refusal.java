package prosumerlab.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow.AnchorLocation;

/** Says under a field why what was typed is not taken; it goes away as soon as one types on, or leaves the field. */
public final class Refusal {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double GAP = 4;

    private final TextField field;
    private final Tooltip words = Wrapped.tooltip("");

    /** Of what is typed into {@code field}. */
    public Refusal(TextField field) {
        this.field = field;
        field.getStyleClass().add("refusing-field");
        words.getStyleClass().add("refusal-words");
        words.setAutoHide(true);
        words.setHideOnEscape(false);
        words.setAnchorLocation(AnchorLocation.WINDOW_TOP_RIGHT);
        field.textProperty().addListener((property, before, after) -> withdraw());
        field.focusedProperty().addListener((property, before, focused) -> withdraw());
    }

    /** Shows {@code why} and leaves the text selected, so that one can type over it. */
    public void say(String why) {
        field.selectAll();
        field.pseudoClassStateChanged(REFUSED, true);
        field.setAccessibleHelp(why);
        words.setText(why);
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (place != null) {
            words.show(field, place.getMaxX(), place.getMaxY() + GAP);
        }
    }

    /** What was typed is no longer refused. */
    public void withdraw() {
        field.pseudoClassStateChanged(REFUSED, false);
        field.setAccessibleHelp(null);
        words.hide();
    }
}
