package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** Every control that can have the focus tells a screen reader what it is. */
class AccessibleNamesTest extends WindowTest {
    @ParameterizedTest
    @EnumSource(Place.class)
    void every_control_that_takes_the_focus_has_a_name(Place place) {
        open(Scenarios.run(30, 24, 18));
        List<String> nameless = onFx(() -> {
            window.selection().selectHome(3);
            window.places().open(place);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            List<String> found = new ArrayList<>();
            collect(stage.getScene().getRoot(), found);
            return found;
        });

        assertThat(nameless).isEmpty();
    }

    private static void collect(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        // These are named by what they hold.
        boolean frame = node instanceof ScrollPane || node instanceof SplitPane || node instanceof TabPane;
        if (node instanceof Control && node.isFocusTraversable() && !frame && !isNamed(node)) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static boolean isNamed(Node node) {
        boolean words = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return words
                || (node.getAccessibleText() != null
                        && !node.getAccessibleText().isBlank());
    }
}
