package prosumerlab.ui.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import prosumerlab.ui.audit.AuditController;
import prosumerlab.ui.chain.ChainController;
import prosumerlab.ui.charts.ChartsController;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.home.HomeController;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.market.MarketController;
import prosumerlab.ui.regulator.RegulatorController;
import prosumerlab.ui.shell.ShellController;
import prosumerlab.ui.shell.Slots;
import prosumerlab.ui.shell.ZoomKeys;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.RunState;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.trades.TradesController;
import prosumerlab.ui.transport.TransportController;

/** Every {@code new} that wires the window, on one page. To add a feature, make it here and give it its slot. */
public final class Composition {
    private final Appearance appearance;
    private final Cursor cursor;
    private final RunState runs;
    private final Selection selection;
    private final Places places;
    private final Playback playback;

    /** Wires the window into {@code stage}, showing {@code first}. The stage is not shown yet. */
    public Composition(Stage stage, OpenRun first, Appearance appearance) {
        this.appearance = appearance;
        cursor = new Cursor(first);
        runs = new RunState(cursor);
        selection = new Selection(cursor);
        places = new Places();
        playback = new Playback(cursor);
        ObservableValue<Palette> palette = appearance.theme().map(Palette::of);

        TransportController transport = new TransportController(cursor, playback, palette);
        Map<Place, Feature> tabs = new EnumMap<>(Place.class);
        tabs.put(Place.CHARTS, new ChartsController(cursor));
        Links links = new Links(cursor, selection, places);
        tabs.put(Place.HOME, new HomeController(cursor, selection, links, palette));
        tabs.put(Place.TRADES, new TradesController(cursor, selection, links));
        tabs.put(Place.MARKET, new MarketController(cursor, links));
        tabs.put(Place.BLOCKCHAIN, new ChainController(cursor, selection, links));
        tabs.put(Place.REGULATOR, new RegulatorController(cursor, links));
        tabs.put(Place.AUDIT, new AuditController(cursor, links));

        Slots slots = new Slots(transport, null, tabs, List.of(), transport.commands());
        ShellController shell = new ShellController(stage, runs, cursor, playback, places, appearance, slots);

        Scene scene = new Scene(shell.root());
        transport.listenToKeys(scene);
        new ZoomKeys(appearance).listen(scene);
        new Dress(scene, appearance).follow();
        stage.setScene(scene);
        shell.root().requestFocus();
        stage.setOnHidden(event -> playback.shutDown());
    }

    public Appearance appearance() {
        return appearance;
    }

    public Cursor cursor() {
        return cursor;
    }

    public RunState runs() {
        return runs;
    }

    public Selection selection() {
        return selection;
    }

    public Places places() {
        return places;
    }

    public Playback playback() {
        return playback;
    }
}
