package prosumerlab.ui.tamper;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** What is seen of the blocks of the copy in a narrow pane. */
class StripTest extends WindowTest {
    @Test
    void the_block_that_is_looked_at_is_in_sight_as_a_whole_also_after_the_text_has_grown() {
        open(Scenarios.run(100, 24, 24), 1024, 700);
        doOnFx(() -> window.places().open(Place.TAMPER));
        await(() -> !strip().getItems().isEmpty());
        int newest = strip().getItems().size() - 1;

        assertInSight(newest);

        doOnFx(() -> window.appearance().textScale().set(1.5));
        settle();
        assertInSight(newest);
    }

    private ListView<?> strip() {
        return robot.lookup("#tamper-strip").queryListView();
    }

    private void assertInSight(int block) {
        Bounds frame = onFx(() -> strip().localToScene(strip().getLayoutBounds()));
        await(() -> isInside(frame, block));
    }

    private boolean isInside(Bounds frame, int block) {
        return strip().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof BlockCard card && card.getIndex() == block && card.isVisible())
                .map((Node node) -> node.localToScene(node.getLayoutBounds()))
                .anyMatch(card -> card.getMinX() >= frame.getMinX() - 1 && card.getMaxX() <= frame.getMaxX() + 1);
    }
}
