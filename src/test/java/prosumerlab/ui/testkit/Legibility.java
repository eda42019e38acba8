package prosumerlab.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** What of a part of the window cannot be read: cut off, laid over something else, or too pale; on the FX thread. */
public final class Legibility {
    /** Least contrast of text with its ground: WCAG 2.1, success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final double TOLERANCE = 1.5;

    private final List<String> flaws = new ArrayList<>();

    private Legibility() {}

    /** One line a flaw of what is seen under {@code root}; empty if all of it can be read. */
    public static List<String> flaws(Parent root) {
        Legibility found = new Legibility();
        found.inspect(root, inScene(root), Color.WHITE, 1, false);
        return List.copyOf(found.flaws);
    }

    /**
     * @param seen the part of the window in which the node can be seen
     * @param ground the colour behind it
     * @param scrolls whether what does not fit in {@code seen} can be scrolled to
     */
    private void inspect(Node node, Bounds seen, Color ground, double opacity, boolean scrolls) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        Bounds place = inScene(node);
        if (!place.intersects(seen) && scrolls) {
            return;
        }
        double shine = opacity * node.getOpacity();
        Color behind = node instanceof Region region ? over(region, ground) : ground;
        if (node instanceof Control || node instanceof Text && !(node.getParent() instanceof Labeled)) {
            checkPlace(node, place, seen, scrolls);
        }
        if (node instanceof Text text) {
            checkText(text, behind, shine);
        }
        if (node instanceof Labeled labeled) {
            checkWhole(labeled);
        }
        if (node instanceof Parent parent) {
            boolean scrolling = scrolls || isScrolling(parent);
            Bounds within = parent.getClip() == null && !isScrolling(parent) ? seen : common(seen, place);
            checkOverlaps(parent);
            for (Node child : parent.getChildrenUnmodifiable()) {
                inspect(child, within, behind, shine, scrolling);
            }
        }
    }

    private static boolean isScrolling(Parent parent) {
        return parent.getStyleClass().contains("scroll-pane")
                || parent.getStyleClass().contains("virtual-flow")
                || parent.getStyleClass().contains("column-header-background")
                || parent.getStyleClass().contains("grid-view");
    }

    private void checkPlace(Node node, Bounds place, Bounds seen, boolean scrolls) {
        if (!scrolls && place.getWidth() > 0 && place.getHeight() > 0 && !contains(seen, place)) {
            flaws.add(name(node) + " is cut off: " + words(place) + " of " + words(seen));
        }
    }

    private void checkWhole(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty() || labeled.getTooltip() != null) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                String whole = labeled.getText().replace("_", "");
                if (!text.getText().replace("\n", "").replace("_", "").equals(whole.replace("\n", ""))) {
                    flaws.add(name(labeled) + " is shortened to \"" + text.getText() + "\"");
                } else if (text.getLayoutBounds().getHeight() > labeled.getHeight() + TOLERANCE + 3) {
                    flaws.add(name(labeled) + " is cut off below");
                }
            }
        }
    }

    private void checkText(Text text, Color ground, double opacity) {
        boolean disabled = text.isDisabled();
        if (disabled || text.getText().isBlank() || !(text.getFill() instanceof Color)) {
            return;
        }
        Color ink = blend((Color) text.getFill(), ground, opacity);
        double contrast = contrast(ink, ground);
        if (contrast < LEAST_CONTRAST && !isIcon(text)) {
            flaws.add(String.format(Locale.ROOT, "%s is pale: %.1f to 1, %s on %s", name(text), contrast, ink, ground));
        }
    }

    private static boolean isIcon(Text text) {
        return text.getText().codePoints().allMatch(code -> code > 0xE000 || Character.isWhitespace(code));
    }

    private void checkOverlaps(Parent parent) {
        if (parent instanceof StackPane || parent instanceof Labeled || isScrolling(parent)) {
            return;
        }
        List<Node> children = parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && child.isManaged() && child instanceof Region)
                .filter(child -> child.getLayoutBounds().getWidth() > 0
                        && child.getLayoutBounds().getHeight() > 0)
                .toList();
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size() && children.size() < 60; j++) {
                Bounds common = common(
                        children.get(i).getBoundsInParent(), children.get(j).getBoundsInParent());
                boolean labels = children.get(i) instanceof Control && children.get(j) instanceof Control;
                if (labels && common.getWidth() > 3 && common.getHeight() > 3) {
                    flaws.add(name(children.get(i)) + " lies over " + name(children.get(j)));
                }
            }
        }
    }

    private static Color over(Region region, Color ground) {
        if (region.getBackground() == null) {
            return ground;
        }
        Color colour = ground;
        for (var fill : region.getBackground().getFills()) {
            // A fill that is inset draws the border under the next one.
            if (fill.getFill() instanceof Color paint) {
                colour = blend(paint, colour, region.getOpacity());
            }
        }
        return colour;
    }

    private static Color blend(Color ink, Color ground, double opacity) {
        return ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity() * opacity);
    }

    private static double contrast(Color one, Color two) {
        double lighter = Math.max(luminance(one), luminance(two));
        double darker = Math.min(luminance(one), luminance(two));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static Bounds common(Bounds one, Bounds two) {
        double left = Math.max(one.getMinX(), two.getMinX());
        double top = Math.max(one.getMinY(), two.getMinY());
        double right = Math.min(one.getMaxX(), two.getMaxX());
        double bottom = Math.min(one.getMaxY(), two.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static String words(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "%.0f–%.0f x %.0f–%.0f",
                bounds.getMinX(),
                bounds.getMaxX(),
                bounds.getMinY(),
                bounds.getMaxY());
    }

    private static String name(Node node) {
        String text =
                node instanceof Labeled labeled ? labeled.getText() : node instanceof Text words ? words.getText() : "";
        String what = text == null || text.isBlank() ? String.valueOf(node.getAccessibleText()) : "\"" + text + "\"";
        StringBuilder path = new StringBuilder();
        for (Node at = node; at != null && path.length() < 90; at = at.getParent()) {
            path.append(" < ").append(at.getId() == null ? String.join(".", at.getStyleClass()) : "#" + at.getId());
        }
        return node.getClass().getSimpleName() + " " + what + " [" + path.substring(3) + "]";
    }
}
