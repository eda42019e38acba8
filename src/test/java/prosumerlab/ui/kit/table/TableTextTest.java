package prosumerlab.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.history.ProsumerHours;

class TableTextTest {
    private record Line(String name, long micro) {}

    private final List<Column<Line>> columns =
            List.of(Column.words("Name", 5, Line::name), Column.micro("Price (€/kWh)", 5, 2, Line::micro));
    private final List<Line> lines = List.of(new Line("a, \"b\"", 1_234_567), new Line("c", ProsumerHours.NO_PRICE));

    @TempDir
    Path folder;

    @Test
    void a_file_has_every_digit_and_quotes_what_needs_it() throws IOException {
        Path file = folder.resolve("table.csv");

        TableText.write(file, columns, lines);

        assertThat(file).content().isEqualTo("Name,Price (€/kWh)\r\n\"a, \"\"b\"\"\",1.234567\r\nc,\r\n");
    }

    @Test
    void the_clipboard_has_tabs_between_cells() {
        assertThat(TableText.forClipboard(columns, lines.subList(1, 2))).isEqualTo("Name\tPrice (€/kWh)\r\nc\t\r\n");
    }

    @Test
    void a_table_that_cannot_be_written_leaves_nothing_behind() {
        List<Column<Line>> broken = List.of(Column.words("Name", 5, line -> {
            throw new IllegalStateException("broken");
        }));

        assertThatThrownBy(() -> TableText.write(folder.resolve("table.csv"), broken, lines))
                .hasMessage("broken");

        assertThat(folder).isEmptyDirectory();
        assertThat(Files.exists(folder.resolve("table.csv"))).isFalse();
    }
}
