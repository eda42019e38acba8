package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

/** What is seen of the ribbon as the shown hour goes on and back. */
class RibbonTest extends WindowTest {
    private static final OpenRun RUN = Scenarios.run(100, 24, 24);
    private static final int[] HOURS = {23, 18, 20, 11, 12, 22};

    @ParameterizedTest
    @CsvSource({"1280, 800, 1", "1024, 700, 1.5"})
    void the_newest_block_is_in_sight_and_marked_at_every_hour(int width, int height, double scale) {
        openExplorer(width, height, scale);

        for (int hour : HOURS) {
            goTo(hour);
            int newest = ribbon().getItems().size() - 1;
            assertThat(onFx(() -> ribbon().getSelectionModel().getSelectedIndex()))
                    .as("marked at %d", hour)
                    .isEqualTo(newest);
            assertInSight(newest);
        }
        Button back = (Button) named("Back");
        assertThat(back.isDisabled()).as("nobody opened another page").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 1", "1024, 700, 1.5"})
    void the_newest_block_is_in_sight_too_while_no_page_of_a_block_is_open(int width, int height, double scale) {
        openExplorer(width, height, scale);
        doOnFx(() -> ((Hyperlink) named("Open the miners")).fire());

        for (int hour : HOURS) {
            goTo(hour);
            assertInSight(ribbon().getItems().size() - 1);
        }
    }

    @Test
    void the_newest_block_is_in_sight_after_the_text_has_grown() {
        openExplorer(1280, 800, 1);
        goTo(18);

        doOnFx(() -> window.appearance().textScale().set(1.5));

        int newest = ribbon().getItems().size() - 1;
        await(() -> cubes(newest).anyMatch(cube -> cube.getMaxX() <= frame().getMaxX() + 1));
        assertInSight(newest);
    }

    private void openExplorer(int width, int height, double scale) {
        open(RUN, width, height);
        doOnFx(() -> {
            window.appearance().textScale().set(scale);
            window.places().open(Place.BLOCKCHAIN);
        });
        layOut();
    }

    private void goTo(int hour) {
        doOnFx(() -> window.cursor().goTo(hour));
        layOut();
    }

    private ListView<?> ribbon() {
        return robot.lookup("#block-ribbon").queryListView();
    }

    private void assertInSight(int block) {
        Bounds frame = onFx(this::frame);
        Bounds cube = onFx(() ->
                cubes(block).findFirst().orElseThrow(() -> new AssertionError("block " + block + " has no cube")));
        assertThat(cube.getMinX()).as("left of block %d", block).isGreaterThanOrEqualTo(frame.getMinX() - 1);
        assertThat(cube.getMaxX()).as("right of block %d", block).isLessThanOrEqualTo(frame.getMaxX() + 1);
    }

    private Bounds frame() {
        return ribbon().localToScene(ribbon().getLayoutBounds());
    }

    private Stream<Bounds> cubes(int block) {
        return ribbon().lookupAll(".block-cell").stream()
                .filter(node -> node instanceof BlockCube cell
                        && cell.getIndex() == block
                        && cell.isVisible()
                        && !cell.isEmpty())
                .map(node -> node.localToScene(node.getLayoutBounds()));
    }

    /** Where it can be scrolled to is known only after a first layout. */
    private void layOut() {
        for (int i = 0; i < 3; i++) {
            doOnFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            settle();
        }
    }
}
