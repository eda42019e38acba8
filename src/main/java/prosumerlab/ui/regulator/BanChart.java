package prosumerlab.ui.regulator;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.drawing.Drawing;
import prosumerlab.ui.state.Shown;

/**
 * Homes that were ever banned over the hours, a filled stretch a ban: full with an M for market use, hatched with a € for a
 * balance below the limit. Only the rows in view are drawn. The shown hour is framed, later ones are pale.
 */
final class BanChart extends Drawing {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final double ROW = 1.35;
    private static final double HATCH = 5;
    private static final double PALE = 0.4;
    private static final int HOURS_OF_A_DAY = 24;

    private final Tooltip tooltip = new Tooltip();
    private final IntegerProperty firstRow = new SimpleIntegerProperty(this, "firstRow");
    private final BanSpans spans;
    private Shown shown;

    /**
     * @param onCell asked for a home and a step by a click
     */
    BanChart(BanSpans spans, BiConsumer<Integer, Integer> onCell) {
        this.spans = spans;
        getStyleClass().add("ban-chart");
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tooltip.setText(inWords(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int row = rowAt(event.getY());
            int step = stepAt(event.getX());
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && row >= 0 && step >= 0) {
                onCell.accept(spans.homes().get(row), step);
            }
        });
        Tooltip.install(this, tooltip);
        ChartMenu.install(this, () -> "Bans of each home", this::csv)
                .offerSvg(FigureTwin.BAN_CHART, () -> FigureTwin.source(shown));
    }

    /** The row on top of those in view. */
    IntegerProperty firstRow() {
        return firstRow;
    }

    /** How many rows there is room for. */
    int visibleRows() {
        return Math.max(1, (int) ((getHeight() - top() - 1.7 * em()) / rowHeight()));
    }

    void show(Shown next, Palette palette) {
        shown = next;
        long now = spans.homes().stream()
                .filter(home -> spans.at(home, next.step()).isPresent())
                .count();
        setAccessibleText("Ban chart: " + Formats.count(spans.homes().size(), "home") + " banned at some time, "
                + Formats.count(now) + " in the shown " + Formats.stepNoun(next.grid()));
        redrawIn(palette);
    }

    String csv() {
        StringBuilder csv = new StringBuilder("Home,Reason,From_Step,Until_Step,Measured,Limit\r\n");
        spans.all()
                .values()
                .forEach(bans -> bans.forEach(ban -> csv.append(ban.home())
                        .append(',')
                        .append(ban.reason().key())
                        .append(',')
                        .append(ban.fromStep())
                        .append(',')
                        .append(ban.untilStep())
                        .append(',')
                        .append(Micro.format(ban.measured()))
                        .append(',')
                        .append(Micro.format(ban.limit()))
                        .append("\r\n")));
        return csv.toString();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        int rows = Math.min(visibleRows(), spans.homes().size() - firstRow.get());
        double bottom = top() + Math.max(0, rows) * rowHeight();
        write(g, "Home", left() - 8, top() / 2, TextAlignment.RIGHT, Hue.MUTED);
        hours(g, bottom);
        for (int i = 0; i < rows; i++) {
            int home = spans.homes().get(firstRow.get() + i);
            double y = top() + i * rowHeight();
            write(g, Integer.toString(home), left() - 8, y + rowHeight() / 2, TextAlignment.RIGHT, Hue.TEXT);
            line(g, Hue.LINE, 1, left(), y + rowHeight(), width - 1, y + rowHeight());
            for (Ban ban : spans.of(home)) {
                span(g, ban, y + 1, rowHeight() - 2);
            }
        }
        if (!shown.isBeforeStart()) {
            g.setStroke(colour(Hue.ACCENT));
            g.setLineWidth(2);
            g.strokeRect(x(shown.step()), top(), Math.max(1, slot()), bottom - top());
        }
    }

    private void span(GraphicsContext g, Ban ban, double y, double height) {
        int steps = shown.grid().steps();
        int until = Math.min(ban.untilStep(), steps);
        if (ban.fromStep() >= until) {
            return;
        }
        double from = x(ban.fromStep());
        double wide = Math.max(1, x(until) - from - (slot() > 4 ? 1 : 0));
        g.setGlobalAlpha(ban.fromStep() > shown.step() ? PALE : 1);
        boolean market = ban.reason() == BanReason.EXCESSIVE_MARKET_USAGE;
        if (market) {
            g.setFill(colour(Hue.BAN));
            g.fillRect(from, y, wide, height);
        } else {
            hatch(g, from, y, wide, height);
        }
        boolean pale = g.getGlobalAlpha() < 1;
        g.setGlobalAlpha(1);
        if (wide > em()) {
            // Black can be read on every theme's colour of bans, and text on what is pale.
            g.setFill(market && !pale ? Color.BLACK : colour(Hue.TEXT));
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(letter(ban.reason()), from + Math.min(wide, Math.max(slot(), em())) / 2, y + height / 2);
        }
    }

    private void hatch(GraphicsContext g, double x, double y, double width, double height) {
        g.setStroke(colour(Hue.MUTED));
        g.setLineWidth(1.2);
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        for (double at = x - height; at < x + width; at += HATCH) {
            g.strokeLine(at, y + height, at + height, y);
        }
        g.restore();
        g.setStroke(colour(Hue.TEXT));
        g.setLineWidth(1.5);
        g.strokeRect(x + 0.75, y + 0.75, Math.max(0.5, width - 1.5), height - 1.5);
    }

    private void hours(GraphicsContext g, double bottom) {
        TimeGrid grid = shown.grid();
        boolean days = grid.steps() * grid.stepHours() > 2 * HOURS_OF_A_DAY;
        double unit = grid.stepsPerHour() * (days ? HOURS_OF_A_DAY : 1.0);
        if (!days) {
            write(g, "Hour", left() - em(), bottom + 0.9 * em(), TextAlignment.RIGHT, Hue.MUTED);
        }
        int every = 1;
        while (every * unit * slot() < (days ? 4 : 2) * em()) {
            every++;
        }
        for (int step = 0; step < grid.steps(); step += (int) (every * unit)) {
            line(g, Hue.LINE, 1, x(step), top(), x(step), bottom);
            String words = (days ? DAY : HOUR).format(grid.startOf(step));
            write(g, words, x(step), bottom + 0.9 * em(), TextAlignment.CENTER, Hue.MUTED);
        }
    }

    private String inWords(double x, double y) {
        int row = rowAt(y);
        int step = stepAt(x);
        if (row < 0 || step < 0) {
            return "";
        }
        int home = spans.homes().get(row);
        Optional<Ban> ban = spans.at(home, step);
        String when = Formats.home(home) + ", " + Formats.clock(shown.grid(), step) + ": ";
        return when
                + ban.map(one -> new BanRow(one, shown.step(), shown.grid()))
                        .map(one -> "banned from " + one.from() + " until " + one.until() + ". " + one.reason() + ": "
                                + one.measure() + ".")
                        .orElse("may trade");
    }

    static String letter(BanReason reason) {
        return reason == BanReason.EXCESSIVE_MARKET_USAGE ? "M" : "€";
    }

    /** The middle of a cell. */
    Point2D centre(int row, int step) {
        return new Point2D(x(step) + slot() / 2, top() + (row - firstRow.get() + 0.5) * rowHeight());
    }

    private double top() {
        return 1.6 * em();
    }

    private double left() {
        return Math.max(widthOf("Home"), widthOf("00000")) + 14;
    }

    private double rowHeight() {
        return Math.round(ROW * em());
    }

    private double slot() {
        return (getWidth() - left() - em()) / shown.grid().steps();
    }

    private double x(int step) {
        return left() + step * slot();
    }

    private int rowAt(double y) {
        if (shown == null || y < top()) {
            return -1;
        }
        int row = firstRow.get() + (int) ((y - top()) / rowHeight());
        return row < spans.homes().size() && row < firstRow.get() + visibleRows() ? row : -1;
    }

    private int stepAt(double x) {
        if (shown == null || x < left()) {
            return -1;
        }
        int step = (int) ((x - left()) / slot());
        return step < shown.recorded() ? step : -1;
    }
}
