package prosumerlab.ui.kit.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.ValidationDecoration;

/** Marks a refused control by a pseudo-class: the library's own decorations would put a pane around the whole dialog. */
final class Refusals implements ValidationDecoration {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    @Override
    public void applyValidationDecoration(ValidationMessage message) {
        message.getTarget().pseudoClassStateChanged(REFUSED, message.getSeverity() == Severity.ERROR);
    }

    @Override
    public void removeDecorations(Control target) {
        target.pseudoClassStateChanged(REFUSED, false);
    }

    @Override
    public void applyRequiredDecoration(Control target) {
        // Every setting has a default, so that none is marked as required.
    }
}
