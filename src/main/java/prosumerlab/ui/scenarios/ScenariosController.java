package prosumerlab.ui.scenarios;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ShippedScenarios;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.FileDrop;
import prosumerlab.ui.kit.MenuEntry;
import prosumerlab.ui.kit.PathChooser;
import prosumerlab.ui.kit.Submenu;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.state.RunState;

/** Offers what a person can do with scenarios: as entries of the File menu, and by dropping files on the window. */
public final class ScenariosController {
    private final ScenarioActions actions;
    private final RecentFiles recent;

    /**
     * @param owner the window that dialogs belong to
     * @param chooser asks for files
     */
    public ScenariosController(Window owner, Cursor cursor, RunState runs, RecentFiles recent, PathChooser chooser) {
        this.recent = recent;
        actions = new ScenarioActions(owner, cursor, runs, recent, chooser);
    }

    /** Opens files that are dropped on {@code root}. */
    public void acceptFiles(Node root) {
        new FileDrop(File::isFile, actions::open).listenOn(root);
    }

    /** Opens the scenario in {@code file} beside the open runs; what is wrong with it is shown. */
    public void open(Path file) {
        actions.open(file);
    }

    /** Opens the form of a new scenario that begins with {@code start}, a variant of the one of the shown run. */
    public void propose(Scenario start) {
        actions.propose(start);
    }

    /** The entries of the File menu. */
    public List<MenuEntry> entries() {
        List<MenuEntry> entries = new ArrayList<>(commands());
        entries.add(
                3,
                new Submenu(
                        "Open _recent", "mdi2h-history", "No scenario was opened or saved yet", this::recentChoices));
        entries.add(
                4,
                new Submenu(
                        "Sh_ipped scenarios",
                        "mdi2s-school-outline",
                        "None came with this copy",
                        this::shippedChoices));
        return List.copyOf(entries);
    }

    /** New, open and save, for buttons. */
    public List<Command> tools() {
        List<Command> all = commands();
        return List.of(all.get(0), all.get(2), all.get(3));
    }

    private List<Command> commands() {
        return List.of(
                command("New scenario…", "mdi2f-file-plus-outline", KeyCode.N, actions::newScenario),
                new Command(
                        "New from this run…",
                        "mdi2f-file-edit-outline",
                        new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        null,
                        actions::changeScenario),
                command("Open scenario…", "mdi2f-folder-open-outline", KeyCode.O, actions::open),
                command("Save scenario as…", "mdi2c-content-save-outline", KeyCode.S, actions::save));
    }

    private static Command command(String title, String icon, KeyCode key, Runnable action) {
        return new Command(title, icon, new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), null, action);
    }

    private List<Submenu.Choice> recentChoices() {
        List<Submenu.Choice> choices = new ArrayList<>();
        for (Path file : recent.files()) {
            choices.add(new Submenu.Choice(
                    file.getFileName().toString(), String.valueOf(file.getParent()), () -> actions.open(file)));
        }
        if (!choices.isEmpty()) {
            choices.add(new Submenu.Choice("Forget these files", "", recent::clear));
        }
        return choices;
    }

    private List<Submenu.Choice> shippedChoices() {
        return ShippedScenarios.names().stream()
                .map(name -> new Submenu.Choice(name, teaches(name), () -> actions.openShipped(name)))
                .toList();
    }

    private static String teaches(String name) {
        try {
            return ScenarioReader.readBuiltIn(name, List.of()).description();
        } catch (ScenarioProblems damaged) {
            return damaged.getMessage();
        }
    }
}
