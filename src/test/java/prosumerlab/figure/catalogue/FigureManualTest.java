package prosumerlab.figure.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prosumerlab.figure.Choice;
import prosumerlab.figure.Figure;
import prosumerlab.figure.Topic;
import prosumerlab.testkit.GeneratedSection;

/** Holds the page on figures to the catalogue. With {@code -DupdateFigures=true} it writes the list anew. */
class FigureManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/figures.md");

    @Test
    void page_listsEveryFigureWithItsSentenceAndFormula() throws IOException {
        GeneratedSection.assertUpToDate(PAGE, "figures", list(), "updateFigures");
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
