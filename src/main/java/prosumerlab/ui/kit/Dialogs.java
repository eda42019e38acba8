package prosumerlab.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Dialogs that look like the window they belong to. */
public final class Dialogs {
    private static final ButtonType COPY = new ButtonType("Copy all", ButtonData.LEFT);
    private static final int MOST_ROWS = 16;
    private static final int LEAST_ROWS = 3;
    private static final int COLUMNS = 80;
    private static final double FORM_WIDTH = 960;
    private static final double FORM_HEIGHT = 680;
    private static final double MARGIN = 48;
    private static final double WORDS_WIDTH = 440;
    /** Enough for a line with the path of a file. */
    private static final double LINES_WIDTH = 860;

    private Dialogs() {}

    /** A dialog over {@code owner} that wears its theme and text size, with no buttons yet; the window behind it stays usable. */
    public static Dialog<ButtonType> of(Window owner, String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(title + " – Prosumer Lab");
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        dress(pane, owner);
        return dialog;
    }

    /** A dialog for a form that fills most of {@code owner}. */
    public static Dialog<ButtonType> form(Window owner, String title, Node content) {
        Dialog<ButtonType> dialog = of(owner, title, content);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("form-dialog");
        pane.setPrefSize(
                Math.min(FORM_WIDTH, owner.getWidth() - MARGIN), Math.min(FORM_HEIGHT, owner.getHeight() - MARGIN));
        return dialog;
    }

    /**
     * A dialog that says what went wrong, in lines that can be selected and copied.
     *
     * @param what what could not be done, in a few words
     * @param comfort what was not harmed, in a sentence
     * @param lines all of them
     */
    public static Dialog<ButtonType> problems(Window owner, String what, String comfort, List<String> lines) {
        Label heading = new Label(what);
        heading.setGraphic(Icons.of("mdi2a-alert-circle"));
        heading.getStyleClass().add("placeholder-title");
        heading.setWrapText(true);
        Label below = new Label(comfort);
        below.setWrapText(true);
        TextArea text = Accessible.named(new TextArea(String.join("\n", lines)), "Problems");
        text.setId("problem-lines");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows(lines))));
        text.setPrefColumnCount(COLUMNS);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox box = new VBox(8, heading, below, text);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("problems-page");
        Dialog<ButtonType> dialog = of(owner, what, box);
        dialog.getDialogPane().getButtonTypes().addAll(COPY, ButtonType.CLOSE);
        dialog.getDialogPane().getStyleClass().add("problems-dialog");
        dialog.getDialogPane().setPrefWidth(Math.min(LINES_WIDTH, owner.getWidth() - MARGIN));
        // By itself the first button would have the focus, and Enter would copy instead of closing.
        dialog.setOnShown(
                event -> dialog.getDialogPane().lookupButton(ButtonType.CLOSE).requestFocus());
        dialog.getDialogPane().lookupButton(COPY).addEventFilter(ActionEvent.ACTION, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        });
        return dialog;
    }

    /** How many rows of the text area {@code lines} fill, wrapped. */
    private static int rows(List<String> lines) {
        return lines.stream().mapToInt(line -> 1 + line.length() / COLUMNS).sum();
    }

    /** A dialog that says in a sentence or two that something went well. */
    public static Dialog<ButtonType> done(Window owner, String what, String words) {
        Dialog<ButtonType> dialog = words(owner, "mdi2c-check-circle", what, words);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        return dialog;
    }

    /**
     * A dialog that asks before something is done.
     *
     * @param yes the word on the button that does it
     * @param action does it
     */
    public static Dialog<ButtonType> question(Window owner, String what, String words, String yes, Runnable action) {
        Dialog<ButtonType> dialog = words(owner, "mdi2h-help-circle-outline", what, words);
        ButtonType button = new ButtonType(yes, ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(button, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(button).addEventHandler(ActionEvent.ACTION, event -> action.run());
        return dialog;
    }

    private static Dialog<ButtonType> words(Window owner, String icon, String what, String words) {
        Label heading = new Label(what, Icons.of(icon));
        heading.getStyleClass().add("placeholder-title");
        Label below = new Label(words);
        below.setId("message-words");
        below.setWrapText(true);
        below.setPrefWidth(WORDS_WIDTH);
        below.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(8, heading, below);
        box.getStyleClass().add("problems-page");
        return of(owner, what, box);
    }

    private static void dress(DialogPane pane, Window owner) {
        Node root = owner.getScene().getRoot();
        pane.getStyleClass()
                .addAll(root.getStyleClass().stream()
                        .filter(name -> name.startsWith("theme-"))
                        .toList());
        Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
        pane.styleProperty().bind(root.styleProperty());
    }
}
