package prosumerlab.ui.tour;

import javafx.beans.InvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** Lies over the window: a ring around the control of the stop, and a call-out that points at it. Lets clicks through. */
final class TourView extends Pane {
    private static final double GAP = 14;
    private static final double EDGE = 8;
    private static final double RING = 4;
    private static final double ARROW = 9;
    private static final double WIDTH_IN_EM = 26;

    private final CallOut callOut;
    private final Rectangle ring = new Rectangle();
    private final Polygon arrow = new Polygon();
    private final InvalidationListener moved = property -> requestLayout();
    private Node target;
    private Node clear;

    TourView(CallOut callOut) {
        this.callOut = callOut;
        getStylesheets()
                .add(TourView.class.getResource("/prosumerlab/ui/tour.css").toExternalForm());
        setPickOnBounds(false);
        ring.getStyleClass().setAll("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        arrow.getStyleClass().setAll("tour-arrow");
        arrow.setMouseTransparent(true);
        arrow.setManaged(false);
        callOut.setManaged(false);
        getChildren().addAll(ring, arrow, callOut);
        setVisible(false);
    }

    /**
     * Points at {@code node}, or at nothing.
     *
     * @param keepClear stays in view below it, while it is visible; may be null
     */
    void pointAt(Node node, Node keepClear) {
        for (Node each : new Node[] {target, clear}) {
            if (each != null) {
                each.localToSceneTransformProperty().removeListener(moved);
                each.layoutBoundsProperty().removeListener(moved);
                each.visibleProperty().removeListener(moved);
            }
        }
        target = node;
        clear = keepClear;
        for (Node each : new Node[] {target, clear}) {
            if (each != null) {
                each.localToSceneTransformProperty().addListener(moved);
                each.layoutBoundsProperty().addListener(moved);
                each.visibleProperty().addListener(moved);
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = callOut.getChildren().get(0).prefHeight(-1) / 1.6;
        double width = Math.min(Math.max(WIDTH_IN_EM * em, callOut.minWidth(-1)), getWidth() - 2 * EDGE);
        double height = callOut.prefHeight(width);
        callOut.resize(width, height);
        ring.setVisible(target != null);
        arrow.setVisible(target != null);
        if (target == null) {
            callOut.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
            return;
        }
        Bounds at = within(bounds(target));
        ring.setX(at.getMinX() - RING);
        ring.setY(at.getMinY() - RING);
        ring.setWidth(at.getWidth() + 2 * RING);
        ring.setHeight(at.getHeight() + 2 * RING);
        double x = clamp(at.getCenterX() - width / 2, getWidth() - width);
        double lower = Math.max(
                at.getMaxY(),
                clear != null && clear.isVisible() ? within(bounds(clear)).getMaxY() : 0);
        boolean below = lower + GAP + height + EDGE <= getHeight();
        boolean above = at.getMinY() - GAP - height >= EDGE;
        if (!below && !above) {
            // As large as the window: inside it.
            arrow.setVisible(false);
            callOut.relocate(x, clamp(at.getCenterY() - height / 2, getHeight() - height));
            return;
        }
        double y = below ? lower + GAP : at.getMinY() - GAP - height;
        callOut.relocate(x, y);
        double tip = Math.max(x + 2 * ARROW, Math.min(at.getCenterX(), x + width - 2 * ARROW));
        double base = below ? y + 1 : y + height - 1;
        double point = below ? base - ARROW : base + ARROW;
        arrow.getPoints().setAll(tip - ARROW, base, tip + ARROW, base, tip, point);
    }

    private Bounds bounds(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private Bounds within(Bounds bounds) {
        double left = Math.max(RING, bounds.getMinX());
        double top = Math.max(RING, bounds.getMinY());
        double right = Math.min(getWidth() - RING, bounds.getMaxX());
        double bottom = Math.min(getHeight() - RING, bounds.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static double clamp(double value, double most) {
        return Math.max(EDGE, Math.min(value, most - EDGE));
    }
}
