package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.WindowTest;

class StatTilesTest extends WindowTest {
    @Test
    void rows_are_even_and_their_tiles_one_below_the_other() {
        StatTiles tiles = six("a note");

        List<Node> laidOut = laidOut(tiles, width(tiles) - 1);

        assertThat(rows(laidOut)).hasSize(2);
        for (int i = 0; i < 3; i++) {
            assertThat(laidOut.get(i + 3).getLayoutX()).isEqualTo(laidOut.get(i).getLayoutX());
        }
        assertThat(laidOut.get(2).getLayoutX()).isEqualTo(laidOut.get(5).getLayoutX());
    }

    @Test
    void one_row_is_enough_where_there_is_room() {
        StatTiles tiles = six("a note");

        assertThat(rows(laidOut(tiles, width(tiles)))).hasSize(1);
    }

    @Test
    void long_notes_break_into_lines_rather_than_put_each_tile_in_a_row_of_its_own() {
        StatTiles tiles = six("a note that is longer than its figure, by far");
        double shortest = width(six("a note"));

        List<Node> laidOut = laidOut(tiles, shortest / 2);

        assertThat(rows(laidOut)).hasSizeLessThanOrEqualTo(3);
        assertThat(laidOut).allSatisfy(tile -> assertThat(tile.getLayoutX() + ((Region) tile).getWidth())
                .isLessThanOrEqualTo(shortest / 2));
    }

    private static StatTiles six(String note) {
        return onFx(() -> {
            StatTiles tiles = new StatTiles(IntStream.range(0, 6)
                    .mapToObj(i -> new StatTile(
                            "Caption", new SimpleStringProperty("Figure " + i), new SimpleStringProperty(note)))
                    .toArray(StatTile[]::new));
            new Scene(new Group(tiles));
            tiles.applyCss();
            return tiles;
        });
    }

    private static double width(StatTiles tiles) {
        return onFx(() -> tiles.prefWidth(-1));
    }

    private static List<Node> laidOut(StatTiles tiles, double width) {
        return onFx(() -> {
            tiles.resize(width, tiles.prefHeight(width));
            tiles.layout();
            return tiles.getChildrenUnmodifiable();
        });
    }

    private static List<Double> rows(List<Node> tiles) {
        return tiles.stream().map(Node::getLayoutY).distinct().collect(Collectors.toList());
    }
}
