package prosumerlab.ui.community;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.Selection;

/** Lets the tiles follow the cursor and the selection, and acts on what a person does to them. */
public final class CommunityController extends FollowingFeature {
    private final Cursor cursor;
    private final Selection selection;
    private final ObservableValue<Palette> palette;
    private final CommunityModel model;
    private final CommunityView view;

    /**
     * @param palette the colours of the theme
     */
    public CommunityController(Cursor cursor, Selection selection, Places places, ObservableValue<Palette> palette) {
        this.cursor = cursor;
        this.selection = selection;
        this.palette = palette;
        model = new CommunityModel(palette.getValue());
        CommunityActions actions = new CommunityActions(model, selection, places);
        view = new CommunityView(model, palette, actions::openFirst);
        actions.actOn(view);
        TileArea tiles = view.tiles();
        tiles.addEventHandler(KeyEvent.KEY_PRESSED, new TileKeys(tiles, actions)::handle);
        new TileMouse(tiles, model, actions).install();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return Subscription.combine(
                palette.subscribe(model::wear),
                selection.homes().subscribe(model::select),
                cursor.shown().subscribe(model::show));
    }
}
