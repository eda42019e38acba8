package prosumerlab.ui.transport;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.OncePerFrame;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Shown;

/** A slider over all hours of the horizon, with marks above it. It cannot be drawn beyond what is recorded. */
final class Timeline extends Region {
    private static final double MARKS_HEIGHT = 16;
    private static final double THUMB_RADIUS = 10;

    private final Slider slider = Accessible.named(new Slider(), "Timeline");
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final Marks marks = new Marks();
    private final MarkPainter painter = new MarkPainter();
    private final ObservableValue<Palette> palette;
    private Shown shown;
    private List<Parting> partings = List.of();
    private boolean showing;

    /**
     * @param goTo asked for a step
     */
    Timeline(IntConsumer goTo, ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("timeline");
        slider.setId("timeline");
        slider.setMin(Shown.BEFORE_START);
        slider.setBlockIncrement(1);
        OncePerFrame dragging = new OncePerFrame(this);
        slider.valueProperty().addListener((property, before, value) -> {
            if (!showing) {
                dragging.ask(() -> {
                    goTo.accept((int) Math.min(Math.round(value.doubleValue()), shown.recorded() - 1L));
                    place();
                });
            }
        });
        palette.addListener((property, before, after) -> draw());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        canvas.addEventHandler(
                MouseEvent.MOUSE_CLICKED, event -> goTo.accept(Math.min(stepAt(event.getX()), shown.recorded() - 1)));
        Tooltip.install(canvas, tooltip);
        getChildren().addAll(canvas, slider);
    }

    /** The keys of the transport work while the slider has the focus. */
    @Override
    public void requestFocus() {
        slider.requestFocus();
    }

    void show(Shown next, List<Parting> parted) {
        shown = next;
        partings = parted;
        marks.update(next.source(), next.run());
        place();
        draw();
    }

    /** Puts the thumb where the cursor is, also after it was drawn to where nothing is recorded. */
    private void place() {
        showing = true;
        slider.setMax(shown.grid().steps() - 1.0);
        slider.setValue(shown.step());
        showing = false;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        slider.resizeRelocate(left, snappedTopInset() + MARKS_HEIGHT, width, slider.prefHeight(width));
        canvas.relocate(left, snappedTopInset());
        if (canvas.getWidth() != width) {
            canvas.setWidth(width);
            canvas.setHeight(MARKS_HEIGHT);
            draw();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + MARKS_HEIGHT + slider.prefHeight(width) + snappedBottomInset();
    }

    private void draw() {
        // Drawing on a canvas without size breaks the renderer.
        if (shown != null && canvas.getWidth() > 0) {
            painter.paint(canvas, shown, marks, palette.getValue(), this::xOf);
            painter.paintPartings(canvas, partings, palette.getValue(), this::xOf);
        }
    }

    private double xOf(int step) {
        double span = canvas.getWidth() - 2 * THUMB_RADIUS;
        return THUMB_RADIUS + span * (step + 1) / shown.grid().steps();
    }

    private int stepAt(double x) {
        double share = (x - THUMB_RADIUS) / (canvas.getWidth() - 2 * THUMB_RADIUS);
        long step = Math.round(share * shown.grid().steps()) - 1;
        return (int) Math.max(Shown.BEFORE_START, Math.min(step, shown.grid().steps() - 1L));
    }

    private void tell(MouseEvent event) {
        int step = stepAt(event.getX());
        String when = step < 0
                ? "Before the first hour"
                : Formats.day(shown.grid(), step) + ", " + Formats.clock(shown.grid(), step)
                        + painter.words(step, marks);
        tooltip.setText(when + painter.words(step, partings));
    }
}
