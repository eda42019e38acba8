package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.Selection;

/** What a person can do with the tiles. */
final class CommunityActions {
    private final CommunityModel model;
    private final Selection selection;
    private final Places places;
    private TileArea tiles;
    private ToolRow tools;

    CommunityActions(CommunityModel model, Selection selection, Places places) {
        this.model = model;
        this.selection = selection;
        this.places = places;
    }

    /** The view is made after the actions that its controls call. */
    void actOn(CommunityView view) {
        tiles = view.tiles();
        tools = view.tools();
    }

    /** Selects {@code home} alone and shows all about it. */
    void open(int home) {
        selection.selectHome(home);
        places.open(Place.HOME);
    }

    /** Adds {@code home} to the selection, or takes it out. */
    void toggle(int home) {
        List<Integer> homes = new ArrayList<>(selection.homes().get());
        if (!homes.remove((Integer) home)) {
            homes.add(home);
        }
        selection.selectHomes(homes);
    }

    /** Selects all tiles from the current to {@code home}. */
    void extendTo(int home) {
        Picture picture = model.picture().get();
        int from = Math.max(0, picture.placeOf(picture.current()));
        int to = picture.placeOf(home);
        int direction = to < from ? -1 : 1;
        selection.selectHomes(IntStream.rangeClosed(0, Math.abs(to - from))
                .mapToObj(i -> picture.order()[from + i * direction])
                .toList());
    }

    /** Selects the tile {@code by} places on; the first if none is selected. */
    void moveBy(int by) {
        Picture picture = model.picture().get();
        int place = picture.placeOf(picture.current());
        if (place < 0) {
            moveTo(0);
        } else if (place + by >= 0 && place + by < picture.order().length) {
            moveTo(place + by);
        }
    }

    /** Selects the tile at {@code place}, or the last one. */
    void moveTo(int place) {
        int[] order = model.picture().get().order();
        if (order.length > 0) {
            int target = Math.min(place, order.length - 1);
            selection.selectHome(order[target]);
            tiles.scrollTo(target);
        }
    }

    /** Shows all about the current home. */
    void openCurrent() {
        if (model.picture().get().current() >= 0) {
            places.open(Place.HOME);
        }
    }

    /** Opens the first home that is shown. */
    void openFirst() {
        int[] order = model.picture().get().order();
        if (order.length > 0) {
            open(order[0]);
        }
    }

    void selectNone() {
        selection.selectHome(Selection.NONE);
    }

    void zoomBy(double factor) {
        tools.zoomBy(factor);
    }

    void fitAll() {
        tiles.tileWidth().set(TileArea.FIT);
    }
}
