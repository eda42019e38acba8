package prosumerlab.ui.kit.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationSupport;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.SearchField;

/** A form of settings: groups and a search on the left, the fields of one group on the right, problems below. */
public final class SettingsPane extends BorderPane {
    private final SettingsForm form;
    private final Supplier<Optional<Path>> files;
    private final ValidationSupport validation = new ValidationSupport();
    private final Map<FormField, FieldRow> rows = new LinkedHashMap<>();
    private final ListView<String> groups = Accessible.named(new ListView<>(), "Groups of settings");
    private final SearchField search = new SearchField("Search settings", "Search settings");
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final ProblemsList problems = new ProblemsList(this::goTo);

    /**
     * @param files asks for a file, for settings that name one
     */
    public SettingsPane(SettingsForm form, Supplier<Optional<Path>> files) {
        this.form = form;
        this.files = files;
        getStyleClass().add("settings-pane");
        getStylesheets()
                .add(SettingsPane.class.getResource("/prosumerlab/ui/form.css").toExternalForm());
        validation.setValidationDecorator(new Refusals());
        search.textProperty().addListener((property, before, text) -> show());
        groups.getItems()
                .setAll(form.fields().stream()
                        .map(field -> field.setting().group())
                        .distinct()
                        .toList());
        groups.setCellFactory(view -> new GroupCell());
        groups.getSelectionModel().selectedItemProperty().addListener((property, before, group) -> {
            search.clear();
            show();
        });
        VBox.setVgrow(groups, Priority.ALWAYS);
        VBox left = new VBox(8, search, groups);
        left.getStyleClass().add("form-groups");
        body.getStyleClass().add("form-body");
        scroll.setFitToWidth(true);
        setLeft(left);
        setCenter(scroll);
        setBottom(problems);
        groups.getSelectionModel().selectFirst();
        form.checked().subscribe(checks -> {
            List<ScenarioProblem> all = form.problems().get();
            problems.show(all, form.reference(), form.changes());
            groups.refresh();
        });
    }

    /** Shows the field that a problem is about. */
    private void goTo(ScenarioProblem problem) {
        for (FormField field : form.fields()) {
            if (field.problems().get().contains(problem)) {
                goTo(field);
                return;
            }
        }
    }

    /** Shows {@code field} and puts the cursor into it. */
    public void goTo(FormField field) {
        search.clear();
        groups.getSelectionModel().select(field.setting().group());
        show();
        applyCss();
        layout();
        FieldRow row = rows.get(field);
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, row.getBoundsInParent().getMinY() / hidden));
        row.edit();
    }

    private void show() {
        String words = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Node> shown = new ArrayList<>();
        String heading = null;
        for (FormField field : form.fields()) {
            String group = field.setting().group();
            boolean wanted = words.isEmpty()
                    ? group.equals(groups.getSelectionModel().getSelectedItem())
                    : field.mentions(words);
            if (wanted) {
                if (!group.equals(heading)) {
                    heading = group;
                    Label title = new Label(SettingWords.group(group));
                    title.getStyleClass().add("form-heading");
                    shown.add(title);
                }
                shown.add(rows.computeIfAbsent(field, each -> new FieldRow(each, form.reference(), validation, files)));
            }
        }
        body.getChildren()
                .setAll(
                        shown.isEmpty()
                                ? List.of(new Placeholder(
                                        "mdi2m-magnify",
                                        "No such setting",
                                        "Search for another word, or pick a group."))
                                : shown);
        scroll.setVvalue(0);
    }

    private final class GroupCell extends ListCell<String> {
        @Override
        protected void updateItem(String group, boolean empty) {
            super.updateItem(group, empty);
            if (empty || group == null) {
                setText(null);
                return;
            }
            long wrong = form.fields().stream()
                    .filter(field -> field.setting().group().equals(group))
                    .filter(field -> !field.problems().get().isEmpty())
                    .count();
            setText(SettingWords.group(group) + (wrong == 0 ? "" : "  ⚠ " + wrong));
        }
    }
}
