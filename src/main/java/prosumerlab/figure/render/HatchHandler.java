package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.PathIterator;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a {@link Hatch} as an SVG pattern of lines, rather than as a picture in the picture. */
final class HatchHandler extends DefaultExtensionHandler {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
        if (!(paint instanceof Hatch hatch)) {
            return super.handlePaint(paint, context);
        }
        Document document = context.getDOMFactory();
        String id = context.getIDGenerator().generateID("hatch");
        String side = context.doubleString(hatch.tile());
        Element pattern = document.createElementNS(NAMESPACE, "pattern");
        pattern.setAttribute("id", id);
        pattern.setAttribute("patternUnits", "userSpaceOnUse");
        pattern.setAttribute("width", side);
        pattern.setAttribute("height", side);
        Element ground = document.createElementNS(NAMESPACE, "rect");
        ground.setAttribute("width", side);
        ground.setAttribute("height", side);
        ground.setAttribute("fill", hex(hatch.ground()));
        ground.setAttribute("stroke", "none");
        pattern.appendChild(ground);
        Element lines = document.createElementNS(NAMESPACE, "path");
        lines.setAttribute("d", path(hatch, context));
        lines.setAttribute("stroke", hex(hatch.ink()));
        lines.setAttribute("stroke-width", context.doubleString(hatch.thickness()));
        lines.setAttribute("fill", "none");
        pattern.appendChild(lines);
        return new SVGPaintDescriptor("url(#" + id + ")", "1", pattern);
    }

    private static String path(Hatch hatch, SVGGeneratorContext context) {
        StringBuilder path = new StringBuilder();
        double[] point = new double[6];
        for (PathIterator it = hatch.lines().getPathIterator(null); !it.isDone(); it.next()) {
            path.append(it.currentSegment(point) == PathIterator.SEG_MOVETO ? 'M' : 'L')
                    .append(context.doubleString(point[0]))
                    .append(' ')
                    .append(context.doubleString(point[1]));
        }
        return path.toString();
    }

    private static String hex(Color colour) {
        return String.format(java.util.Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }
}
