package prosumerlab.ui.gallery;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.PathChooser;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Theme;

/** Keeps the figures at the shown hour and the selected home while they are on screen. */
public final class GalleryController extends FollowingFeature {
    private final Cursor cursor;
    private final Selection selection;
    private final ObservableValue<Boolean> playing;
    private final GalleryModel model = new GalleryModel(FigureCatalogue.figures());
    private final GalleryView view;
    private final Drawing drawing;

    /**
     * @param playing whether the run needs the processors more than the figures do
     * @param chooser asks where to save
     */
    public GalleryController(
            Cursor cursor,
            Selection selection,
            ObservableValue<Boolean> playing,
            ObservableValue<Theme> theme,
            PathChooser chooser) {
        this.cursor = cursor;
        this.selection = selection;
        this.playing = playing;
        Saving saving = new Saving(model, chooser, () -> node().getScene().getWindow());
        view = new GalleryView(model, saving, saving::saveAll);
        drawing = new Drawing(model, view.list(), view.full().pane(), theme);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        show();
        return Subscription.combine(
                cursor.shown().subscribe(() -> show()),
                selection.home().subscribe(() -> show()),
                drawing.follow(playing));
    }

    private void show() {
        model.show(cursor.shown().get(), selection.home().get());
    }
}
