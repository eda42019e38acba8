package prosumerlab.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class DataTableTest extends WindowTest {
    private final AtomicInteger hour = new AtomicInteger(1);

    @Test
    void what_is_read_again_is_written_into_the_cells_and_rows_that_are_there() {
        open(Scenarios.run(3, 4));
        DataTable<String> table = onFx(() -> {
            DataTable<String> made =
                    new DataTable<>("Homes", List.of(Column.words("Home", 8, name -> name + " at " + hour.get())));
            made.styleRows(name -> "hour-" + hour.get());
            ((StackPane) stage.getScene().getRoot()).getChildren().add(made);
            made.show(List.of("Home 1", "Home 2"));
            return made;
        });
        settle();
        Node cell = cellSaying("Home 2 at 1");

        doOnFx(() -> {
            hour.set(2);
            table.refresh();
        });

        assertThat(cellSaying("Home 2 at 2")).isSameAs(cell);
        assertThat(rowStyles()).contains("hour-2").doesNotContain("hour-1");
    }

    private Node cellSaying(String text) {
        return robot.lookup((Node node) -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .query();
    }

    private List<String> rowStyles() {
        return robot.lookup((Node node) -> node instanceof TableRow<?>).queryAll().stream()
                .flatMap(row -> row.getStyleClass().stream())
                .toList();
    }
}
