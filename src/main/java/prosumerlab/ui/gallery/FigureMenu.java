package prosumerlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import prosumerlab.figure.Figure;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.kit.FigureSaving;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.PngSizes;

/** What can be done with a figure, as entries of a menu. */
final class FigureMenu {
    private FigureMenu() {}

    /** The menu of {@code figure} in small. */
    static ContextMenu of(Figure figure, GalleryModel model, FigureActions actions) {
        ContextMenu menu = new ContextMenu(
                item("Enlarge", "mdi2m-magnify-plus-outline", () -> model.enlarge(figure)),
                new SeparatorMenuItem(),
                item("Copy picture", "mdi2c-content-copy", () -> actions.copy(figure)),
                PngSizes.menu(FigureSaving::size, scale -> actions.savePng(figure, scale)),
                item("Save SVG…", "mdi2s-svg", () -> actions.saveSvg(figure)),
                item("Save data as CSV…", "mdi2f-file-delimited-outline", () -> actions.saveData(figure)));
        Menu styles = new Menu("Style of files");
        styles.setOnShowing(event -> styles.getItems().setAll(styles(model)));
        styles.getItems().setAll(styles(model));
        menu.getItems().addAll(new SeparatorMenuItem(), styles);
        return menu;
    }

    /** One entry a size in which {@code figure} can be saved as PNG. */
    static List<MenuItem> sizes(Figure figure, FigureActions actions) {
        return PngSizes.items(FigureSaving::size, scale -> actions.savePng(figure, scale));
    }

    /** The word for {@code style}. */
    static String word(Style style) {
        return style.name().charAt(0) + style.key().substring(1);
    }

    private static List<RadioMenuItem> styles(GalleryModel model) {
        List<RadioMenuItem> items = new ArrayList<>();
        for (Style style : Style.values()) {
            RadioMenuItem item = new RadioMenuItem(word(style));
            item.setSelected(model.fileStyle().get() == style);
            item.setOnAction(event -> model.fileStyle().set(style));
            items.add(item);
        }
        return items;
    }

    private static MenuItem item(String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, icon == null ? null : Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
