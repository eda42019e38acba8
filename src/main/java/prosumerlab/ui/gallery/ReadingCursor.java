package prosumerlab.ui.gallery;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import prosumerlab.figure.render.Plotted;
import prosumerlab.figure.render.Stop;

/** A line or a ring at the place of a figure that is read off by keys. */
final class ReadingCursor extends Region {
    private static final double RING = 14;
    private static final double LINE = 2;

    private Stop at;

    ReadingCursor() {
        getStyleClass().add("figure-cursor");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Where it is; empty if it is nowhere. */
    Optional<Stop> at() {
        return Optional.ofNullable(at);
    }

    /** Where it goes from where it is, one place to the right or left, or one row down or up. */
    Optional<Stop> next(Plotted plotted, int right, int down) {
        if (at == null) {
            return plotted.first();
        }
        return right == 0 ? plotted.nextRow(at, down > 0) : plotted.beside(at, right > 0);
    }

    /** Shows it at {@code stop} of {@code plotted}. */
    void show(Stop stop, Plotted plotted, double pixelsPerPoint) {
        at = stop;
        Rectangle2D area = plotted.dataAreas().get(stop.plot());
        boolean ring = !Double.isNaN(stop.y());
        double width = ring ? RING : LINE;
        double height = ring ? RING : area.getHeight() * pixelsPerPoint;
        double middle = (ring ? stop.y() : area.getCenterY()) * pixelsPerPoint;
        pseudoClassStateChanged(PseudoClass.getPseudoClass("ring"), ring);
        resizeRelocate(stop.x() * pixelsPerPoint - width / 2, middle - height / 2, width, height);
        setVisible(true);
    }

    void hide() {
        at = null;
        setVisible(false);
    }
}
