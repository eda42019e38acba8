package prosumerlab.ui.kit;

import java.nio.charset.StandardCharsets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;

/** Takes a chart away: by the right mouse button, or the menu key while the chart has the focus. */
final class ChartMenu {
    private static final int LARGEST_SCALE = 4;

    private ChartMenu() {}

    static void install(HourChart chart) {
        ContextMenu menu = new ContextMenu();
        Menu png = new Menu("Save PNG…", Icons.of("mdi2f-file-image-outline"));
        for (int scale = 1; scale <= LARGEST_SCALE; scale++) {
            int times = scale;
            png.getItems().add(item(scale + "×" + (scale == 1 ? " (as shown)" : ""), null, () -> save(chart, times)));
        }
        menu.getItems()
                .addAll(
                        item("Copy picture", "mdi2c-content-copy", () -> Pictures.copy(Pictures.of(chart, 2))),
                        png,
                        new SeparatorMenuItem(),
                        item("Save data as CSV…", "mdi2f-file-delimited-outline", () -> csv(chart)));
        chart.setFocusTraversable(true);
        chart.setAccessibleText(chart.title() + ", chart");
        chart.setAccessibleHelp("The menu key copies or saves it.");
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(chart, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        chart.setOnMousePressed(event -> menu.hide());
    }

    private static void save(HourChart chart, int scale) {
        WritableImage picture = Pictures.of(chart, scale);
        FileSaving.ask(
                chart.getScene().getWindow(),
                "Save picture",
                FileSaving.name(chart.title(), "png"),
                out -> Pictures.writePng(picture, out));
    }

    private static void csv(HourChart chart) {
        byte[] bytes = chart.csv().getBytes(StandardCharsets.UTF_8);
        FileSaving.ask(
                chart.getScene().getWindow(),
                "Save data",
                FileSaving.name(chart.title(), "csv"),
                out -> out.write(bytes));
    }

    private static MenuItem item(String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, icon == null ? null : Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
