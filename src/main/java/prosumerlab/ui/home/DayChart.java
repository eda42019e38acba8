package prosumerlab.ui.home;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.scenario.Battery;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.drawing.Drawing;
import prosumerlab.ui.kit.drawing.Ticks;

/**
 * A home's day: above the line where its energy comes from, below where it goes, an hour a bar; under it the state of charge
 * between its limits.
 * The shown hour is framed, later ones are pale. A click goes to an hour.
 */
final class DayChart extends Drawing {
    private static final double SOC_SHARE = 0.24;
    private static final double PALE = 0.3;
    private static final int HEADROOM = 12;
    private static final int TICK_HOURS = 3;

    private final Tooltip tooltip = new Tooltip();
    private HomeDay day;
    private long peak;

    /**
     * @param goTo asked for a step
     */
    DayChart(IntConsumer goTo) {
        getStyleClass().add("day-chart");
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(stepAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int step = stepAt(event.getX());
            if (event.getButton() == MouseButton.PRIMARY && step >= 0 && day.isRecorded(step)) {
                goTo.accept(step);
            }
        });
        Tooltip.install(this, tooltip);
    }

    /**
     * @param highest the energy that fills the height, in millionths of a kWh
     */
    void show(HomeDay next, long highest, Palette palette) {
        day = next;
        peak = Math.max(highest + highest / HEADROOM, Micro.ONE / 10);
        setAccessibleText("Day of " + Formats.home(day.home()) + ", "
                + day.hourInWords(Math.max(0, day.shown().step())));
        redrawIn(palette);
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double left = left();
        double bottom = height - 1.5 * em();
        double socTop = day.hasBattery() ? bottom - (bottom - em()) * SOC_SHARE : bottom;
        double barsBottom = day.hasBattery() ? socTop - 0.9 * em() : bottom;
        scale(g, left, width, em() / 2, barsBottom);
        bars(g, em() / 2, barsBottom);
        if (day.hasBattery()) {
            soc(g, left, width, socTop, bottom);
        }
        hours(g, bottom);
        frame(g, em() / 2, bottom);
    }

    private void scale(GraphicsContext g, double left, double width, double top, double bottom) {
        double middle = (top + bottom) / 2;
        double perKwh = (bottom - top) / 2 / Micro.toDouble(peak);
        double tick = Ticks.step(Micro.toDouble(peak));
        for (double kwh = tick; kwh <= Micro.toDouble(peak); kwh += tick) {
            for (int side = -1; side <= 1; side += 2) {
                double y = middle + side * kwh * perKwh;
                line(g, Hue.LINE, 1, left, y, width, y);
                write(g, number(kwh), left - 6, y, TextAlignment.RIGHT, Hue.MUTED);
            }
        }
        write(g, "kWh", left - 6, middle, TextAlignment.RIGHT, Hue.MUTED);
        write(g, "in", 4, (top + middle) / 2, TextAlignment.LEFT, Hue.TEXT);
        write(g, "out", 4, (bottom + middle) / 2, TextAlignment.LEFT, Hue.TEXT);
    }

    private void bars(GraphicsContext g, double top, double bottom) {
        double middle = (top + bottom) / 2;
        double perMicro = (bottom - top) / 2 / peak;
        double gap = Math.min(4, slot() * 0.15);
        for (int step = day.first(); step < day.end() && day.isRecorded(step); step++) {
            g.setGlobalAlpha(day.isLater(step) ? PALE : 1);
            double up = middle;
            double down = middle;
            for (Flow flow : Flow.values()) {
                double size = day.energy(flow, step) * perMicro;
                if (size > 0) {
                    up -= flow.isSource() ? size : 0;
                    Swatch.paint(
                            g,
                            colour(flow.hue()),
                            flow,
                            x(step) + gap,
                            flow.isSource() ? up : down,
                            slot() - 2 * gap,
                            size);
                    down += flow.isSource() ? 0 : size;
                }
            }
            if (day.isBanned(step)) {
                write(g, "▼", x(step) + slot() / 2, top, TextAlignment.CENTER, Hue.BAN);
            }
        }
        g.setGlobalAlpha(1);
        line(g, Hue.TEXT, 1, x(day.first()), middle, x(day.end()), middle);
    }

    private void soc(GraphicsContext g, double left, double width, double top, double bottom) {
        for (double share : new double[] {0, 1}) {
            double y = bottom - share * (bottom - top);
            line(g, Hue.LINE, 1, left, y, width, y);
        }
        Battery limits = day.shown().run().source().scenario().battery();
        g.setLineDashes(6, 4);
        boolean known = !day.shown().run().lacks(Gap.SCENARIO);
        for (double share : known ? new double[] {limits.minimumSoc(), limits.maximumSoc()} : new double[0]) {
            double y = bottom - share * (bottom - top);
            line(g, Hue.MUTED, 1, left, y, width, y);
        }
        g.setLineDashes();
        write(g, "100 %", left - 6, top, TextAlignment.RIGHT, Hue.MUTED);
        write(g, "0 %", left - 6, bottom, TextAlignment.RIGHT, Hue.MUTED);
        write(g, "SoC", left - 6, (top + bottom) / 2, TextAlignment.RIGHT, Hue.TEXT);
        g.setStroke(colour(Hue.BATTERY));
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineWidth(3);
        for (int step = day.first(); step < day.end(); step++) {
            double to = day.soc(step);
            double from = day.soc(step - 1);
            if (!Double.isNaN(to)) {
                g.setGlobalAlpha(day.isLater(step) ? PALE : 1);
                g.strokeLine(
                        x(step),
                        bottom - (Double.isNaN(from) ? to : from) * (bottom - top),
                        x(step + 1),
                        bottom - to * (bottom - top));
            }
        }
        g.setGlobalAlpha(1);
    }

    private void hours(GraphicsContext g, double bottom) {
        int stepsPerHour = day.shown().grid().stepsPerHour();
        line(g, Hue.LINE, 1, x(day.first()), bottom, x(day.end()), bottom);
        int tick = TICK_HOURS * stepsPerHour;
        for (int step = day.first(); step < day.end(); step += tick) {
            String hour = String.format(
                    Locale.ROOT, "%02d", day.shown().grid().startOf(step).getHour());
            write(g, hour, x(step), bottom + 0.8 * em(), TextAlignment.CENTER, Hue.MUTED);
        }
    }

    private void frame(GraphicsContext g, double top, double bottom) {
        if (!day.shown().isBeforeStart()) {
            g.setStroke(colour(Hue.ACCENT));
            g.setLineWidth(2);
            g.strokeRect(x(day.shown().step()), top, slot(), bottom - top);
        }
    }

    private void tell(int step) {
        tooltip.setText(step < 0 ? "" : day.hourInWords(step));
    }

    private double left() {
        return widthOf("100 %") + widthOf("out") + 14;
    }

    private double slot() {
        return (getWidth() - left() - 4) / (day.end() - day.first());
    }

    private double x(int step) {
        return left() + (step - day.first()) * slot();
    }

    private int stepAt(double x) {
        int step = day == null || x < left() ? -1 : day.first() + (int) ((x - left()) / slot());
        return day == null || step >= day.end() ? -1 : step;
    }

    private static String number(double kwh) {
        String digits = String.format(Locale.ROOT, "%.2f", kwh);
        return digits.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
