package prosumerlab.ui.kit;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** How fine a picture is saved: the same sizes in every menu. */
public final class PngSizes {
    /** Most times as fine as the usual size. */
    private static final int LARGEST_SCALE = 4;

    private PngSizes() {}

    /**
     * The entry of a menu that offers them.
     *
     * @param size the words for a scale, besides itself; empty for none
     * @param save saves so many times as fine
     */
    public static Menu menu(IntFunction<String> size, IntConsumer save) {
        Menu menu = new Menu("Save PNG…", Icons.of("mdi2f-file-image-outline"));
        menu.getItems().setAll(items(size, save));
        return menu;
    }

    /** One entry for each size. */
    public static List<MenuItem> items(IntFunction<String> size, IntConsumer save) {
        return IntStream.rangeClosed(1, LARGEST_SCALE)
                .mapToObj(scale -> {
                    MenuItem item = new MenuItem((scale + "× " + size.apply(scale)).strip());
                    item.setOnAction(event -> save.accept(scale));
                    return item;
                })
                .toList();
    }
}
