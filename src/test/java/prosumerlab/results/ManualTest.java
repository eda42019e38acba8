package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.results.table.TableKind;

class ManualTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("src/site/markdown/results.md"));
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void manual_explainsTheColumnsOfEveryTableInOrder(TableKind table) throws IOException {
        String section = page().split("## " + table.fileName() + "\n")[1].split("\n## ")[0];
        List<String> explained = Arrays.stream(section.split("\n"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(explained).isEqualTo(table.columns());
    }

    @ParameterizedTest
    @EnumSource(KeyFigure.class)
    void manual_explainsEveryKeyFigureAsTheProgramDoes(KeyFigure figure) throws IOException {
        assertThat(page())
                .contains("| `" + figure.key() + "` | " + figure.title() + " | "
                        + (figure.unit().symbol().isEmpty() ? "" : figure.unit().symbol() + " ") + "| "
                        + figure.formula());
    }
}
