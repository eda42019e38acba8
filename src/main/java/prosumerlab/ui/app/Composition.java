package prosumerlab.ui.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import prosumerlab.ui.audit.AuditController;
import prosumerlab.ui.branch.BranchController;
import prosumerlab.ui.chain.ChainController;
import prosumerlab.ui.charts.ChartsController;
import prosumerlab.ui.community.CommunityController;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.gallery.GalleryController;
import prosumerlab.ui.home.HomeController;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.DesktopChooser;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.FileSaving;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.MenuEntry;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.PathChooser;
import prosumerlab.ui.market.MarketController;
import prosumerlab.ui.phases.PhasesController;
import prosumerlab.ui.regulator.RegulatorController;
import prosumerlab.ui.runs.RunsController;
import prosumerlab.ui.saving.SavingController;
import prosumerlab.ui.scenarios.ScenariosController;
import prosumerlab.ui.shell.ShellController;
import prosumerlab.ui.shell.Slots;
import prosumerlab.ui.shell.ZoomKeys;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Counterfactuals;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.state.RunState;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.SlowMotion;
import prosumerlab.ui.tamper.TamperController;
import prosumerlab.ui.tour.TourController;
import prosumerlab.ui.trades.TradesController;
import prosumerlab.ui.transport.TransportController;
import prosumerlab.ui.whatif.WhatIfController;

/** Every {@code new} that wires the window, on one page. To add a feature, make it here and give it its slot. */
public final class Composition {
    private final Appearance appearance;
    private final Cursor cursor;
    private final RunState runs;
    private final Selection selection;
    private final Places places;
    private final Counterfactuals counterfactuals = new Counterfactuals();
    private final Playback playback;
    private final TourController tour;

    /**
     * Wires the window into {@code stage}, showing {@code first}. The stage is not shown yet; if it knows its size by now, its
     * first picture is complete sooner.
     */
    public Composition(Stage stage, OpenRun first, Appearance appearance) {
        this(stage, first, appearance, new RecentFiles(), new DesktopChooser(stage));
    }

    /** The same with files that were opened before, and another way to ask for files. */
    public Composition(Stage stage, OpenRun first, Appearance appearance, RecentFiles recent, PathChooser chooser) {
        this.appearance = appearance;
        FileSaving.askBy(chooser, stage);
        Dress.layOut(appearance.theme().get());
        cursor = new Cursor(first);
        runs = new RunState(cursor);
        selection = new Selection(cursor);
        places = new Places();
        playback = new Playback(cursor);
        ObservableValue<Palette> palette = appearance.theme().map(Palette::of);

        SlowMotion slowMotion = new SlowMotion(cursor);
        PhasesController phases = new PhasesController(cursor, slowMotion);
        CommunityController community =
                new CommunityController(cursor, selection, places, palette, appearance.choices());
        RunsController switcher = new RunsController(cursor, runs);
        TransportController transport = new TransportController(cursor, runs, playback, slowMotion, palette);
        ScenariosController scenarios = new ScenariosController(stage, cursor, runs, recent, chooser);
        SavingController saving = new SavingController(stage, cursor, runs, chooser);
        BranchController branch = new BranchController(stage, cursor, runs, playback);
        Map<Place, Supplier<Feature>> tabs = new EnumMap<>(Place.class);
        tabs.put(Place.CHARTS, () -> new ChartsController(cursor));
        Links links = new Links(cursor, selection, places);
        tabs.put(Place.HOME, () -> new HomeController(cursor, selection, links, palette));
        tabs.put(Place.TRADES, () -> new TradesController(cursor, selection, links));
        tabs.put(Place.MARKET, () -> new MarketController(cursor, selection, links, palette));
        tabs.put(Place.BLOCKCHAIN, () -> new ChainController(cursor, selection, links, palette, appearance));
        tabs.put(Place.TAMPER, () -> new TamperController(cursor));
        tabs.put(
                Place.REGULATOR,
                () -> new RegulatorController(
                        cursor, links, places, palette, counterfactuals, branch::propose, scenarios::propose));
        tabs.put(Place.WHAT_IF, () -> new WhatIfController(cursor, counterfactuals, links, palette));
        tabs.put(Place.AUDIT, () -> new AuditController(cursor, links));
        tabs.put(
                Place.FIGURES,
                () -> new GalleryController(cursor, selection, playback.playing(), appearance.theme(), chooser));

        tour = new TourController(places);
        List<Command> run = new ArrayList<>(transport.commands());
        run.add(branch.command());
        run.addAll(switcher.commands());
        List<MenuEntry> file = new ArrayList<>(scenarios.entries());
        file.addAll(saving.commands());
        List<Command> tools = new ArrayList<>(scenarios.tools());
        tools.add(branch.command());
        Slots slots = new Slots(
                transport,
                phases,
                saving.note(),
                community,
                tabs,
                file,
                run,
                switcher.node(),
                tools,
                List.of(tour.command()));
        ShellController shell = new ShellController(stage, runs, cursor, playback, places, appearance, slots);

        // A scene that does not know its size is laid out at the size its content would like, and then again at its
        // own.
        StackPane root = new StackPane(shell.root(), tour.node());
        // Where a screen is smaller than the least window, what comes first stays on it: the menus, and the way back.
        StackPane.setAlignment(shell.root(), Pos.TOP_LEFT);
        Scene scene = new Scene(root, stage.getWidth(), stage.getHeight());
        transport.listenToKeys(scene);
        new ZoomKeys(appearance).listen(scene);
        scenarios.acceptFiles(shell.root());
        saving.acceptFolders(shell.root());
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

    public Counterfactuals counterfactuals() {
        return counterfactuals;
    }

    public Playback playback() {
        return playback;
    }

    public TourController tour() {
        return tour;
    }
}
