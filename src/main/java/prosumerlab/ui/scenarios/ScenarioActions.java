package prosumerlab.ui.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.ui.kit.Background;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.PathChooser;
import prosumerlab.ui.kit.PathChooser.FileKind;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.state.RunState;

/** What a person can do with scenarios. */
final class ScenarioActions {
    private static final String NOT_HARMED =
            "The run on screen stays as it is. Correct what is listed, then try again:";

    private final Window owner;
    private final Cursor cursor;
    private final RunState runs;
    private final RecentFiles recent;
    private final PathChooser chooser;
    private final Background background;

    ScenarioActions(Window owner, Cursor cursor, RunState runs, RecentFiles recent, PathChooser chooser) {
        this.owner = owner;
        this.cursor = cursor;
        this.runs = runs;
        this.recent = recent;
        this.chooser = chooser;
        background = new Background(owner);
    }

    /** Opens a form that begins with the default scenario. */
    void newScenario() {
        new ScenarioDialog(owner, this).show(Scenario.defaults(), null);
    }

    /** Opens a form that begins with the scenario of the shown run. */
    void changeScenario() {
        propose(shownScenario());
    }

    /** Opens a form that begins with {@code start}, a variant of the scenario of the shown run. */
    void propose(Scenario start) {
        new ScenarioDialog(owner, this).show(start, shownRun().folder().orElse(null));
    }

    /** Asks for a scenario file and opens it. */
    void open() {
        chooser.open("Open scenario", FileKind.SCENARIO, null).ifPresent(this::open);
    }

    /** Opens the scenario in {@code file} beside the open runs. */
    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        prepare(
                name,
                () -> Opening.of(file),
                opening -> {
                    recent.add(file);
                    show(opening);
                },
                () -> recent.remove(file));
    }

    /** Opens the shipped scenario called {@code name}. */
    void openShipped(String name) {
        prepare(name, () -> Opening.shipped(name), this::show, () -> {});
    }

    /** Starts a run of {@code scenario}, whose relative paths start at {@code folder}, then calls {@code opened}; whether it is still on its way. */
    ReadOnlyBooleanProperty start(Scenario scenario, Path folder, Runnable opened) {
        return prepare(
                scenario.name(),
                () -> Opening.of(scenario, folder),
                opening -> {
                    show(opening);
                    opened.run();
                },
                () -> {});
    }

    /** Saves the scenario of the shown run. */
    void save() {
        save(shownScenario(), shownRun().folder().orElse(null), file -> {});
    }

    /** Asks where to save {@code scenario}, whose relative paths start at {@code folder}; {@code saved} takes the file. */
    void save(Scenario scenario, Path folder, Consumer<Path> saved) {
        chooser.save("Save scenario", FileKind.SCENARIO, folder, fileName(scenario.name()))
                .ifPresent(file -> background.start(
                        "Saving " + file.getFileName(),
                        () -> write(scenario, folder, file),
                        written -> {
                            recent.add(written);
                            saved.accept(written);
                        },
                        failure -> tell(file.getFileName() + " cannot be saved", "Nothing was written:", failure)));
    }

    /** Asks for a file of measured series. */
    Optional<Path> askForMeasuredFile() {
        return chooser.open("Choose measured series", FileKind.CSV, null);
    }

    OpenRun shownRun() {
        return cursor.shown().get().source();
    }

    Scenario shownScenario() {
        return cursor.shown().get().run().source().scenario();
    }

    private ReadOnlyBooleanProperty prepare(
            String name, Callable<Opening> work, Consumer<Opening> done, Runnable failed) {
        return background.start("Opening " + name, work, done, failure -> {
            failed.run();
            tell(name + " cannot be opened", NOT_HARMED, failure);
        });
    }

    private void show(Opening opening) {
        String title = runs.freshTitle(opening.run().source().scenario().name());
        runs.open(OpenRun.live(title, opening.run(), opening.folder()));
    }

    private void tell(String what, String comfort, Throwable failure) {
        List<String> lines = Failures.lines(failure);
        Dialogs.problems(owner, what, comfort, lines).show();
    }

    private static Path write(Scenario scenario, Path folder, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        ScenarioWriter.write(MeasuredPaths.move(scenario, Opening.start(folder), whole.getParent()), whole);
        return whole;
    }

    /** A file name that every desktop takes. */
    static String fileName(String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return (safe.isEmpty() ? "scenario" : safe) + "." + FileKind.SCENARIO.ending();
    }
}
