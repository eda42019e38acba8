package prosumerlab.ui.gallery;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import prosumerlab.figure.render.Style;
import prosumerlab.results.FigureFiles.Format;
import prosumerlab.ui.kit.Dialogs;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;

/** Asks as what all figures are to be saved. */
final class SaveAllDialog {
    private static final ButtonType CHOOSE = new ButtonType("Choose folder…", ButtonData.OK_DONE);

    private final Window owner;
    private final GalleryModel model;

    SaveAllDialog(Window owner, GalleryModel model) {
        this.owner = owner;
        this.model = model;
    }

    /**
     * Shows the question.
     *
     * @param agreed takes the kind of pictures
     */
    void ask(Consumer<Format> agreed) {
        ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
        VBox box = new VBox(
                Wrapped.label(Formats.count(model.catalogue().size(), "figure")
                        + " of this run, as they are at the shown hour, go into a new folder, each with"
                        + " its data beside it."),
                row("Pictures", new Segments<>("Pictures", List.of(Format.values()), Format::name, format)),
                row("Style", new Segments<>("Style", List.of(Style.values()), FigureMenu::word, model.fileStyle())));
        box.getStyleClass().addAll("pane-body", "save-all");
        Dialog<ButtonType> dialog = Dialogs.of(owner, "Save all figures", box);
        dialog.getDialogPane().getButtonTypes().addAll(CHOOSE, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(CHOOSE).addEventHandler(ActionEvent.ACTION, event -> {
            dialog.hide();
            agreed.accept(format.get());
        });
        dialog.show();
    }

    private static Node row(String name, Node choices) {
        return new VBox(4, new Label(name), choices);
    }
}
