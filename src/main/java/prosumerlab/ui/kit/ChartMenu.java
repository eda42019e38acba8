package prosumerlab.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;

/** Takes a chart away: by the right mouse button, or the menu key while the chart has the focus. */
public final class ChartMenu {
    /** Where in the menu. */
    private static final int AFTER_PNG = 2;

    private final Region chart;
    private final Supplier<String> title;
    private final ContextMenu menu;

    private ChartMenu(Region chart, Supplier<String> title, ContextMenu menu) {
        this.chart = chart;
        this.title = title;
        this.menu = menu;
    }

    /**
     * Gives {@code chart} its menu.
     *
     * @param title names the files
     * @param csv what it shows, as lines of comma-separated values
     */
    public static ChartMenu install(Region chart, Supplier<String> title, Supplier<String> csv) {
        return install(chart, chart, title, csv);
    }

    /**
     * Gives {@code chart} its menu.
     *
     * @param pictured what is copied and saved as a picture: the chart with its heading and legend, where those stand beside it
     * @param title names the files
     * @param csv what it shows, as lines of comma-separated values
     */
    public static ChartMenu install(Region chart, Region pictured, Supplier<String> title, Supplier<String> csv) {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("Copy picture", "mdi2c-content-copy", () -> Pictures.copy(Pictures.of(pictured, 2))),
                        PngSizes.menu(scale -> scale == 1 ? "(as shown)" : "", scale -> save(pictured, title, scale)),
                        new SeparatorMenuItem(),
                        item("Save data as CSV…", "mdi2f-file-delimited-outline", () -> save(chart, title, csv)));
        chart.setFocusTraversable(true);
        chart.setAccessibleHelp("The menu key copies or saves it.");
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(chart, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        chart.setOnMousePressed(event -> menu.hide());
        return new ChartMenu(chart, title, menu);
    }

    /**
     * Offers the chart as a drawing, too: the figure that shows the same.
     *
     * @param source what it is made of at the moment
     */
    public void offerSvg(FigureTwin twin, Supplier<FigureSource> source) {
        offerSvg(() -> {
            FigureSource now = source.get();
            return () -> twin.figure().of(now);
        });
    }

    /**
     * The same for a chart that no figure of the catalogue shows.
     *
     * @param figure asked when it is to be saved; what it gives is made into a figure beside the FX thread
     */
    public void offerSvg(Supplier<Supplier<FigureData>> figure) {
        menu.getItems().add(AFTER_PNG, item("Save SVG…", "mdi2s-svg", () -> saveSvg(figure.get())));
    }

    private void saveSvg(Supplier<FigureData> figure) {
        FileSaving.ask(
                chart.getScene().getWindow(),
                "Save picture",
                FileSaving.name(title.get(), "svg"),
                FigureSaving.svg(figure, FigureSaving.style(chart.getScene())));
    }

    private static void save(Region chart, Supplier<String> title, int scale) {
        WritableImage picture = Pictures.of(chart, scale);
        FileSaving.ask(
                chart.getScene().getWindow(),
                "Save picture",
                FileSaving.name(title.get(), "png"),
                out -> Pictures.writePng(picture, out));
    }

    private static void save(Region chart, Supplier<String> title, Supplier<String> csv) {
        byte[] bytes = csv.get().getBytes(StandardCharsets.UTF_8);
        FileSaving.ask(
                chart.getScene().getWindow(),
                "Save data",
                FileSaving.name(title.get(), "csv"),
                out -> out.write(bytes));
    }

    private static MenuItem item(String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, icon == null ? null : Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
