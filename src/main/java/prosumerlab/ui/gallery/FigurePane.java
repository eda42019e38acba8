package prosumerlab.ui.gallery;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import prosumerlab.figure.Content;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Reading;
import prosumerlab.figure.render.Stop;
import prosumerlab.figure.render.Style;
import prosumerlab.figure.render.Zoom;
import prosumerlab.ui.kit.FigureImage;

/** The large picture: tells the values under the pointer, zooms by the wheel and moves by dragging. */
final class FigurePane extends Region {
    private static final double GAP = 12;
    /** Points of a picture are this much larger than pixels, at normal text: legible from the last row. */
    private static final double POINT = 1.2;

    /** Fewer points leave no room for the plot beside its words. */
    private static final int LEAST_WIDTH = 480;

    private static final int LEAST_HEIGHT = 300;
    private static final double NORMAL_TEXT = 15;
    private static final double WHEEL = 0.005;
    private static final double STEP = 1.5;

    private final ImageView view = new ImageView();
    private final Label hover = new Label();
    private final ReadingCursor cursor = new ReadingCursor();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(this, "zoom", Zoom.ALL);
    private ContextMenu menu;
    private FigureImage shown;
    /** Where a drag was last; null while there is none. */
    private Point2D dragged;

    FigurePane() {
        getStyleClass().add("figure-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        hover.getStyleClass().add("chart-hover");
        hover.setManaged(false);
        hover.setMouseTransparent(true);
        hover.setVisible(false);
        getChildren().addAll(view, cursor, hover);
        setOnMouseMoved(this::tell);
        setOnMouseExited(event -> endTelling());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> dragged = null);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    void setContextMenu(ContextMenu next) {
        menu = next;
    }

    /** What the figure says under the pointer; null for nothing. */
    ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The part of the figure that is wanted. */
    ReadOnlyObjectProperty<Zoom> zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** Whether all of the figure is wanted. */
    BooleanExpression whole() {
        return zoom.isEqualTo(Zoom.ALL);
    }

    /** How it is to be drawn at its present size. */
    Picture picture(Style style, double pixelsPerPoint) {
        double wished = POINT * hover.getFont().getSize() / NORMAL_TEXT;
        double point = Math.min(wished, Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT));
        double scale = Math.max(Picture.LEAST_SCALE, Math.min(Picture.MOST_SCALE, point * pixelsPerPoint));
        return new Picture(
                Math.max(LEAST_WIDTH, (int) (getWidth() / point)),
                Math.max(LEAST_HEIGHT, (int) (getHeight() / point)),
                scale,
                style,
                zoom.get());
    }

    /** Shows {@code image}, which fills this pane. */
    void show(FigureImage image) {
        shown = image;
        view.setImage(image.image());
        Optional<Stop> stays = cursor.at().flatMap(image.plotted()::again);
        endTelling();
        stays.ifPresent(this::read);
        requestLayout();
    }

    /** Shows nothing, all of it, until another figure is drawn. */
    void forget() {
        shown = null;
        view.setImage(null);
        endTelling();
        zoom.set(Zoom.ALL);
    }

    void showAll() {
        zoom.set(Zoom.ALL);
    }

    /** Zooms in or out a step around the middle. */
    void zoom(boolean in) {
        zoom.set(Zooming.by(zoom.get(), in ? STEP : 1 / STEP, 0.5, 0.5));
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }

    private void press(MouseEvent event) {
        if (menu != null) {
            menu.hide();
        }
        requestFocus();
        dragged = event.getButton() == MouseButton.PRIMARY ? new Point2D(event.getX(), event.getY()) : null;
    }

    private void drag(MouseEvent event) {
        Optional<Rectangle2D> area = areaNear(event.getX(), event.getY());
        if (dragged == null || area.isEmpty() || whole().get()) {
            return;
        }
        double right = (event.getX() - dragged.getX()) / pixels() / area.get().getWidth();
        double down = (event.getY() - dragged.getY()) / pixels() / area.get().getHeight();
        dragged = new Point2D(event.getX(), event.getY());
        endTelling();
        zoom.set(Zooming.moved(zoom.get(), -right, fromTop() ? -down : down));
    }

    private void wheel(ScrollEvent event) {
        areaNear(event.getX(), event.getY()).ifPresent(area -> {
            double right = (event.getX() / pixels() - area.getMinX()) / area.getWidth();
            double down = (event.getY() / pixels() - area.getMinY()) / area.getHeight();
            double factor = Math.exp(WHEEL * event.getDeltaY());
            endTelling();
            zoom.set(Zooming.by(zoom.get(), factor, clamp(right), clamp(fromTop() ? down : 1 - down)));
        });
        event.consume();
    }

    /** Moves what is read off by keys: to the first place if there was none, otherwise a place or a row further. */
    void moveCursor(int right, int down) {
        if (shown != null) {
            cursor.next(shown.plotted(), right, down).ifPresent(this::read);
        }
    }

    private void read(Stop stop) {
        cursor.show(stop, shown.plotted(), pixels());
        double y = Double.isNaN(stop.y())
                ? shown.plotted().dataAreas().get(stop.plot()).getMinY()
                : stop.y();
        tell(stop.reading(), stop.x() * pixels(), y * pixels());
        setAccessibleText(FullPage.words(stop.reading(), ", "));
    }

    private void tell(MouseEvent event) {
        Optional<Reading> at = shown == null
                ? Optional.empty()
                : shown.plotted().read(event.getX() / pixels(), event.getY() / pixels());
        endTelling();
        at.ifPresent(values -> tell(values, event.getX(), event.getY()));
    }

    private void tell(Reading values, double x, double y) {
        reading.set(values);
        hover.setText(FullPage.words(values, "\n"));
        hover.setVisible(true);
        hover.autosize();
        boolean right = x < getWidth() / 2;
        hover.relocate(
                x + (right ? GAP : -GAP - hover.getWidth()), Math.max(0, Math.min(y, getHeight() - hover.getHeight())));
    }

    private void endTelling() {
        hover.setVisible(false);
        cursor.hide();
        reading.set(null);
        if (shown != null) {
            String subtitle = shown.figure().subtitle();
            setAccessibleText(shown.figure().title() + (subtitle.isEmpty() ? "" : ", " + subtitle) + ", figure");
        }
    }

    /** The space between the axes that is nearest; of none if the figure has none. */
    private Optional<Rectangle2D> areaNear(double x, double y) {
        List<Rectangle2D> areas = shown == null ? List.of() : shown.plotted().dataAreas();
        return areas.stream().min(Comparator.comparingDouble(area -> Math.abs(area.getCenterY() - y / pixels())));
    }

    /** Whether the y axis begins at the top. */
    private boolean fromTop() {
        return shown.figure().content() instanceof Content.HeatMap;
    }

    /** Pixels on the screen a point of the picture. */
    private double pixels() {
        return getWidth() / shown.picture().width();
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
