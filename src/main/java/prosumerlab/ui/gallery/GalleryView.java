package prosumerlab.ui.gallery;

import javafx.scene.layout.StackPane;
import prosumerlab.figure.Figure;

/** All figures in small, or one of them large. */
final class GalleryView extends StackPane {
    private final ListPage list;
    private final FullPage full;

    GalleryView(GalleryModel model, FigureActions actions, Runnable saveAll) {
        getStylesheets()
                .add(GalleryView.class
                        .getResource("/prosumerlab/ui/gallery.css")
                        .toExternalForm());
        list = new ListPage(model, actions, saveAll);
        full = new FullPage(model, actions);
        getChildren().addAll(list, full);
        show(model.large().get());
        model.large().addListener((property, before, figure) -> {
            show(figure);
            if (figure == null) {
                list.focusOn(before);
            } else if (before == null) {
                full.focus();
            }
        });
    }

    ListPage list() {
        return list;
    }

    FullPage full() {
        return full;
    }

    private void show(Figure large) {
        list.setVisible(large == null);
        full.setVisible(large != null);
    }
}
