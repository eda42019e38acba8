package prosumerlab.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalDouble;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.FigureData;

/** One pair of axes with its titles, its key and its marks. */
final class PanelChart {
    private final Look look;
    private final XYPlot plot;
    private final JFreeChart chart;
    private final Content.Panel panel;
    private final Marks marks;

    /**
     * @param title whose title and subtitle to write above; null for none
     * @param width of the whole chart in points
     */
    PanelChart(FigureData title, Content.Panel panel, Look look, Zoom zoom, double width, double height) {
        this.look = look;
        this.panel = panel;
        marks = Marks.of(panel.x(), panel.y(), panel.content(), look);
        Axes axes = new Axes(look);
        ValueAxis x = axes.axis(
                panel.x(), marks.x(), false, width - look.size() * 6, new double[] {zoom.left(), zoom.right()}, true);
        ValueAxis y = axes.axis(
                panel.y(),
                marks.y(),
                marks.fromZero(),
                height - look.size() * 8,
                new double[] {zoom.bottom(), zoom.top()},
                false);
        plot = new XYPlot(null, x, y, new StandardXYItemRenderer());
        dressPlot();
        plot.addAnnotation(new Drawing(marks, look));
        chart = new JFreeChart(null, look.title(), plot, false);
        chart.setBackgroundPaint(look.colours().ground());
        chart.setPadding(
                new RectangleInsets(look.size() * 0.4, look.size() * 0.6, look.size() * 0.3, look.size() * 1.1));
        if (title != null) {
            titles(title);
        }
        if (!panel.title().isEmpty()) {
            chart.addSubtitle(text(panel.title(), look.heading(), false));
        }
        key();
    }

    private void dressPlot() {
        Colours colours = look.colours();
        plot.setBackgroundPaint(colours.ground());
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        boolean heat = panel.content() instanceof Content.HeatMap;
        plot.setDomainGridlinesVisible(!heat && !(panel.x() instanceof Axis.Names));
        plot.setRangeGridlinesVisible(!heat && !(panel.y() instanceof Axis.Names));
        plot.setDomainGridlinePaint(colours.grid());
        plot.setRangeGridlinePaint(colours.grid());
        plot.setDomainGridlineStroke(look.thin());
        plot.setRangeGridlineStroke(look.thin());
        // From top to bottom as in a table.
        plot.getRangeAxis().setInverted(heat);
    }

    private void titles(FigureData figure) {
        chart.addSubtitle(text(figure.title(), look.title(), false));
        if (!figure.subtitle().isEmpty()) {
            chart.addSubtitle(text(figure.subtitle(), look.text(), true));
        }
    }

    private TextTitle text(String text, java.awt.Font font, boolean muted) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(muted ? look.colours().muted() : look.colours().text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(look.size() * 0.1, look.size() * 0.3, look.size() * 0.25, 0);
        return title;
    }

    private void key() {
        Key key = new Key(look);
        marks.describe(key);
        if (key.items().getItemCount() > 0) {
            LegendTitle legend = new LegendTitle(key::items);
            legend.setItemFont(look.small());
            legend.setItemPaint(look.colours().text());
            legend.setBackgroundPaint(null);
            legend.setFrame(BlockBorder.NONE);
            legend.setPosition(RectangleEdge.BOTTOM);
            legend.setMargin(look.size() * 0.2, 0, look.size() * 0.2, 0);
            legend.setItemLabelPadding(
                    new RectangleInsets(look.size() * 0.15, look.size() * 0.3, look.size() * 0.15, look.size()));
            chart.addLegend(legend);
        }
        if (panel.content() instanceof Content.HeatMap map
                && map.scale() instanceof Content.Scale.Values values
                && marks instanceof HeatMarks heat) {
            chart.addSubtitle(scale(new ColourScale(heat, values)));
        }
    }

    private PaintScaleLegend scale(ColourScale colours) {
        Content.Scale.Values values = colours.values();
        Axis axis = new Axis.Values(
                values.title(),
                values.unit(),
                false,
                OptionalDouble.of(colours.getLowerBound()),
                OptionalDouble.of(colours.getUpperBound()));
        ValueAxis beside = new Axes(look).axis(axis, new Extent(), false, look.size() * 24, new double[] {0, 1}, false);
        PaintScaleLegend legend = new PaintScaleLegend(colours, beside);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        legend.setVerticalAlignment(VerticalAlignment.CENTER);
        legend.setSubdivisionCount(64);
        legend.setStripWidth(look.size());
        legend.setStripOutlineVisible(false);
        legend.setAxisOffset(0);
        legend.setBackgroundPaint(look.colours().ground());
        legend.setMargin(0, look.size() * 0.8, 0, 0);
        return legend;
    }

    /** How much room the y axis takes beside {@code area}: panels share the greatest, so that their hours lie above each other. */
    double yAxisWidth(Graphics2D g, Rectangle2D area) {
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        return axis.reserveSpace(g, plot, area, RectangleEdge.LEFT, null).getLeft();
    }

    void setYAxisWidth(double width) {
        plot.getRangeAxis().setFixedDimension(width);
    }

    /** Draws it all into {@code area}. */
    Plotted.Plot draw(Graphics2D g, Rectangle2D area) {
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, area, null, info);
        PlotRenderingInfo drawn = info.getPlotInfo();
        return new Plotted.Plot(drawn.getDataArea(), plot.getDomainAxis(), plot.getRangeAxis(), marks);
    }

    /** Lets JFreeChart call our marks. */
    private static final class Drawing extends AbstractXYAnnotation {
        private static final long serialVersionUID = 1;

        private final transient Marks marks;
        private final transient Look look;

        Drawing(Marks marks, Look look) {
            this.marks = marks;
            this.look = look;
        }

        @Override
        public void draw(
                Graphics2D g,
                XYPlot plot,
                Rectangle2D area,
                ValueAxis x,
                ValueAxis y,
                int renderer,
                PlotRenderingInfo info) {
            marks.draw(new Space(g, area, x, y, look));
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
