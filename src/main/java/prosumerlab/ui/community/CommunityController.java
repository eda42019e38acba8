package prosumerlab.ui.community;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Choices;
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
     * @param choices colours, order, lines and size of the tiles are kept there; search and filter begin anew each time
     */
    public CommunityController(
            Cursor cursor, Selection selection, Places places, ObservableValue<Palette> palette, Choices choices) {
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
        choices.keep("community.colourBy", model.colourBy(), ColourBy.class);
        choices.keep("community.sortBy", model.sortBy(), SortBy.class);
        choices.keep("community.reversed", model.reversed());
        choices.keep("community.flows", model.flowMode(), FlowMode.class);
        choices.keep("community.tileWidth", tiles.tileWidth(), TileArea.FIT, ToolRow.LARGEST_TILE);
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
