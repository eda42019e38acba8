package prosumerlab.ui.chain;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import prosumerlab.domain.Hash;

/** A hash in full, its leading zeros marked. */
final class HashText extends TextFlow {
    HashText(Hash hash) {
        getStyleClass().add("hash");
        int zeros = hash.leadingZeroDigits();
        Text leading = new Text(hash.hex().substring(0, zeros));
        leading.getStyleClass().add("hash-zeros");
        Text rest = new Text(hash.hex().substring(zeros));
        rest.getStyleClass().add("hash-rest");
        getChildren().addAll(leading, rest);
        setAccessibleText(zeros + " leading zeros, " + hash.hex());
    }
}
