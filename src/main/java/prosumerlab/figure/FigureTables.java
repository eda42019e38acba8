package prosumerlab.figure;

import static prosumerlab.figure.FigureTable.column;
import static prosumerlab.figure.FigureTable.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How each kind of content becomes a table: wide where its series share their x, long otherwise. */
final class FigureTables {
    private FigureTables() {}

    static FigureTable of(FigureData figure) {
        return of(figure.x(), figure.y(), figure.content());
    }

    private static FigureTable of(Axis x, Axis y, Content content) {
        if (content instanceof Content.OverTime time) {
            return overTime((Axis.Hours) x, y, time);
        } else if (content instanceof Content.Curves curves) {
            return curves(x, y, curves);
        } else if (content instanceof Content.Bars bars) {
            return bars((Axis.Names) x, y, bars);
        } else if (content instanceof Content.Histogram histogram) {
            return histogram(x, y, histogram);
        } else if (content instanceof Content.Boxes boxes) {
            return boxes((Axis.Names) x, y, boxes);
        } else if (content instanceof Content.HeatMap map) {
            return heatMap(x, (Axis.Names) y, map);
        } else if (content instanceof Content.Panels panels) {
            return panels(panels);
        }
        return new FigureTable(List.of("Note"), Stream.of(List.of(((Content.Empty) content).reason())));
    }

    private static FigureTable overTime(Axis.Hours x, Axis y, Content.OverTime time) {
        List<String> header = new ArrayList<>(List.of("Timestep", "Start_h"));
        List<IntFunction<String>> columns = new ArrayList<>();
        for (Content.TimeSeries series : time.series()) {
            if (series.shape() == Content.TimeSeries.Shape.BAND) {
                header.add(column(series.name() + " from", y.unit()));
                columns.add(step -> number(series.values().get(step)));
                header.add(column(series.name() + " to", y.unit()));
                columns.add(step -> number(series.upper().get(step)));
            } else {
                header.add(column(series.name(), y.unit()));
                columns.add(step -> number(series.values().get(step)));
            }
        }
        guides(time.guides(), y, header, columns);
        return new FigureTable(
                header,
                IntStream.range(0, x.steps())
                        .mapToObj(step -> row(
                                step,
                                columns,
                                Integer.toString(x.step(step)),
                                number(x.step(step) * x.grid().stepHours()))));
    }

    private static FigureTable curves(Axis x, Axis y, Content.Curves content) {
        List<String> header = List.of("Series", column(x.title(), x.unit()), column(y.title(), y.unit()));
        Stream<List<String>> points = content.curves().stream().flatMap(FigureTables::points);
        Stream<List<String>> lines = content.guides().stream()
                .map(guide -> guide.vertical()
                        ? List.of(guide.name(), number(guide.value()), "")
                        : List.of(guide.name(), "", number(guide.value())));
        return new FigureTable(header, Stream.concat(points, lines));
    }

    private static Stream<List<String>> points(Content.Curve curve) {
        return IntStream.range(0, curve.x().size())
                .mapToObj(point -> List.of(
                        curve.name(),
                        number(curve.x().get(point)),
                        number(curve.y().get(point))));
    }

    private static FigureTable bars(Axis.Names x, Axis y, Content.Bars bars) {
        List<String> header = new ArrayList<>(List.of(column(x.title(), "")));
        List<IntFunction<String>> columns = new ArrayList<>();
        for (Content.Bars.Series series : bars.series()) {
            header.add(column(series.name(), y.unit()));
            columns.add(name -> number(series.values().get(name)));
        }
        guides(bars.guides(), y, header, columns);
        return new FigureTable(
                header,
                IntStream.range(0, x.names().size())
                        .mapToObj(name -> row(name, columns, x.names().get(name))));
    }

