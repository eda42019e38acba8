package prosumerlab.ui.kit.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationSupport;
import prosumerlab.ui.kit.Icons;

/** The elements of a list of records, each with its fields, and a button for one more. */
final class RecordsEditor extends VBox {
    private final RecordList list;
    private final ValidationSupport validation;
    private final Supplier<Optional<Path>> files;
    private final VBox elements = new VBox();

    RecordsEditor(RecordList list, ValidationSupport validation, Supplier<Optional<Path>> files) {
        this.files = files;
        this.list = list;
        this.validation = validation;
        getStyleClass().add("records-editor");
        elements.getStyleClass().add("records");
        Button add = new Button("Add a file", Icons.of("mdi2p-plus"));
        add.setOnAction(event -> list.add());
        getChildren().addAll(elements, add);
        list.entries().addListener((ListChangeListener<RecordList.Entry>) change -> show());
        show();
    }

    private void show() {
        elements.getChildren().clear();
        for (int i = 0; i < list.entries().size(); i++) {
            elements.getChildren().add(element(i + 1, list.entries().get(i)));
        }
    }

    private Node element(int number, RecordList.Entry entry) {
        Label heading = new Label("File " + number);
        heading.getStyleClass().add("field-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button("Remove", Icons.of("mdi2d-delete-outline"));
        remove.setAccessibleText("Remove file " + number);
        remove.setOnAction(event -> list.remove(entry));
        HBox top = new HBox(8, heading, space, remove);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(top);
        box.getStyleClass().add("record");
        entry.fields()
                .forEach(field -> box.getChildren().add(new FieldRow(field, Reference.DEFAULTS, validation, files)));
        return box;
    }
}
