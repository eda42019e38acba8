package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** Whoever has no mouse comes everywhere: the Tab key stops at every control that can be used. */
class KeyboardTest extends WindowTest {
    private static final int MOST_STOPS = 250;

    @Test
    void tab_stops_at_every_control_of_the_frame_and_of_each_pane() {
        open(Scenarios.run(20, 19, 19));
        // A second run, so that there is one to switch to.
        OpenRun second = Scenarios.run(5, 6);
        doOnFx(() -> {
            OpenRun first = shown().source();
            window.runs().open(second);
            window.cursor().switchTo(first);
            window.selection().selectHome(7);
        });

        List<String> unreached = new ArrayList<>();
        for (Place place : Place.values()) {
            doOnFx(() -> {
                window.places().open(place);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            settle();
            boolean first = place == Place.values()[0];
            Set<Node> wanted = onFx(() -> usable(
                    first
                            ? stage.getScene().getRoot()
                            : tabs().getSelectionModel().getSelectedItem().getContent()));
            Set<Node> reached = walk(first ? null : tabs());
            wanted.removeAll(reached);
            wanted.forEach(node -> unreached.add(place + ": " + node + " " + node.getAccessibleText()));
        }

        assertThat(unreached).isEmpty();
    }

    /** All that gets the focus: once around the window, or through {@code part} only. */
    private Set<Node> walk(Node part) {
        doOnFx(() -> (part == null ? stage.getScene().getRoot() : part).requestFocus());
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            press(KeyCode.TAB);
            Node owner = onFx(() -> stage.getScene().getFocusOwner());
            if (owner == null || !reached.add(owner) || part != null && !isIn(owner, part)) {
                return reached;
            }
            if (owner instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
                reached.addAll(arrowsThrough(toggle.getToggleGroup()));
            }
        }
        return reached;
    }

    /** Of choices that exclude each other Tab stops at one; the arrows lead to the others. */
    private Set<Node> arrowsThrough(ToggleGroup group) {
        Set<Node> reached = new LinkedHashSet<>();
        for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
            for (int i = 1; i < group.getToggles().size(); i++) {
                press(arrow);
                reached.add(onFx(() -> stage.getScene().getFocusOwner()));
            }
        }
        return reached;
    }

    /** As a person does, but without the pauses of one: there are hundreds of stops. */
    private void press(KeyCode key) {
        doOnFx(() -> {
            Robot keyboard = new Robot();
            keyboard.keyPress(key);
            keyboard.keyRelease(key);
        });
        settle();
    }

    private TabPane tabs() {
        return (TabPane) stage.getScene().getRoot().lookup(".tab-pane");
    }

    private static Set<Node> usable(Node root) {
        Set<Node> found = new LinkedHashSet<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, Set<Node> found) {
        // What a row of a table leads to is reached by Enter and by the menu of the row; menus by F10.
        if (!node.isVisible() || node.isDisabled() || node instanceof IndexedCell || node instanceof MenuBar) {
            return;
        }
        if (isUsable(node) && hasSize(node)) {
            found.add(node);
        }
        boolean parts = node instanceof ComboBoxBase || node instanceof TextInputControl || node instanceof Slider;
        if (node instanceof Parent parent && !parts) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isUsable(Node node) {
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof TextInputControl
                || node instanceof TableView
                || node instanceof ListView;
    }

    private static boolean hasSize(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private static boolean isIn(Node node, Node part) {
        Node at = node;
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }
}
