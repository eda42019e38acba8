package prosumerlab.figure.render;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import prosumerlab.figure.FigureData;

/** Writes SVG: the words stay text, in the font of the program where it is installed and in the reader's own where not. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = Lettering.FAMILY + ", \"Segoe UI\", \"Helvetica Neue\", Arial, sans-serif";

    private final Lettering lettering;

    Svg(Lettering lettering) {
        this.lettering = lettering;
    }

    /** The file with what {@code drawing} draws. */
    byte[] encode(FigureData figure, Picture picture, Consumer<Graphics2D> drawing) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(3);
        context.setIDGenerator(names(figure));
        context.setExtensionHandler(new HatchHandler());
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(picture.pixelsWide(), picture.pixelsHigh()));
        drawing.accept(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
        root.setAttribute("role", "img");
        root.insertBefore(element(document, "desc", figure.howToRead()), root.getFirstChild());
        root.insertBefore(element(document, "title", figure.title()), root.getFirstChild());
        nameFonts(root);
        return text(root);
    }

    /** Without the library's writer, whose document type would make readers ask the network. */
    private static byte[] text(Element root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Names that no other figure on the same page has. */
    private static SVGIDGenerator names(FigureData figure) {
        String own = Integer.toHexString((figure.title() + '\n' + figure.subtitle()).hashCode()) + '-';
        return new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return super.generateID("f" + own + prefix);
            }
        };
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }

    /** Our font has two weights that Java calls two families. */
    private void nameFonts(Node node) {
        if (node instanceof Element element && element.hasAttribute("font-family")) {
            String family = element.getAttribute("font-family");
            element.setAttribute("font-family", FAMILIES);
            if (family.replace("'", "").equals(lettering.strong(1).getFamily())) {
                element.setAttribute("font-weight", "600");
            }
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            nameFonts(children.item(i));
        }
    }
}
