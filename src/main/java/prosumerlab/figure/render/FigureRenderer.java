package prosumerlab.figure.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.data.Range;
import prosumerlab.figure.Content;
import prosumerlab.figure.FigureData;

/** Draws figures: on any Graphics2D, as an image, as PNG and as SVG. May be used by several threads at a time. */
public final class FigureRenderer {
    private final Lettering lettering = new Lettering();

    /** Draws {@code figure} at 0, 0 with the width and the height of {@code picture}, in its points; the scale is the caller's. */
    public Plotted draw(Graphics2D g, FigureData figure, Picture picture) {
        Look look = new Look(picture, lettering);
        smooth(g);
        Rectangle2D area = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
        g.setPaint(look.colours().ground());
        g.fill(area);
        if (figure.content() instanceof Content.Empty empty) {
            return nothing(g, figure, empty, look, area);
        }
        if (figure.content() instanceof Content.Panels panels) {
            return panels(g, figure, panels.panels(), look, picture);
        }
        return panels(
                g, figure, List.of(new Content.Panel("", figure.x(), figure.y(), figure.content())), look, picture);
    }

    /** Where a layout is tried. */
    static Graphics2D aside() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        smooth(g);
        return g;
    }

    private static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static Plotted panels(
            Graphics2D g, FigureData figure, List<Content.Panel> panels, Look look, Picture picture) {
        double titles =
                panels.size() == 1 ? 0 : look.size() * (figure.subtitle().isEmpty() ? 1.6 : 3);
        double height = (picture.height() - titles) / panels.size();
        List<PanelChart> charts = new ArrayList<>();
        for (Content.Panel panel : panels) {
            charts.add(new PanelChart(
                    charts.isEmpty() ? figure : null, panel, look, picture.zoom(), picture.width(), height));
        }
        Rectangle2D[] areas = new Rectangle2D[charts.size()];
        double axes = 0;
        for (int i = 0; i + 1 < areas.length; i++) {
            if (panels.get(i).x().equals(panels.get(i + 1).x())) {
                charts.get(i).leaveOutXAxis();
                axes = look.size() * (look.thumbnail() ? 1.2 : 2.6);
            }
        }
        // The last one has its x axis besides, the first one the titles.
        double top = 0;
        double each = (picture.height() - titles - axes) / areas.length;
        for (int i = 0; i < areas.length; i++) {
            double own = each + (i == 0 ? titles : 0) + (i == areas.length - 1 ? axes : 0);
            areas[i] = new Rectangle2D.Double(0, top, picture.width(), own);
            top += own;
        }
        double widest = 0;
        Graphics2D aside = aside();
        for (int i = 0; i < areas.length; i++) {
            widest = Math.max(widest, charts.get(i).fit(aside, areas[i]));
        }
        aside.dispose();
        if (charts.size() > 1) {
            for (PanelChart chart : charts) {
                chart.setYAxisWidth(widest);
            }
        }
        List<Plotted.Plot> plots = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            plots.add(charts.get(i).draw(g, areas[i]));
        }
        return new Plotted(plots);
    }

    /** The title, and why there is nothing below it. */
    private static Plotted nothing(Graphics2D g, FigureData figure, Content.Empty empty, Look look, Rectangle2D area) {
        double edge = look.size();
        double width = area.getWidth() - 2 * edge;
        TextTitle title = new TextTitle(figure.title(), look.title());
        title.setPaint(look.colours().text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        double titleHeight = title.arrange(g, room(width, area)).getHeight();
        title.draw(g, new Rectangle2D.Double(edge, edge * 0.5, width, titleHeight));
        TextTitle reason = new TextTitle(empty.reason(), look.text());
        reason.setPaint(look.colours().muted());
        reason.setTextAlignment(HorizontalAlignment.CENTER);
        double narrow = width * 0.8;
        double reasonHeight = reason.arrange(g, room(narrow, area)).getHeight();
        reason.draw(
                g,
                new Rectangle2D.Double(
                        (area.getWidth() - narrow) / 2, (area.getHeight() - reasonHeight) / 2, narrow, reasonHeight));
        return new Plotted(List.of());
    }

    private static RectangleConstraint room(double width, Rectangle2D area) {
        return new RectangleConstraint(new Range(0, width), new Range(0, area.getHeight()));
    }

    /** {@code figure} as an image, {@link Picture#pixelsWide()} × {@link Picture#pixelsHigh()}, without transparency. */
    public BufferedImage image(FigureData figure, Picture picture) {
        BufferedImage image = blank(picture);
        drawInto(image, figure, picture);
        return image;
    }

    /** An image for {@link #drawInto} and {@link #png(FigureData, Picture, BufferedImage)}, to be used again and again. */
    public BufferedImage blank(Picture picture) {
        return new BufferedImage(picture.pixelsWide(), picture.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
    }

    /** Draws over all of {@code image}, which has the pixels of {@code picture}: for a caller that keeps its images. */
    public Plotted drawInto(BufferedImage image, FigureData figure, Picture picture) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(picture.scale(), picture.scale());
            return draw(g, figure, picture);
        } finally {
            g.dispose();
        }
    }

    /** {@code figure} as a PNG file that knows its resolution; the same bytes for the same figure. */
    public byte[] png(FigureData figure, Picture picture) {
        return png(figure, picture, blank(picture));
    }

    /** As {@link #png(FigureData, Picture)}, drawn into {@code image}, which is {@link #blank} or was used before. */
    public byte[] png(FigureData figure, Picture picture, BufferedImage image) {
        drawInto(image, figure, picture);
        return Png.encode(image, picture.scale());
    }

    /** {@code figure} as an SVG file in UTF-8, with its words as text; the scale of {@code picture} only sets its first size. */
    public byte[] svg(FigureData figure, Picture picture) {
        return new Svg(lettering).encode(figure, picture, g -> draw(g, figure, picture));
    }
}