    private static FigureTable histogram(Axis x, Axis y, Content.Histogram histogram) {
        List<String> header = new ArrayList<>(
                List.of("Series", column(x.title() + " from", x.unit()), column(x.title() + " to", x.unit())));
        header.add(column(y.title(), y.unit()));
        Stream<List<String>> bins = histogram.series().stream()
                .flatMap(series -> IntStream.range(0, series.values().size())
                        .mapToObj(bin -> List.of(
                                series.name(),
                                number(histogram.edges().get(bin)),
                                number(histogram.edges().get(bin + 1)),
                                number(series.values().get(bin)))));
        Stream<List<String>> curves = histogram.curves().stream()
                .flatMap(FigureTables::points)
                .map(point -> List.of(point.get(0), point.get(1), point.get(1), point.get(2)));
        Stream<List<String>> lines = histogram.guides().stream()
                .map(guide -> guide.vertical()
                        ? List.of(guide.name(), number(guide.value()), number(guide.value()), "")
                        : List.of(guide.name(), "", "", number(guide.value())));
        return new FigureTable(header, Stream.of(bins, curves, lines).flatMap(rows -> rows));
    }

    private static FigureTable boxes(Axis.Names x, Axis y, Content.Boxes boxes) {
        List<String> header = new ArrayList<>(List.of(column(x.title(), ""), "Count"));
        List<String> numbers = List.of("Low", "Quartile 1", "Median", "Quartile 3", "High", "Mean");
        numbers.forEach(name -> header.add(column(name, y.unit())));
        List<IntFunction<String>> columns = new ArrayList<>();
        guides(boxes.guides(), y, header, columns);
        return new FigureTable(
                header,
                IntStream.range(0, x.names().size())
                        .mapToObj(at -> row(
                                at,
                                columns,
                                box(x.names().get(at), boxes.boxes().get(at)))));
    }

    private static String[] box(String name, Content.Box box) {
        if (box == null) {
            return new String[] {name, "0", "", "", "", "", "", ""};
        }
        return new String[] {
            name,
            Long.toString(box.count()),
            number(box.low()),
            number(box.quartile1()),
            number(box.median()),
            number(box.quartile3()),
            number(box.high()),
            number(box.mean())
        };
    }

    private static FigureTable heatMap(Axis x, Axis.Names y, Content.HeatMap map) {
        boolean hours = x instanceof Axis.Hours;
        int columns =
                hours ? ((Axis.Hours) x).steps() : ((Axis.Names) x).names().size();
        IntFunction<String> name = hours
                ? column -> Integer.toString(((Axis.Hours) x).step(column))
                : column -> ((Axis.Names) x).names().get(column);
        List<String> header =
                List.of(column(y.title(), ""), hours ? "Timestep" : column(x.title(), ""), scaleColumn(map.scale()));
        return new FigureTable(
                header, IntStream.range(0, y.names().size()).boxed().flatMap(row -> IntStream.range(0, columns)
                        .mapToObj(column -> List.of(
                                y.names().get(row),
                                name.apply(column),
                                cell(map.scale(), map.cells().get(row, column))))));
    }

    private static String scaleColumn(Content.Scale scale) {
        return scale instanceof Content.Scale.Values values
                ? column(values.title(), values.unit())
                : column(((Content.Scale.Words) scale).title(), "");
    }

    private static String cell(Content.Scale scale, double value) {
        return scale instanceof Content.Scale.Words words && !Double.isNaN(value)
                ? words.words().get((int) value).name()
                : number(value);
    }

    /** One table under the other would have two headers: each value in a row of its own instead. */
    private static FigureTable panels(Content.Panels panels) {
        return new FigureTable(
                List.of("Panel", "Row", "Column", "Value"),
                panels.panels().stream().flatMap(FigureTables::cells));
    }

    private static Stream<List<String>> cells(Content.Panel panel) {
        FigureTable table = of(panel.x(), panel.y(), panel.content());
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (List<String> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                rows.add(List.of(
                        panel.title(), Integer.toString(number), table.header().get(column), row.get(column)));
            }
            number++;
        }
        return rows.stream();
    }

    private static void guides(List<Guide> guides, Axis y, List<String> header, List<IntFunction<String>> columns) {
        for (Guide guide : guides) {
            header.add(guide.vertical() ? column(guide.name(), "") : column(guide.name(), y.unit()));
            columns.add(any -> number(guide.value()));
        }
    }

    private static List<String> row(int index, List<IntFunction<String>> columns, String... first) {
        List<String> row = new ArrayList<>(List.of(first));
        columns.forEach(column -> row.add(column.apply(index)));
        return row;
    }
}
