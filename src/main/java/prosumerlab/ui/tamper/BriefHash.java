package prosumerlab.ui.tamper;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import prosumerlab.domain.Hash;

/** The beginning of a hash on one line, its leading zeros marked by line, weight and colour. */
final class BriefHash extends HBox {
    private static final int DIGITS = 10;
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Label zeros = new Label();
    private final Label rest = new Label();

    BriefHash() {
        getStyleClass().add("tamper-brief");
        zeros.getStyleClass().add("tamper-zeros");
        rest.getStyleClass().add("tamper-digits");
        zeros.setMinWidth(USE_PREF_SIZE);
        rest.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(zeros, rest);
    }

    /**
     * @param bad whether something does not fit it; never the only sign of that
     */
    void show(Hash hash, boolean bad) {
        int leading = Math.min(DIGITS, hash.leadingZeroDigits());
        zeros.setText(hash.hex().substring(0, leading));
        rest.setText(hash.hex().substring(leading, DIGITS) + "…");
        rest.pseudoClassStateChanged(BAD, bad);
    }
}
