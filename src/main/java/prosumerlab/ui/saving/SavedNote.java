package prosumerlab.ui.saving;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import prosumerlab.ui.kit.Icons;

/** A line under the transport that says what a run read from a folder is not; there only while such a run is on screen. */
final class SavedNote extends HBox {
    private final Label words = new Label();

    /** @param details shows all that is to be said */
    SavedNote(Runnable details) {
        super(8);
        getStylesheets()
                .add(SavedNote.class.getResource("/prosumerlab/ui/saving.css").toExternalForm());
        getStyleClass().add("saved-note");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("saved-note");
        words.setGraphic(Icons.of("mdi2a-alert-outline"));
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button more = new Button("Details…");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(event -> details.run());
        getChildren().addAll(words, more);
        show(List.of());
    }

    void show(List<String> notes) {
        setVisible(!notes.isEmpty());
        setManaged(!notes.isEmpty());
        words.setText(notes.isEmpty() ? "" : notes.get(0));
    }
}
