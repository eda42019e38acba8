package prosumerlab.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.ProsumerHours;

class TableTextTest {
    private record Line(String name, long micro) {}

    private final List<Column<Line>> columns =
            List.of(Column.words("Name", 5, Line::name), Column.micro("Price (€/kWh)", 5, 2, Line::micro));
    private final List<Line> lines = List.of(new Line("a, \"b\"", 1_234_567), new Line("c", ProsumerHours.NO_PRICE));

    @Test
    void a_file_has_every_digit_and_quotes_what_needs_it() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        TableText.write(file, columns, lines);

        assertThat(file.toString(StandardCharsets.UTF_8))
                .isEqualTo("Name,Price (€/kWh)\r\n\"a, \"\"b\"\"\",1.234567\r\nc,\r\n");
    }

    @Test
    void the_clipboard_has_tabs_between_cells() {
        assertThat(TableText.forClipboard(columns, lines.subList(1, 2))).isEqualTo("Name\tPrice (€/kWh)\r\nc\t\r\n");
    }
}
