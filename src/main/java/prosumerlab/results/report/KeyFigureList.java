package prosumerlab.results.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFigures;

/** All key figures with their formulas and sources. */
final class KeyFigureList {
    private final Html html;
    private final KeyFigures figures;

    KeyFigureList(Html html, KeyFigures figures) {
        this.html = html;
        this.figures = figures;
    }

    void write() throws IOException {
        html.element("h2 id=\"key-figures\"", "Key figures");
        html.tableStart("Figure", "Value", "Formula", "Name in summary.json");
        for (KeyFigure figure : KeyFigure.values()) {
            String source = figure.source().isEmpty() ? "" : " Source: " + figure.source() + ".";
            html.row(List.of(figure.title(), value(figure), figure.formula() + source, figure.key()));
        }
        html.tableEnd();
        html.element("p", "n/a: not defined, because what it is divided by is zero.");
    }

    private String value(KeyFigure figure) {
        if (!figures.isDefined(figure)) {
            return "n/a";
        }
        if (figure.unit() == KeyFigure.Unit.SHARE) {
            return String.format(
                    Locale.ROOT, "%.4f %%", 100 * figures.value(figure).orElseThrow());
        }
        return (figures.text(figure) + " " + figure.unit().symbol()).strip();
    }
}
