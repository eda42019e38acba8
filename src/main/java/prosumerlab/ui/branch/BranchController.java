package prosumerlab.ui.branch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.kit.Background;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.form.SettingsForm;
import prosumerlab.ui.kit.form.SettingsPane;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RunState;

/** Lets a person change settings at the shown hour and go on with a second run. */
public final class BranchController {
    private static final ButtonType BRANCH = new ButtonType("Branch", ButtonData.OK_DONE);

    private final Window owner;
    private final Cursor cursor;
    private final RunState runs;
    private final Playback playback;
    private final Background background;

    public BranchController(Window owner, Cursor cursor, RunState runs, Playback playback) {
        this.owner = owner;
        this.cursor = cursor;
        this.runs = runs;
        this.playback = playback;
        background = new Background(owner);
    }

    /** The entry for the Run menu and the top bar. */
    public Command command() {
        ObservableValue<Boolean> possible = cursor.shown().map(BranchModel::isPossible);
        return new Command(
                "Branch from here…",
                "mdi2s-source-branch",
                new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN),
                possible,
                this::open);
    }

    /** Opens the form for the shown hour with what {@code proposed} has; it shows where that differs. */
    public void propose(Scenario proposed) {
        open(form -> form.enter(proposed), "regulator.objective");
    }

    /** Opens the form for the shown hour. */
    private void open() {
        open(form -> {}, "prices.retailTariffEuroPerKwh");
    }

    private void open(Consumer<SettingsForm> filling, String first) {
        playback.pause();
        OpenRun parent = cursor.shown().get().source();
        BranchModel model = new BranchModel(cursor.shown().get(), runs.freshTitle(BranchModel.nameFor(parent)));
        filling.accept(model.form());
        BorderPane content = new BorderPane();
        SettingsPane fields = new SettingsPane(model.form(), Optional::empty);
        content.setCenter(fields);
        Label words = new Label(model.inWords());
        words.setWrapText(true);
        words.getStyleClass().add("form-top");
        content.setTop(words);
        Dialog<ButtonType> dialog = Dialogs.form(owner, "Branch from here", content);
        dialog.getDialogPane().setId("branch-form");
        dialog.getDialogPane().getButtonTypes().addAll(BRANCH, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(BRANCH);
        button.disableProperty().bind(model.form().scenario().isNull());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            branch(model, model.form().scenario().get(), dialog);
        });
        dialog.show();
        fields.goTo(model.form().field(first));
    }

    private void branch(BranchModel model, Scenario after, Dialog<ButtonType> dialog) {
        ReadOnlyBooleanProperty working = background.start(
                "Branching " + model.parent().title(),
                () -> model.branch(after),
                run -> {
                    dialog.close();
                    show(model, run);
                },
                failure -> {
                    List<String> lines = Failures.lines(failure);
                    Dialogs.problems(
                                    owner,
                                    "The run cannot branch",
                                    "The run on screen stays as it is. Correct what is listed, then try again:",
                                    lines)
                            .show();
                });
        dialog.getDialogPane().disableProperty().bind(working);
    }

    private void show(BranchModel model, LiveRun run) {
        String title = runs.freshTitle(run.source().scenario().name());
        runs.openBranch(OpenRun.branch(title, model.parent(), run));
        cursor.goTo(model.step());
    }
}
