package prosumerlab.ui.chain;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.chain.ByteField;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Wrapped;

/**
 * Canonical bytes in hex, a box a field with its name above them. The field under the pointer, or else the chosen one, is told in
 * words below.
 */
final class BytesView extends VBox {
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    private static final int WIDE = 16;
    private static final int NARROW = 8;
    /** Heights of the letters that a line of as many bytes needs. */
    private static final double ROOM_FOR_WIDE = 28;

    private final Label title = Wrapped.label("");
    private final FlowPane boxes = new FlowPane();
    private final Label told = Wrapped.label("");
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private List<ByteField> fields = List.of();
    private byte[] bytes = {};
    private int perLine = WIDE;
    private ToggleButton pointed;

    BytesView(String copy) {
        getStyleClass().add("bytes-view");
        boxes.getStyleClass().add("byte-boxes");
        boxes.setMinHeight(USE_PREF_SIZE);
        // Else lines too long for a narrow pane widen it before it can tell that it is narrow.
        boxes.setMinWidth(0);
        told.getStyleClass().add("bytes-told");
        Button copying = Copying.button(copy, () -> HexFormat.of().formatHex(bytes));
        HBox heading = new HBox(8, title, copying);
        heading.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(heading, told, boxes);
        group.selectedToggleProperty().subscribe(chosen -> tell());
        Narrow.width(this, ROOM_FOR_WIDE, title, narrow -> {
            int wanted = narrow ? NARROW : WIDE;
            if (wanted != perLine) {
                perLine = wanted;
                fill();
            }
        });
    }

    /** Shows {@code next}; of the same kind of bytes as before, the chosen field stays chosen. */
    void show(String heading, byte[] next, List<ByteField> layout) {
        title.setText(heading);
        bytes = next.clone();
        if (!layout.equals(fields)) {
            fields = List.copyOf(layout);
            build();
        }
        fill();
    }

    private void build() {
        buttons.clear();
        pointed = null;
        group.getToggles().clear();
        for (ByteField field : fields) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("byte-field", "byte-field-" + field.name());
            button.setToggleGroup(group);
            button.setMnemonicParsing(false);
            button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            Label name = new Label(field.name());
            name.getStyleClass().add("byte-name");
            Label hex = new Label();
            hex.getStyleClass().add("byte-hex");
            button.setGraphic(new VBox(name, hex));
            button.setOnMouseEntered(event -> point(button));
            button.setOnMouseExited(event -> point(null));
            buttons.add(button);
        }
        boxes.getChildren().setAll(buttons);
    }

    private void fill() {
        for (int i = 0; i < buttons.size(); i++) {
            Label hex =
                    (Label) ((VBox) buttons.get(i).getGraphic()).getChildren().get(1);
            hex.setText(ByteWords.hex(fields.get(i).of(bytes), perLine));
            buttons.get(i).setAccessibleText(ByteWords.tell(fields.get(i), bytes));
        }
        tell();
    }

    private void point(ToggleButton button) {
        pointed = button;
        tell();
    }

    private void tell() {
        int at = buttons.indexOf(pointed == null ? group.getSelectedToggle() : pointed);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(TOLD, i == at);
        }
        told.setText(
                at < 0
                        ? "Point at a field, or choose it, to read what it is.\n "
                        : ByteWords.tell(fields.get(at), bytes));
    }
}
