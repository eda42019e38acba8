package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Numbers;

/** What must hold of the data of any figure. */
final class FigureChecks {
    private FigureChecks() {}

    static void check(FigureData figure) {
        assertThat(figure.title()).isNotBlank();
        assertThat(figure.howToRead()).endsWith(".").hasSizeGreaterThan(30);
        assertThat(figure.table().header()).isNotNull();
        check(figure.x(), figure.y(), figure.content(), false);
        figure.table().rows().forEach(row -> assertThat(row)
                .hasSameSizeAs(figure.table().header()));
    }

    private static void check(Axis x, Axis y, Content content, boolean inPanel) {
        if (content instanceof Content.Empty nothing) {
            assertThat(nothing.reason()).endsWith(".").hasSizeGreaterThan(20);
            return;
        }
        if (content instanceof Content.Panels panels) {
            assertThat(panels.panels()).hasSizeBetween(1, 3).allSatisfy(panel -> {
                assertThat(panel.title()).isNotBlank();
                check(panel.x(), panel.y(), panel.content(), true);
            });
            return;
        }
        assertThat(x.title()).isNotBlank();
        assertThat(y.title()).isNotBlank();
        assertUnit(x);
        assertUnit(y);
        if (content instanceof Content.OverTime time) {
            int steps = ((Axis.Hours) x).steps();
            names(time.series().stream().map(Content.TimeSeries::name).toList(), time.guides());
            for (Content.TimeSeries series : time.series()) {
                finite(series.values(), steps);
                finite(series.upper(), steps);
            }
            assertThat(time.series())
                    .as("something to see")
                    .anyMatch(series -> !series.values().isBlank()
                            || !series.upper().isBlank()
                            || !time.guides().isEmpty()
                            || inPanel);
        } else if (content instanceof Content.Curves curves) {
            names(curves.curves().stream().map(Content.Curve::name).toList(), curves.guides());
            curves.curves().forEach(FigureChecks::check);
        } else if (content instanceof Content.Bars bars) {
            names(bars.series().stream().map(Content.Bars.Series::name).toList(), bars.guides());
            bars.series()
                    .forEach(series ->
                            finite(series.values(), ((Axis.Names) x).names().size()));
        } else if (content instanceof Content.Histogram histogram) {
            names(histogram.series().stream().map(Content.Bars.Series::name).toList(), histogram.guides());
            int bins = histogram.edges().size() - 1;
            finite(histogram.edges(), bins + 1);
            for (int bin = 0; bin < bins; bin++) {
                assertThat(histogram.edges().get(bin))
                        .isLessThan(histogram.edges().get(bin + 1));
            }
            histogram.series().forEach(series -> finite(series.values(), bins));
            histogram.curves().forEach(FigureChecks::check);
        } else if (content instanceof Content.Boxes boxes) {
            assertThat(boxes.boxes()).hasSameSizeAs(((Axis.Names) x).names());
            boxes.boxes().forEach(FigureChecks::check);
        } else if (content instanceof Content.HeatMap map) {
            check(x, (Axis.Names) y, map);
        }
    }

    private static void check(Content.Curve curve) {
        finite(curve.x(), curve.y().size());
        finite(curve.y(), curve.x().size());
        if (curve.shape() == Content.Curve.Shape.LINE || curve.shape() == Content.Curve.Shape.STEPS) {
            for (int at = 1; at < curve.x().size(); at++) {
                assertThat(curve.x().get(at)).isGreaterThanOrEqualTo(curve.x().get(at - 1));
            }
        }
    }

    private static void check(Content.Box box) {
        assertThat(box.count()).isPositive();
        assertThat(List.of(box.low(), box.quartile1(), box.median(), box.quartile3(), box.high()))
                .isSorted();
        assertThat(box.mean()).isBetween(box.low(), box.high());
    }

    private static void check(Axis x, Axis.Names y, Content.HeatMap map) {
        int columns = x instanceof Axis.Hours hours
                ? hours.steps()
                : ((Axis.Names) x).names().size();
        boolean something = false;
        for (int row = 0; row < y.names().size(); row++) {
            for (int column = 0; column < columns; column++) {
                double value = map.cells().get(row, column);
                something |= !Double.isNaN(value);
                if (Double.isNaN(value)) {
                    continue;
                } else if (map.scale() instanceof Content.Scale.Values values) {
                    assertThat(value).isBetween(values.low() - 1e-6, values.high() + 1e-6);
                } else if (map.scale() instanceof Content.Scale.Words words) {
                    assertThat(words.words().get((int) value)).isNotNull();
                }
            }
        }
        assertThat(something).as("something to see").isTrue();
    }

    /** Only what is counted and what has a name has no unit. */
    private static void assertUnit(Axis axis) {
        if (axis instanceof Axis.Values values
                && !values.whole()
                && !axis.title().equals("Attempts")) {
            assertThat(axis.unit()).as(axis.title()).isNotBlank();
        }
    }

    private static void names(List<String> series, List<Guide> guides) {
        Set<String> names = new HashSet<>(series);
        guides.forEach(guide -> names.add(guide.name()));
        assertThat(names).hasSize(series.size() + guides.size()).noneMatch(String::isBlank);
        assertThat(guides).allMatch(guide -> Double.isFinite(guide.value()));
    }

    private static void finite(Numbers numbers, int size) {
        assertThat(numbers.size()).isEqualTo(size);
        for (int at = 0; at < size; at++) {
            assertThat(numbers.get(at)).as("number %d", at).matches(value -> !Double.isInfinite(value));
        }
    }
}
