package prosumerlab.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import prosumerlab.figure.Content;
import prosumerlab.figure.FigureData;

class FigureRendererTest {
    private static final Map<String, FigureData> SAMPLES = SampleFigures.all();
    private static final FigureRenderer RENDERER = new FigureRenderer();
    private static final Picture SMALL = new Picture(800, 500, 1, Style.LIGHT);
    private static final Picture THUMBNAIL = new Picture(320, 200, 1, Style.DARK);
    private static final Picture PAPER = new Picture(640, 400, 1.5, Style.PRINT);
    private static final int PIXELS_A_METRE_AT_144_DPI = 5669;

    /** All kinds but those that differ from another by their size only. */
    static Stream<String> kinds() {
        return SAMPLES.keySet().stream().filter(name -> !name.startsWith("heat-map-of-a-year"));
    }

    private static FigureData sample(String kind) {
        return SAMPLES.get(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pictureLeavesItsEdgeFreeSoThatNoLabelIsCut(String kind) {
        for (Picture picture : List.of(SMALL, THUMBNAIL, PAPER)) {
            BufferedImage image = RENDERER.image(sample(kind), picture);
            Color ground = Colours.of(picture.style()).ground();
            int right = image.getWidth() - 1;
            int bottom = image.getHeight() - 1;
            Set<Color> edge = new HashSet<>();
            for (int x = 0; x <= right; x++) {
                edge.add(new Color(image.getRGB(x, 0)));
                edge.add(new Color(image.getRGB(x, bottom)));
            }
            for (int y = 0; y <= bottom; y++) {
                edge.add(new Color(image.getRGB(0, y)));
                edge.add(new Color(image.getRGB(right, y)));
            }
            assertThat(edge).containsExactly(ground);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sameFigureGivesTheSameBytes(String kind) {
        assertThat(new FigureRenderer().png(sample(kind), SMALL)).isEqualTo(RENDERER.png(sample(kind), SMALL));
        assertThat(new FigureRenderer().svg(sample(kind), PAPER)).isEqualTo(RENDERER.svg(sample(kind), PAPER));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void svgHasItsWordsAsTextAndItsKeyBesideTheData(String kind) throws Exception {
        FigureData figure = sample(kind);
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(RENDERER.svg(figure, SMALL)));
        NodeList texts = svg.getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        List<Rectangle2D> areas =
                RENDERER.drawInto(RENDERER.image(figure, SMALL), figure, SMALL).dataAreas();
        List<String> keys = names(figure.content());
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            words.add(text.getTextContent());
            if (keys.contains(text.getTextContent())) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                assertThat(areas).as(text.getTextContent()).noneMatch(area -> area.contains(x, y));
            }
        }
        assertThat(words).contains(figure.title()).containsAll(keys);
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 800 500");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(figure.howToRead());
        assertThat(svg.getDoctype()).isNull();
    }

    /** What must be written in the key: nothing of which there is nothing to see. */
    private static List<String> names(Content content) {
        if (content instanceof Content.OverTime time) {
            return time.series().stream()
                    .filter(series -> series.shape() == Content.TimeSeries.Shape.LINE
                            || !series.values().isBlank())
                    .map(Content.TimeSeries::name)
                    .toList();
        } else if (content instanceof Content.Bars bars) {
            return bars.series().stream().map(Content.Bars.Series::name).toList();
        } else if (content instanceof Content.Histogram histogram) {
            return histogram.series().stream().map(Content.Bars.Series::name).toList();
        } else if (content instanceof Content.Curves curves) {
            return curves.curves().stream()
                    .filter(curve -> curve.shape() != Content.Curve.Shape.HIGHLIGHT)
                    .map(Content.Curve::name)
                    .toList();
        } else if (content instanceof Content.Panels panels) {
            return panels.panels().stream()
                    .flatMap(panel -> names(panel.content()).stream())
                    .toList();
        }
        return List.of();
    }

    @Test
    void pngIsAnImageOfItsSizeThatKnowsItsResolution() throws IOException {
        byte[] png = RENDERER.png(sample("bars"), PAPER);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(600);
        BufferedImage drawn = RENDERER.image(sample("bars"), PAPER);
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 5) {
                assertThat(image.getRGB(x, y)).isEqualTo(drawn.getRGB(x, y));
            }
        }
        ByteBuffer resolution = ByteBuffer.wrap(png, 8 + 25 + 4, 4 + 9);
        byte[] type = new byte[4];
        resolution.get(type);
        assertThat(new String(type, StandardCharsets.US_ASCII)).isEqualTo("pHYs");
        assertThat(resolution.getInt()).isEqualTo(PIXELS_A_METRE_AT_144_DPI);
    }

    @Test
    void placeInThePlotReadsTheValuesOfItsHour() {
        FigureData figure = sample("stacked-bars");
        Plotted plotted = RENDERER.drawInto(RENDERER.image(figure, SMALL), figure, SMALL);
        Rectangle2D area = plotted.dataAreas().get(0);

        Reading reading = plotted.read(area.getX() + area.getWidth() * 12.5 / 24, area.getCenterY())
                .orElseThrow();

        assertThat(reading.place()).isEqualTo("12:00–13:00");
        assertThat(reading.values()).contains("Self-consumption: 60 kWh", "Grid export: -36 kWh");
        assertThat(plotted.read(area.getMaxX() + 5, area.getCenterY())).isEmpty();
    }

    @Test
    void zoomShowsThePartOnly() {
        FigureData figure = sample("stacked-bars");
        Picture part = SMALL.with(new Zoom(0.5, 1, 0, 1));
        Plotted plotted = RENDERER.drawInto(RENDERER.image(figure, part), figure, part);
        Rectangle2D area = plotted.dataAreas().get(0);

        assertThat(plotted.read(area.getX() + 1, area.getCenterY())
                        .orElseThrow()
                        .place())
                .isEqualTo("12:00–13:00");
    }

    @Test
    void emptyFigureSaysWhyAndHasNoAxes() {
        FigureData figure = sample("empty");

        Plotted plotted = RENDERER.drawInto(RENDERER.image(figure, SMALL), figure, SMALL);

        assertThat(plotted.dataAreas()).isEmpty();
        assertThat(new String(RENDERER.svg(figure, SMALL), StandardCharsets.UTF_8))
                .contains("No home of this scenario has a battery.");
    }

    @Test
    void heatMapShowsEachCellInItsColour() {
        FigureData figure = sample("heat-map");
        BufferedImage image = RENDERER.image(figure, SMALL);
        Rectangle2D area = RENDERER.drawInto(image, figure, SMALL).dataAreas().get(0);
        int x = (int) (area.getX() + area.getWidth() / 48);
        int y = (int) (area.getY() + area.getHeight() * 4.5 / 100);

        assertThat(new Color(image.getRGB(x, y)))
                .isEqualTo(Colours.of(Style.LIGHT).nothing());
    }
}
