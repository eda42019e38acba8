package prosumerlab.ui.gallery;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.gallery.FigureFolder.Kind;
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
     * @param agreed takes the kind of pictures, and whether the data goes beside them
     */
    void ask(BiConsumer<Kind, Boolean> agreed) {
        ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PNG);
        CheckBox data = new CheckBox("The data of each as CSV beside it");
        data.setSelected(true);
        VBox box = new VBox(
                Wrapped.label(Formats.count(model.catalogue().size(), "figure")
                        + " of this run, as they are at the shown hour, go into a new folder."),
                row("Pictures", new Segments<>("Pictures", List.of(Kind.values()), Kind::name, kind)),
                row("Style", new Segments<>("Style", List.of(Style.values()), FigureMenu::word, model.fileStyle())),
                data);
        box.getStyleClass().addAll("pane-body", "save-all");
        Dialog<ButtonType> dialog = Dialogs.of(owner, "Save all figures", box);
        dialog.getDialogPane().getButtonTypes().addAll(CHOOSE, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(CHOOSE).addEventHandler(ActionEvent.ACTION, event -> {
            dialog.hide();
            agreed.accept(kind.get(), data.isSelected());
        });
        dialog.show();
    }

    private static Node row(String name, Node choices) {
        return new VBox(4, new Label(name), choices);
    }
}
