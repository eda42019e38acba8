package prosumerlab.ui.tamper;

import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import prosumerlab.domain.Hash;

/** A hash in full, its leading zeros marked by line, weight and colour. */
final class HashDigits extends TextFlow {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Text zeros = new Text();
    private final Text rest = new Text();

    HashDigits() {
        getStyleClass().add("tamper-hash");
        zeros.getStyleClass().add("tamper-zeros");
        rest.getStyleClass().add("tamper-digits");
        getChildren().addAll(zeros, rest);
    }

    /**
     * @param bad whether something does not fit it; never the only sign of that
     */
    void show(Hash hash, boolean bad) {
        int leading = hash.leadingZeroDigits();
        zeros.setText(hash.hex().substring(0, leading));
        rest.setText(hash.hex().substring(leading));
        rest.pseudoClassStateChanged(BAD, bad);
        setAccessibleText(leading + " leading zeros, " + hash.hex());
    }
}
