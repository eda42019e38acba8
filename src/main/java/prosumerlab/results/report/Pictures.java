package prosumerlab.results.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import prosumerlab.figure.Content;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;

/** All figures, chapter by chapter, drawn into the page itself. */
final class Pictures {
    private static final Picture SIZE = new Picture(960, 600, 1, Style.LIGHT);
    /** What only a file of its own may begin with, and an empty element whose id would be on the page many times. */
    private static final Pattern OF_A_FILE = Pattern.compile("<\\?xml[^>]*\\?>|<defs id=\"genericDefs\"/>");

    private final Html html;
    private final FigureSource source;
    private final FigureRenderer renderer = new FigureRenderer();

    Pictures(Html html, FigureSource source) {
        this.html = html;
        this.source = source;
    }

    static String anchor(Topic topic) {
        return "figures-" + topic.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws InterruptedException if the calling thread was interrupted
     */
    void write(Consumer<Figure> drawn) throws IOException, InterruptedException {
        Topic topic = null;
        for (Figure figure : FigureCatalogue.figures()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped between two figures");
            }
            if (figure.topic() != topic) {
                topic = figure.topic();
                html.element("h2 id=\"" + anchor(topic) + "\"", topic.title());
            }
            write(figure);
            drawn.accept(figure);
        }
    }

    private void write(Figure figure) throws IOException {
        FigureData data = figure.of(source);
        html.markup("<figure id=\"" + figure.key() + "\">\n");
        if (data.content() instanceof Content.Empty empty) {
            html.element("h3", data.title()).element("p class=\"nothing\"", empty.reason());
        } else {
            // The picture has its title; this one is for those who go from heading to heading without seeing it.
            html.element("h3 class=\"unseen\"", data.title());
            String svg = new String(renderer.svg(data, SIZE), StandardCharsets.UTF_8);
            html.markup(OF_A_FILE.matcher(svg).replaceAll("")).markup("\n");
            html.markup("<figcaption>").element("p", data.howToRead());
            html.element("p class=\"formula\"", "Computed: " + figure.formula()).markup("</figcaption>\n");
        }
        html.markup("</figure>\n");
    }
}
