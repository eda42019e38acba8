package prosumerlab.ui.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import prosumerlab.results.ProgramVersion;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Place;

/** The pages of the Help menu. */
final class HelpPages {
    private static final String[][] KEYS = {
        {"Space", "Play or pause"},
        {"→ or Page Down", "Step: the next hour, or the next phase"},
        {"← or Page Up", "Step back"},
        {"F5, B or full stop (.)", "Play or pause, by the buttons of a presenter's remote control"},
        {"Home", "Before the first hour"},
        {"End", "Newest recorded hour"},
        {"Ctrl G", "Go to an hour: 14, 14:00, day 3 14:00"},
        {"Ctrl B", "Branch from here"},
        {"Ctrl R", "Next open run at the same hour"},
        {"Ctrl N, Ctrl Shift N", "New scenario; new from the run on screen"},
        {"Ctrl O, Ctrl S", "Open a scenario; save the one on screen"},
        {"Ctrl Shift O, Ctrl Shift E", "Open a run that was saved; export the one on screen"},
        {"Ctrl Shift R", "Export a report"},
        {"Ctrl Shift V", "Verify results"},
        {"Alt 1 … Alt " + Place.values()[Place.values().length - 1].digit(), places()},
        {"Alt ←, Alt →", "Previous and next figure, when one is large; Esc shows all, +, − and 0 zoom"},
        {"Alt ←, Alt →, Ctrl F", "In the blockchain: back and forward; search"},
        {"Ctrl +, Ctrl −, Ctrl 0", "Larger, smaller, normal text"},
        {"↑ ↓ ← →, Home, End", "Among the homes, once they have the focus: move; Enter opens the home"},
        {"+, −, 0", "Among the homes: larger and smaller tiles; fit all"},
        {"Ctrl or Shift and a click", "Add a home to those selected; select all up to it"},
        {"Ctrl C", "In a table: copy the selected rows"},
        {"Menu key, Shift F10", "On a chart or in a table: copy or save it"},
        {"F11", "Full screen; F11 or Esc ends it"},
        {"F10", "Menu bar"},
        {"Tab", "To the next control; Space then presses it"},
        {"F1", "This page"},
        {"Ctrl Q", "Quit"},
    };

    private HelpPages() {}

    private static String places() {
        return Stream.of(Place.values()).map(Place::title).collect(Collectors.joining(", "));
    }

    static Dialog<ButtonType> keys(Window owner) {
        return page(owner, "Keys", table(KEYS));
    }

    static Dialog<ButtonType> terms(Window owner) {
        Term[] terms = Term.values();
        String[][] rows = new String[terms.length][];
        for (int i = 0; i < terms.length; i++) {
            rows[i] = new String[] {terms[i].title(), terms[i].definition()};
        }
        return page(owner, "Terms", table(rows));
    }

    static Dialog<ButtonType> about(Window owner) {
        Label name = new Label("Prosumer Lab " + ProgramVersion.text(), Icons.of("mdi2h-home-lightning-bolt-outline"));
        name.getStyleClass().add("about-name");
        Label runtime = new Label("Java " + Runtime.version().feature() + ", JavaFX "
                + System.getProperty("javafx.runtime.version", "unknown"));
        runtime.getStyleClass().add("muted");
        VBox text = new VBox(
                name,
                Wrapped.label(
                        "Watch a community of prosumers trade energy hour by hour, on a blockchain, under a regulator."),
                Wrapped.label("The same scenario and seed give the same results on every machine."),
                runtime);
        text.getStyleClass().addAll("pane-body", "dense");
        Dialog<ButtonType> dialog = Dialogs.of(owner, "About", text);
        dialog.getDialogPane().getStyleClass().add("about");
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        return dialog;
    }

    private static GridPane table(String[][] rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pane-body");
        grid.setHgap(24);
        grid.setVgap(8);
        for (int i = 0; i < rows.length; i++) {
            Label key = new Label(rows[i][0]);
            key.getStyleClass().add("chart-heading");
            key.setMinWidth(Label.USE_PREF_SIZE);
            key.setWrapText(false);
            Label meaning = new Label(rows[i][1]);
            meaning.setWrapText(true);
            meaning.setMinHeight(Label.USE_PREF_SIZE);
            GridPane.setHgrow(meaning, Priority.ALWAYS);
            GridPane.setValignment(key, VPos.TOP);
            grid.addRow(i, key, meaning);
        }
        return grid;
    }

    private static Dialog<ButtonType> page(Window owner, String title, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-page");
        Dialog<ButtonType> dialog = Dialogs.form(owner, title, scroll);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        return dialog;
    }
}
