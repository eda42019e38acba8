package prosumerlab.ui.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ShippedScenarios;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.form.SettingsForm;
import prosumerlab.ui.kit.form.SettingsPane;

/** The form in which a scenario is made: it can be run or saved as soon as nothing is wrong with it. */
final class ScenarioDialog {
    private static final ButtonType START = new ButtonType("Start run", ButtonData.OK_DONE);
    private static final ButtonType SAVE = new ButtonType("Save as…", ButtonData.LEFT);

    /** Where a new scenario may begin. */
    private record Beginning(String title, Scenario scenario, Path folder) {
        @Override
        public String toString() {
            return title;
        }
    }

    private final Window owner;
    private final ScenarioActions actions;
    private Path folder;

    ScenarioDialog(Window owner, ScenarioActions actions) {
        this.owner = owner;
        this.actions = actions;
    }

    /** Shows the form, beginning with {@code start}, whose relative paths start at {@code startFolder}. */
    void show(Scenario start, Path startFolder) {
        folder = startFolder;
        SettingsForm form = SettingsForm.whole(start);
        SettingsPane fields = new SettingsPane(form, actions::askForMeasuredFile);
        BorderPane content = new BorderPane(fields);
        content.setTop(beginnings(form, start));
        Dialog<ButtonType> dialog = Dialogs.form(owner, "New scenario", content);
        dialog.getDialogPane().setId("scenario-form");
        dialog.getDialogPane().getButtonTypes().addAll(SAVE, START, ButtonType.CANCEL);
        on(dialog, form, START, scenario -> dialog.getDialogPane()
                .disableProperty()
                .bind(actions.start(scenario, folder, dialog::close)));
        on(
                dialog,
                form,
                SAVE,
                scenario -> actions.save(scenario, folder, file -> {
                    form.load(MeasuredPaths.move(scenario, Opening.start(folder), file.getParent()));
                    folder = file.getParent();
                }));
        dialog.show();
        fields.goTo(form.field("name"));
    }

    /** The button acts on what is entered, and does not close the form by itself. */
    private static void on(Dialog<ButtonType> dialog, SettingsForm form, ButtonType type, Consumer<Scenario> action) {
        Node button = dialog.getDialogPane().lookupButton(type);
        button.disableProperty().bind(form.scenario().isNull());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.accept(form.scenario().get());
        });
    }

    private VBox beginnings(SettingsForm form, Scenario start) {
        ComboBox<Beginning> begin = Accessible.named(new ComboBox<>(), "Begin with");
        Label teaches = new Label();
        teaches.getStyleClass().add("muted");
        teaches.setWrapText(true);
        begin.getItems().setAll(choices());
        begin.getItems().stream()
                .filter(one -> one.scenario().equals(start))
                .findFirst()
                .ifPresent(begin::setValue);
        teaches.setText(start.description());
        begin.valueProperty().addListener((property, before, chosen) -> {
            folder = chosen.folder();
            form.load(chosen.scenario());
            teaches.setText(chosen.scenario().description());
        });
        HBox row = new HBox(8, new Label("Begin with"), begin);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, row, teaches);
        box.getStyleClass().add("form-top");
        return box;
    }

    private List<Beginning> choices() {
        List<Beginning> choices = new ArrayList<>();
        for (String name : ShippedScenarios.names()) {
            try {
                choices.add(new Beginning(name, ScenarioReader.readBuiltIn(name, List.of()), null));
            } catch (ScenarioProblems damaged) {
                // Whoever opens it from the menu is told what is missing; here it is simply no choice.
                continue;
            }
        }
        choices.add(new Beginning(
                "the run on screen: " + actions.shownRun().title(),
                actions.shownScenario(),
                actions.shownRun().folder().orElse(null)));
        return choices;
    }
}
