package prosumerlab.figure.render;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.chart.title.CompositeTitle;
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
    private LegendTitle key;
    private PaintScaleLegend scaleBar;

    /**
     * @param title whose title and subtitle to write above; null for none
     * @param width of the whole chart in points
     */
    PanelChart(FigureData title, Content.Panel panel, Look look, Zoom zoom, double width, double height) {
        this.look = look;
        this.panel = panel;
        marks = Marks.of(panel.x(), panel.y(), panel.content(), look);
        Axes axes = new Axes(look, height);
        ValueAxis x = axes.axis(
                panel.x(), marks.x(), false, width - look.size() * 6, new double[] {zoom.left(), zoom.right()}, true);
        ValueAxis y = axes.axis(
                panel.y(),
                marks.y(),
                marks.fromZero(),
                height - look.size() * (panel.title().isEmpty() ? 8 : 3.5),
                new double[] {zoom.bottom(), zoom.top()},
                false);
        plot = new XYPlot(null, x, y, new StandardXYItemRenderer());
        dressPlot();
        chart = new JFreeChart(null, look.title(), plot, false);
        chart.setBackgroundPaint(look.colours().ground());
        chart.setPadding(
                new RectangleInsets(look.size() * 0.4, look.size() * 0.6, look.size() * 0.3, look.size() * 1.1));
        if (title != null) {
            titles(title);
        }
        key = key();
        if (!panel.title().isEmpty() && !look.thumbnail()) {
            head(text(panel.title(), look.heading(), false), width);
        } else if (key != null) {
            chart.addLegend(key);
        }
        scaleBar();
    }

    private void dressPlot() {
        Colours colours = look.colours();
        plot.setBackgroundPaint(colours.ground());
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(look.size() * 0.35, 0, 0, 0));
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
        if (!figure.subtitle().isEmpty() && !look.thumbnail()) {
            chart.addSubtitle(text(figure.subtitle(), look.text(), true));
        }
    }

    private TextTitle text(String text, java.awt.Font font, boolean muted) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(muted ? look.colours().muted() : look.colours().text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(look.size() * 0.1, look.size() * 0.3, look.size() * 0.3, 0);
        return title;
    }

    /** The title of a panel with its key beside it, or below the plot if it is too wide. */
    private void head(TextTitle title, double width) {
        boolean saysTheSame = names().equals(List.of(panel.title()));
        if (key == null || saysTheSame) {
            key = null;
            chart.addSubtitle(title);
            return;
        }
        FontMetrics metrics = FigureRenderer.aside().getFontMetrics(look.small());
        double needed =
                FigureRenderer.aside().getFontMetrics(look.heading()).stringWidth(panel.title()) + look.size() * 3.8;
        for (String name : names()) {
            needed += metrics.stringWidth(name) + look.size() * 4.4;
        }
        if (needed > width) {
            chart.addSubtitle(title);
            chart.addLegend(key);
            return;
        }
        BlockContainer row = new BlockContainer(new BorderArrangement());
        row.add(title, RectangleEdge.LEFT);
        key.setMargin(look.size() * 0.2, look.size() * 0.8, look.size() * 0.2, 0);
        row.add(key, RectangleEdge.RIGHT);
        CompositeTitle head = new CompositeTitle(row);
        head.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.addSubtitle(head);
    }

    private LegendTitle key() {
        Key key = new Key(look);
        marks.describe(key);
        if (key.items().getItemCount() > 0 && !look.thumbnail()) {
            LegendTitle legend = new LegendTitle(key::items);
            legend.setItemFont(look.small());
            legend.setItemPaint(look.colours().text());
            legend.setBackgroundPaint(null);
            legend.setFrame(BlockBorder.NONE);
            legend.setPosition(RectangleEdge.BOTTOM);
            legend.setMargin(look.size() * 0.2, 0, look.size() * 0.2, 0);
            legend.setItemLabelPadding(
                    new RectangleInsets(look.size() * 0.15, look.size() * 0.3, look.size() * 0.15, look.size()));
            return legend;
        }
        return null;
    }

    private void scaleBar() {
        if (!look.thumbnail()
                && panel.content() instanceof Content.HeatMap map
                && map.scale() instanceof Content.Scale.Values values
                && marks instanceof HeatMarks heat) {
            scaleBar = colourBar(new ColourScale(heat, values));
            chart.addSubtitle(scaleBar);
        }
    }

    private PaintScaleLegend colourBar(ColourScale colours) {
        Content.Scale.Values values = colours.values();
        Axis axis = new Axis.Values(
                values.title(),
                values.unit(),
                false,
                OptionalDouble.of(colours.getLowerBound()),
                OptionalDouble.of(colours.getUpperBound()));
        ValueAxis beside =
                new Axes(look, 0).axis(axis, new Extent(), false, look.size() * 24, new double[] {0, 1}, false);
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

    /** Writes nothing below the x axis: the next panel has the same. */
    void leaveOutXAxis() {
        plot.getDomainAxis().setLabel(null);
        plot.getDomainAxis().setTickLabelsVisible(false);
        // The lowest number of the y axis reaches below it.
        plot.setInsets(new RectangleInsets(look.size() * 0.35, 0, look.size() * 0.45, 0));
    }

    private List<String> names() {
        Key described = new Key(look);
        marks.describe(described);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < described.items().getItemCount(); i++) {
            names.add(described.items().get(i).getLabel());
        }
        return names;
    }

    /**
     * Lays it out without its marks, and mends what only shows then: a y axis too short for its title gets the unit alone, and
     * a bar of colours lies beside the plot rather than beside its x axis too.
     *
     * @return how much room the y axis takes: panels share the greatest, so that their hours lie above each other
     */
    double fit(Graphics2D g, Rectangle2D area) {
        PlotRenderingInfo drawn = lay(g, area);
        Rectangle2D data = drawn.getDataArea();
        ValueAxis axis = plot.getRangeAxis();
        if (axis.getLabel() != null
                && g.getFontMetrics(axis.getLabelFont()).stringWidth(axis.getLabel()) > data.getHeight()) {
            axis.setLabel(panel.y().unit().isEmpty() ? null : panel.y().unit());
        }
        if (scaleBar != null) {
            Rectangle2D all = drawn.getPlotArea();
            scaleBar.setMargin(
                    Math.max(0, data.getMinY() - all.getMinY()),
                    look.size() * 0.8,
                    Math.max(0, all.getMaxY() - data.getMaxY()),
                    0);
        }
        return data.getMinX() - drawn.getPlotArea().getMinX();
    }

    private PlotRenderingInfo lay(Graphics2D g, Rectangle2D area) {
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, area, null, info);
        return info.getPlotInfo();
    }

    void setYAxisWidth(double width) {
        plot.getRangeAxis().setFixedDimension(width);
    }

    /** Draws it all into {@code area}. */
    Plotted.Plot draw(Graphics2D g, Rectangle2D area) {
        plot.addAnnotation(new Drawing(marks, look));
        return new Plotted.Plot(lay(g, area).getDataArea(), plot.getDomainAxis(), plot.getRangeAxis(), marks);
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
