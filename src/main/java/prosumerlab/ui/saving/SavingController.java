package prosumerlab.ui.saving;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import prosumerlab.history.Gap;
import prosumerlab.results.ResultsFolder;
import prosumerlab.ui.kit.Background;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.FileDrop;
import prosumerlab.ui.kit.PathChooser;
import prosumerlab.ui.kit.PathChooser.FileKind;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.RunState;

/** Exports, opens and verifies runs in folders. */
public final class SavingController {
    private static final FileKind PAGE = new FileKind("Web pages", "html");
    private static final String NOTHING = "Nothing was written, and what was there before still is.";
    private static final String STAYS = "The run on screen stays as it is.";

    private final Window owner;
    private final Cursor cursor;
    private final RunState runs;
    private final PathChooser chooser;
    private final Background background;
    private final SavedNote note;

    /**
     * @param owner the window that dialogs belong to
     * @param chooser asks for folders
     */
    public SavingController(Window owner, Cursor cursor, RunState runs, PathChooser chooser) {
        this.owner = owner;
        this.cursor = cursor;
        this.runs = runs;
        this.chooser = chooser;
        background = new Background(owner);
        note = new SavedNote(this::tellNotes);
        cursor.shown().subscribe(shown -> note.show(shown.source().notes()));
    }

    /** The entries of the File menu. */
    public List<Command> commands() {
        return List.of(
                command("Open run…", "mdi2f-folder-play-outline", KeyCode.O, this::open),
                command("Export run…", "mdi2f-folder-download-outline", KeyCode.E, this::export),
                command("Export report…", "mdi2f-file-document-outline", KeyCode.R, this::report),
                command("Verify results…", "mdi2f-folder-check-outline", KeyCode.V, this::verify));
    }

    private static Command command(String title, String icon, KeyCode key, Runnable action) {
        return new Command(
                title,
                icon,
                new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                null,
                action);
    }

    /** What a person must know of the run on screen if it was read back and is not as it should be. */
    public Node note() {
        return note;
    }

    /** Opens folders that are dropped on {@code root}. */
    public void acceptFolders(Node root) {
        new FileDrop(File::isDirectory, this::open).listenOn(root);
    }

    /** Opens the run in {@code folder} beside the open ones, at its first hour. */
    public void open(Path folder) {
        String name = name(folder);
        background.start(
                "Opening " + name,
                progress -> Opening.of(folder, progress),
                this::show,
                failure -> tell(name + " cannot be opened", STAYS + " This is wrong with the folder:", failure));
    }

    private void open() {
        chooser.openFolder("Open run: choose a results folder").ifPresent(this::open);
    }

    private void show(Opening opening) {
        OpenRun run = opening.run(runs.freshTitle(opening.name()));
        runs.open(run);
        cursor.goTo(0);
        // Tables that never had a scenario are what a person expects; a folder that is not what it was is not.
        if (!run.notes().isEmpty() && !run.run().lacks(Gap.SCENARIO)) {
            tellNotes();
        }
    }

    private void tellNotes() {
        OpenRun run = cursor.shown().get().source();
        List<String> notes = run.notes();
        Dialogs.problems(owner, "About " + run.title(), notes.get(0), notes.subList(1, notes.size()))
                .show();
    }

    private void verify() {
        chooser.openFolder("Verify: choose a results folder").ifPresent(folder -> {
            String name = name(folder);
            background.start(
                    "Verifying " + name,
                    progress -> Opening.differences(folder, progress),
                    differences -> report(name, differences),
                    failure -> tell(name + " cannot be verified", "This is wrong with the folder:", failure));
        });
    }

    private void report(String name, List<String> differences) {
        if (differences.isEmpty()) {
            Dialogs.done(
                            owner,
                            "Verified",
                            "The run was computed again from " + name + "/" + ResultsFolder.SCENARIO
                                    + ": every file is the same, byte for byte.")
                    .show();
        } else {
            Dialogs.problems(
                            owner,
                            name + " is not what its scenario gives",
                            "The run was computed again; this is where the folder differs first, file by file:",
                            differences)
                    .show();
        }
    }

    private void export() {
        Exporting exporting = new Exporting(cursor.shown().get().source());
        exporting
                .refusal()
                .ifPresentOrElse(
                        refusal -> Dialogs.problems(
                                        owner, "This run cannot be exported", "Nothing was written.", List.of(refusal))
                                .show(),
                        () -> chooser.saveFolder("Export run: name a folder", exporting.folderName())
                                .ifPresent(folder -> export(exporting, folder)));
    }

    private void export(Exporting exporting, Path folder) {
        if (!Files.isDirectory(folder) || !ResultsFolder.isOne(folder)) {
            export(exporting, folder, false);
            return;
        }
        Dialogs.question(
                        owner,
                        "Replace " + name(folder) + "?",
                        folder + " holds the results of an earlier run.",
                        "Replace",
                        () -> export(exporting, folder, true))
                .show();
    }

    private void export(Exporting exporting, Path folder, boolean replace) {
        background.start(
                exporting.inWords(),
                progress -> exporting.write(folder, replace, progress),
                written ->
                        Dialogs.done(owner, "Exported", exporting.done(written)).show(),
                failure -> tell(exporting.run().title() + " was not exported", NOTHING, failure));
    }

    private void report() {
        Reporting reporting = new Reporting(cursor.shown().get().source());
        chooser.save("Export report: name a file", PAGE, null, reporting.fileName())
                .ifPresent(file -> background.start(
                        reporting.inWords(),
                        progress -> reporting.write(file, progress),
                        written -> Dialogs.done(owner, "Report written", reporting.done(written))
                                .show(),
                        failure -> tell(
                                "The report on " + reporting.run().title() + " was not written", NOTHING, failure)));
    }

    private void tell(String what, String comfort, Throwable failure) {
        Dialogs.problems(owner, what, comfort, Failures.lines(failure)).show();
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
