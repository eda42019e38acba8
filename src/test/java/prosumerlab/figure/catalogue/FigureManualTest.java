package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.Choice;
import prosumerlab.figure.Figure;
import prosumerlab.figure.Topic;

/** Holds the page on figures to the catalogue. With {@code -DupdateFigures=true} it writes the list anew. */
class FigureManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/figures.md");
    private static final String BEGIN = "<!-- begin generated: figures -->\n";
    private static final String END = "<!-- end generated: figures -->";

    @Test
    void page_listsEveryFigureWithItsSentenceAndFormula() throws IOException {
        String expected = list();
        String page = Files.readString(PAGE);
        assertThat(page).contains(BEGIN, END);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("updateFigures")) {
            page = page.substring(0, from) + expected + page.substring(to);
            Files.writeString(PAGE, page);
            to = from + expected.length();
        }

        assertThat(page.substring(from, to)).isEqualTo(expected);
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Topic topic : Topic.values()) {
            list.append("\n## ").append(topic.title()).append('\n');
            FigureCatalogue.figures().stream()
                    .filter(figure -> figure.topic() == topic)
                    .forEach(figure -> list.append(entry(figure)));
        }
        return list.append('\n').toString();
    }

    private static String entry(Figure figure) {
        String chosen = figure.choices().stream()
                .map(choice -> choice == Choice.STEP ? "hour" : choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "\n### " + figure.title() + "\n\n`" + figure.key() + "`"
                + (chosen.isEmpty() ? "" : " of the chosen " + chosen) + "\n\n" + figure.howToRead()
                + "\n\n*Computed:* " + figure.formula() + "\n";
    }
}
