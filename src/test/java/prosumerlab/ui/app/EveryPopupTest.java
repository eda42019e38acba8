package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.ui.kit.HourChart;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/**
 * Every menu, list, context menu, tooltip and dialog of the window opens in its theme, and the toolkit warns of nothing. Light is
 * what the toolkit has by itself.
 */
class EveryPopupTest extends WindowTest {
    /** Kinds of controls whose tooltip was seen: those of the others are no different. */
    private final Set<Class<?>> told = new HashSet<>();

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "LIGHT", mode = EnumSource.Mode.EXCLUDE)
    void opens_in_the_colours_of_the_theme(Theme theme) {
        open(Scenarios.run(20, 12, 8));
        Color text = Palette.of(theme).get(Hue.TEXT);
        doOnFx(() -> {
            window.appearance().theme().set(theme);
            window.selection().selectHome(3);
        });
        settle();

        for (Menu menu : bar().getMenus()) {
            doOnFx(menu::show);
            settle();
            assertThat(labelColours()).as("menu %s", menu.getText()).contains(text);
            for (MenuItem item : menu.getItems()) {
                if (item instanceof Menu inner) {
                    doOnFx(inner::show);
                    settle();
                }
            }
            hideOthers();
        }
        for (Place place : Place.values()) {
            doOnFx(() -> window.places().open(place));
            settle();
            doOnFx(() -> openAllIn(stage.getScene().getRoot()));
            settle();
        }
        for (MenuItem item : bar().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && opensDialog(item.getText()))
                .toList()) {
            doOnFx(item::fire);
            settle();
            for (Window dialog : onFx(this::others)) {
                doOnFx(() -> openAllIn(dialog.getScene().getRoot()));
                settle();
            }
            assertThat(labelColours()).as(item.getText()).contains(text);
            hideOthers();
        }
    }

    private static boolean opensDialog(String text) {
        return List.of("Keys", "Terms", "About", "New scenario…", "New from this run…", "Branch from here…")
                .contains(text);
    }

    /** The list, the context menu and the tooltip of everything in {@code parent}, one after the other. */
    private void openAllIn(Parent parent) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node instanceof MenuBar) {
                continue;
            }
            openAllOf(node);
            if (node instanceof Parent inner) {
                openAllIn(inner);
            }
        }
    }

    private void openAllOf(Node node) {
        if (node instanceof ComboBoxBase<?> box && !box.isDisabled()) {
            box.show();
        }
        if (node.getOnContextMenuRequested() != null || node instanceof HourChart || node instanceof TableView) {
            Event.fireEvent(
                    node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null));
        }
        if (node instanceof Control control && control.getTooltip() != null && told.add(node.getClass())) {
            show(control, control.getTooltip());
        }
        List<Window> opened =
                others().stream().filter(other -> !(other instanceof Stage)).toList();
        opened.forEach(other -> {
            other.getScene().getRoot().applyCss();
            other.hide();
        });
    }

    private static void show(Control control, Tooltip tooltip) {
        Bounds bounds = control.localToScreen(control.getLayoutBounds());
        if (bounds != null) {
            tooltip.show(control, bounds.getMinX(), bounds.getMaxY());
        }
    }

    private MenuBar bar() {
        return robot.lookup(".menu-bar").query();
    }

    /** The colours of all text in windows other than the main one. */
    private List<Color> labelColours() {
        return onFx(() -> {
            List<Color> colours = new ArrayList<>();
            for (Window other : others()) {
                other.getScene().getRoot().applyCss();
                other.getScene().getRoot().lookupAll(".label").stream()
                        .filter(node -> node instanceof Label label && label.getTextFill() instanceof Color)
                        .forEach(node -> colours.add((Color) ((Label) node).getTextFill()));
            }
            return colours;
        });
    }

    private List<Window> others() {
        return Window.getWindows().stream()
                .filter(other -> other != stage && other.isShowing())
                .toList();
    }

    private void hideOthers() {
        doOnFx(() -> {
            bar().getMenus().forEach(Menu::hide);
            others().forEach(Window::hide);
        });
        settle();
    }
}
