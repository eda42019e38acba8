package prosumerlab.ui.kit;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.ui.state.Shown;

/**
 * A chart of what was recorded hour by hour. It grows with the run, marks the shown hour and dims what comes after it; its
 * legend tells the values of that hour and switches curves off; hovering tells the values of any other hour.
 */
public final class HourChart extends VBox {
    private static final double GAP = 12;
    private static final double WHOLE = 100;

    private final String title;
    private final ChartData data;
    private final HourAxes axes;
    private final HourPlot plot;
    private final ChartLegend legend;
    private final Label heading = new Label();
    private final Label hover = new Label();
    private IntConsumer onStep = step -> {};
    private final ChartMenu menu;
    private Shown shown;

    /**
     * @param title above the chart
     * @param yLabel axis label with its unit
     */
    public HourChart(String title, String yLabel, List<Curve> curves) {
        this(title, yLabel, 0, curves);
    }

    /**
     * @param least the vertical axis reaches at least up to this
     */
    public HourChart(String title, String yLabel, double least, List<Curve> curves) {
        this(title, yLabel, least, Double.POSITIVE_INFINITY, curves);
    }

    /** A chart of shares of a whole: its vertical axis always reaches from 0 to 100 %. */
    public static HourChart ofShares(String title, String yLabel, List<Curve> curves) {
        return new HourChart(title, yLabel, WHOLE, WHOLE, curves);
    }

    private HourChart(String title, String yLabel, double least, double most, List<Curve> curves) {
        this.title = title;
        data = new ChartData(curves);
        axes = new HourAxes(yLabel, least, most);
        plot = new HourPlot(axes, data);
        legend = new ChartLegend(data.curves(), this::toggle);
        getStyleClass().add("hour-chart");
        heading.setText(title);
        heading.getStyleClass().add("chart-heading");
        hover.getStyleClass().add("chart-hover");
        hover.setManaged(false);
        hover.setMouseTransparent(true);
        hover.setVisible(false);
        plot.setOnMouseMoved(this::tell);
        plot.setOnMouseExited(event -> endTelling());
        plot.setOnMouseClicked(this::go);
        StackPane area = new StackPane(plot, hover);
        setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(heading, legend, area);
        setAccessibleText(title() + ", chart");
        menu = ChartMenu.install(this, this::title, this::csv);
    }

    /** Explains the heading. */
    public HourChart explained(Term term) {
        term.explain(heading);
        return this;
    }

    /** May be saved as a drawing, which is {@code twin}. */
    public HourChart drawnAs(FigureTwin twin) {
        menu.offerSvg(twin, () -> FigureTwin.source(shown));
        return this;
    }

    /** Asked for a step by a click into the chart. */
    public HourChart onStep(IntConsumer goTo) {
        onStep = goTo;
        return this;
    }

    /** The title. */
    public String title() {
        return title;
    }

    /** Draws what is recorded of {@code next} and marks its hour. */
    public void show(Shown next) {
        boolean sameGrid = shown != null && shown.grid().equals(next.grid());
        shown = next;
        if (!sameGrid) {
            axes.span(next.grid());
        }
        boolean changed = data.follow(next);
        for (int i = 0; i < data.curves().size(); i++) {
            plot.setIncomplete(i, next.isNewest() && !isKnown(i));
            legend.say(i, words(i, next.step()));
        }
        if (changed) {
            fit();
        }
        plot.mark(next.isBeforeStart() ? 0 : hours(next.step()), !next.isNewest());
        plot.setAccessibleText(title + ", " + ShownHour.when(next) + ": " + sentence(next.step(), ", "));
        endTelling();
    }

    /** Computes all values anew the next time: what the curves are about has changed. */
    public void forget() {
        data.forget();
    }

    /** The values of the curves that are switched on, as CSV with a header line. */
    public String csv() {
        List<Integer> chosen = IntStream.range(0, data.curves().size())
                .filter(legend::isShown)
                .boxed()
                .toList();
        return shown == null ? "" : data.csv(shown.grid(), chosen);
    }

    private void toggle(int curve) {
        plot.hide(curve, !legend.isShown(curve));
        fit();
    }

    /** Fits the vertical axis to the curves that are switched on. */
    private void fit() {
        double lowest = 0;
        double highest = 0;
        double[] stack = new double[data.size()];
        for (int i = 0; i < data.curves().size(); i++) {
            boolean stacked = data.curves().get(i).form() == Curve.Form.STACKED;
            for (int step = 0; step < data.size() && legend.isShown(i); step++) {
                double value = data.value(i, step);
                if (!Double.isNaN(value)) {
                    stack[step] += stacked ? value : 0;
                    lowest = Math.min(lowest, value);
                    highest = Math.max(highest, stacked ? stack[step] : value);
                }
            }
        }
        axes.reach(lowest, highest);
        plot.redraw(shown == null ? 1 : shown.grid().stepHours());
    }

    private void tell(MouseEvent event) {
        int step = stepAt(event);
        if (step < 0) {
            endTelling();
            return;
        }
        plot.point(hours(step));
        hover.setText(Formats.day(shown.grid(), step) + ", " + Formats.clock(shown.grid(), step) + "\n"
                + sentence(step, "\n"));
        hover.setVisible(true);
        hover.autosize();
        boolean right = event.getX() < plot.getWidth() / 2;
        hover.relocate(
                event.getX() + (right ? GAP : -GAP - hover.getWidth()),
                Math.max(0, Math.min(event.getY(), plot.getHeight() - hover.getHeight())));
    }

    private void endTelling() {
        hover.setVisible(false);
        plot.point(Double.NaN);
    }

    private void go(MouseEvent event) {
        int step = stepAt(event);
        if (step >= 0 && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            onStep.accept(step);
        }
    }

    /** The recorded step under the pointer, or −1. */
    private int stepAt(MouseEvent event) {
        if (shown == null) {
            return -1;
        }
        double x = plot.hourAxis()
                .sceneToLocal(event.getSceneX(), event.getSceneY())
                .getX();
        double hours = plot.hourAxis().getValueForDisplay(x).doubleValue();
        long step = Math.round(hours / shown.grid().stepHours());
        return step >= 0 && step < data.size() ? (int) step : -1;
    }

    private boolean isKnown(int curve) {
        return shown.phase().includes(data.curves().get(curve).since());
    }

    private String words(int curve, int step) {
        if (step < 0 || (step == shown.step() && !isKnown(curve))) {
            return "–";
        }
        Curve at = data.curves().get(curve);
        double value = data.value(curve, step);
        return at.low() == null ? at.words(value) : at.words(data.low(curve, step), value);
    }

    private String sentence(int step, String separator) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < data.curves().size(); i++) {
            if (legend.isShown(i)) {
                words.append(words.isEmpty() ? "" : separator)
                        .append(data.curves().get(i).name())
                        .append(' ')
                        .append(words(i, step));
            }
        }
        return words.toString();
    }

    private double hours(int step) {
        return step * shown.grid().stepHours();
    }
}
