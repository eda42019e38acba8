package prosumerlab.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.figure.Content;
import prosumerlab.figure.FigureData;

/** What can be read off a figure without pointing at it. */
class PlottedTest {
    private static final FigureRenderer RENDERER = new FigureRenderer();
    private static final int MOST = 100;
    private static final Picture WHOLE = new Picture(800, 500, 1, Style.LIGHT);

    private static final Map<String, FigureData> SAMPLES = SampleFigures.all();

    static Stream<String> kinds() {
        return SAMPLES.keySet().stream().filter(name -> !name.startsWith("heat-map-of-a-year"));
    }

    private static Plotted plotted(String kind, Zoom zoom) {
        FigureData figure = SAMPLES.get(kind);
        Picture picture = WHOLE.with(zoom);
        return RENDERER.drawInto(RENDERER.blank(picture), figure, picture);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stops_goThroughARowAndBackAndTellWhatPointingThereTells(String kind) {
        Plotted plotted = plotted(kind, Zoom.ALL);
        Optional<Stop> first = plotted.first();
        boolean empty = SAMPLES.get(kind).content() instanceof Content.Empty;
        assertThat(first.isPresent()).isEqualTo(!empty);
        if (empty) {
            return;
        }

        Stop at = first.get();
        int steps = 0;
        for (Optional<Stop> next = first; next.isPresent() && steps < MOST; next = plotted.beside(at, true)) {
            at = next.get();
            assertThat(plotted.again(at)).contains(at);
            var area = plotted.dataAreas().get(at.plot());
            double y = Double.isNaN(at.y()) ? area.getCenterY() : at.y();
            if (area.contains(at.x(), y)) {
                assertThat(plotted.read(at.x(), y)).isPresent();
            }
            steps++;
        }
        for (int back = 1; back < steps; back++) {
            at = plotted.beside(at, false).orElseThrow();
        }
        assertThat(at).isEqualTo(first.get());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void rows_leadThroughEveryPlotAndBack(String kind) {
        Plotted plotted = plotted(kind, Zoom.ALL);
        Set<Integer> plots = new HashSet<>();
        Optional<Stop> last = Optional.empty();
        for (Optional<Stop> at = plotted.first(); at.isPresent(); at = plotted.nextRow(at.get(), true)) {
            plots.add(at.get().plot());
            last = at;
        }
        assertThat(plots).hasSameSizeAs(plotted.dataAreas());
        while (last.isPresent() && plotted.nextRow(last.get(), false).isPresent()) {
            last = plotted.nextRow(last.get(), false);
        }
        assertThat(last.map(Stop::row)).isEqualTo(plotted.first().map(Stop::row));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stops_areInViewWhereAPartIsShown(String kind) {
        Plotted plotted = plotted(kind, new Zoom(0.25, 0.75, 0.25, 0.75));

        int steps = 0;
        for (Optional<Stop> at = plotted.first();
                at.isPresent() && steps++ < MOST;
                at = plotted.beside(at.get(), true)) {
            var area = plotted.dataAreas().get(at.get().plot());
            assertThat(at.get().x()).isBetween(area.getMinX() - 0.1, area.getMaxX() + 0.1);
        }
    }
}
