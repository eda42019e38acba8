package prosumerlab.ui.kit.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import prosumerlab.scenario.SettingKind;

/** The control in which a setting is entered, tied to its field both ways. */
final class FieldEditor {
    private static final int LONG_TEXT = 200;
    private static final int MANY_NUMBERS = 12;

    private FieldEditor() {}

    /** A control for {@code field}, which is not a list of records. */
    static Control of(FormField field) {
        Control control =
                switch (field.setting().kind()) {
                    case SWITCH -> checkBox(field);
                    case CHOICE -> choice(field, field.setting().choices());
                    case DATE -> date(field);
                    case TEXT -> text(field, field.setting().maximumLength() > LONG_TEXT && !isPath(field));
                    case NUMBERS -> text(field, field.setting().maximumLength() > MANY_NUMBERS);
                    default ->
                        field.setting().oneOf().isEmpty()
                                ? number(field)
                                : choice(
                                        field,
                                        field.setting().oneOf().stream()
                                                .map(String::valueOf)
                                                .toList());
                };
        control.setId("field-" + field.id());
        control.setAccessibleText(SettingWords.label(field.setting())
                + (field.setting().unit().isEmpty()
                        ? ""
                        : ", " + field.setting().unit()));
        control.setAccessibleHelp(field.setting().help());
        return control;
    }

    private static boolean isPath(FormField field) {
        return field.setting().key().equals("file");
    }

    private static Control checkBox(FormField field) {
        CheckBox box = new CheckBox("Yes");
        box.selectedProperty()
                .addListener((property, before, on) -> field.text().set(on.toString()));
        field.text().subscribe(text -> box.setSelected(text.equals("true")));
        return box;
    }

    private static Control choice(FormField field, List<String> choices) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.valueProperty().bindBidirectional(field.text());
        return box;
    }

    private static Control number(FormField field) {
        TextField input = new TextField();
        input.getStyleClass().add("number-field");
        input.textProperty().bindBidirectional(field.text());
        return input;
    }

    private static Control text(FormField field, boolean tall) {
        TextInputControl input = tall ? tallArea() : new TextField();
        if (field.setting().kind() == SettingKind.NUMBERS) {
            input.setPromptText("empty list");
        }
        input.textProperty().bindBidirectional(field.text());
        return input;
    }

    private static TextArea tallArea() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    private static Control date(FormField field) {
        DatePicker picker = new DatePicker();
        picker.setConverter(new IsoDates());
        picker.setPromptText("year-month-day");
        picker.getEditor().textProperty().addListener((property, before, text) -> field.text()
                .set(text));
        field.text().subscribe(text -> {
            if (!text.equals(picker.getEditor().getText())) {
                picker.setValue(IsoDates.parse(text));
                picker.getEditor().setText(text);
            }
        });
        return picker;
    }

    /** Dates as scenario files hold them, in every locale. */
    private static final class IsoDates extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate date) {
            return date == null ? "" : date.toString();
        }

        @Override
        public LocalDate fromString(String text) {
            return parse(text);
        }

        static LocalDate parse(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
