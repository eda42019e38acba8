package prosumerlab.ui.kit.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.SettingKind;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Wrapped;

/** One setting: what it means on the left, its control, limits and problems on the right. */
final class FieldRow extends GridPane {
    private static final int LONGEST_REFERENCE = 40;

    private final FormField field;
    private final Control editor;

    /**
     * @param reference what the field is compared with
     * @param files asks for a file, for settings that name one
     */
    FieldRow(FormField field, Reference reference, ValidationSupport validation, Supplier<Optional<Path>> files) {
        this.field = field;
        getStyleClass().add("field-row");
        ColumnConstraints meaning = new ColumnConstraints();
        meaning.setPercentWidth(46);
        ColumnConstraints input = new ColumnConstraints();
        input.setPercentWidth(54);
        getColumnConstraints().addAll(meaning, input);
        if (field.setting().kind() == SettingKind.RECORDS) {
            editor = null;
            add(meaning(null), 0, 0, 2, 1);
            add(new RecordsEditor(new RecordList(field), validation, files), 0, 1, 2, 1);
        } else {
            editor = FieldEditor.of(field);
            add(meaning(editor), 0, 0);
            add(new VBox(4, input(files), choiceInWords(), limits(reference), problems()), 1, 0);
            validate(validation);
        }
    }

    FormField field() {
        return field;
    }

    /** Puts the cursor into the control. */
    void edit() {
        if (editor == null) {
            requestFocus();
            return;
        }
        editor.requestFocus();
        if (editor instanceof TextInputControl text) {
            text.selectAll();
        }
    }

    private Node meaning(Control control) {
        Label label = new Label(SettingWords.label(field.setting()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setWrapText(true);
        label.setTooltip(new Tooltip("In a scenario file: " + field.path()));
        Label help = new Label(field.setting().help());
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, label, help);
    }

    private Node input(Supplier<Optional<Path>> files) {
        Label unit = new Label(field.setting().unit());
        unit.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(8, editor, unit);
        box.setAlignment(Pos.CENTER_LEFT);
        if (editor instanceof TextInputControl && !editor.getStyleClass().contains("number-field")) {
            HBox.setHgrow(editor, Priority.ALWAYS);
        }
        if (field.setting().key().equals("file")) {
            Button choose = new Button("Choose…");
            choose.setMinWidth(USE_PREF_SIZE);
            choose.setOnAction(
                    event -> files.get().ifPresent(file -> field.text().set(file.toString())));
            box.getChildren().add(choose);
        }
        return box;
    }

    /** What the choice means, where its name does not say it. */
    private Node choiceInWords() {
        Label words = Wrapped.label(field.text().map(field.setting()::inWords));
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node limits(Reference reference) {
        Label allowed = new Label();
        allowed.getStyleClass().add("muted");
        allowed.setWrapText(true);
        allowed.textProperty().bind(field.reference().map(text -> limitsInWords(text, reference.word())));
        Hyperlink reset = new Hyperlink(reference.undo());
        reset.getStyleClass().add("field-reset");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setAccessibleText(reference.undo() + ": " + SettingWords.label(field.setting()));
        reset.setOnAction(event -> field.reset());
        reset.visibleProperty().bind(field.changed());
        reset.managedProperty().bind(reset.visibleProperty());
        FlowPane box = new FlowPane(8, 0, allowed, reset);
        box.setMinWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        allowed.maxWidthProperty().bind(box.widthProperty());
        box.managedProperty().bind(allowed.textProperty().isNotEmpty().or(reset.visibleProperty()));
        return box;
    }

    private String limitsInWords(String reference, String referenceWord) {
        boolean listed = field.setting().kind() == SettingKind.CHOICE
                || field.setting().kind() == SettingKind.SWITCH
                || field.setting().kind() == SettingKind.TEXT;
        String allowed = listed ? "" : SettingWords.readable(field.setting().allowed());
        boolean told = !reference.isEmpty()
                && reference.length() <= LONGEST_REFERENCE
                && field.setting().kind() != SettingKind.TEXT;
        String untouched = field.setting().kind() == SettingKind.SWITCH ? yesNo(reference) : reference;
        return allowed + (told ? (allowed.isEmpty() ? "" : " · ") + referenceWord + " " + untouched : "");
    }

    private static String yesNo(String text) {
        return text.equals("true") ? "yes" : "no";
    }

    private Node problems() {
        Label label = new Label();
        label.setGraphic(Icons.of("mdi2a-alert-circle"));
        label.getStyleClass().add("field-problem");
        label.setId("problem-" + field.id());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(field.problems().map(FieldRow::words));
        label.visibleProperty().bind(field.problems().map(list -> !list.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void validate(ValidationSupport validation) {
        validation.registerValidator(
                editor,
                false,
                (control, value) -> ValidationResult.fromErrorIf(
                        control,
                        words(field.problems().get()),
                        !field.problems().get().isEmpty()));
        field.problems().addListener((property, before, after) -> validation.revalidate(editor));
    }

    private static String words(List<ScenarioProblem> problems) {
        return problems.stream().map(ScenarioProblem::message).collect(Collectors.joining("\n"));
    }
}
