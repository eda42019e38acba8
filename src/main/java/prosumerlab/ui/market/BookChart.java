package prosumerlab.ui.market;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import prosumerlab.domain.Micro;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.drawing.Drawing;
import prosumerlab.ui.kit.drawing.Ticks;
import prosumerlab.ui.market.BookPicture.Block;
import prosumerlab.ui.market.BookPicture.Level;
import prosumerlab.ui.market.BookPicture.Point;
import prosumerlab.ui.market.BookPicture.Tariffs;

/**
 * An order book drawn as two lines of steps, or as bars of asks with demand before them; the prices, the deals as points. What was
 * filled is drawn thick. Pointing at an order tells it, a click selects its home, and what belongs to the selected home is framed.
 */
final class BookChart extends Drawing {
    private static final double THIN = 1.5;
    private static final double THICK = 4;
    private static final double RADIUS = 7;
    private static final double HEADROOM = 1.08;
    private static final double MARGIN = 1.06;

    private final Tooltip tooltip = new Tooltip();
    private BookPicture picture;
    private ChartForm form = ChartForm.CURVES;
    private int selected = -1;

    /**
     * @param select told the home of an order that was clicked
     */
    BookChart(IntConsumer select) {
        getStyleClass().add("book-chart");
        Tooltip.install(this, tooltip);
        addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> tooltip.setText(at(event)
                        .map(block -> MarketWords.order(block.result()))
                        .orElse("Point at a step to read the order, click to select its home.")));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                at(event).ifPresent(block -> select.accept(block.order().home()));
            }
        });
    }

    /** Draws {@code next}. */
    void show(BookPicture next, ChartForm as, Palette palette) {
        picture = next;
        form = as;
        redrawIn(palette);
    }

    /** Frames the orders of {@code home}. */
    void highlight(int home) {
        selected = home;
        redraw();
    }

    private Optional<Block> at(MouseEvent event) {
        return picture == null
                ? Optional.empty()
                : frame(getWidth(), getHeight())
                        .blockAt(picture, form == ChartForm.MERIT_ORDER, event.getX(), event.getY());
    }

    private BookFrame frame(double width, double height) {
        return new BookFrame(
                widthOf("0.000") + 10,
                width - 12,
                1.6 * em(),
                height - 2.7 * em(),
                Math.max(picture.reach() * MARGIN, Micro.WATT_HOUR),
                Math.max(picture.highest() * HEADROOM, Micro.ONE / 1000.0));
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        BookFrame frame = frame(width, height);
        BookMarks marks = new BookMarks(g, frame);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.MITER);
        axes(g, frame);
        if (form == ChartForm.MERIT_ORDER) {
            marks.bars(picture.asks(), colour(Hue.GENERATION));
        }
        picture.grid().ifPresent(tariffs -> grid(g, frame, tariffs));
        if (form == ChartForm.CURVES) {
            g.setStroke(colour(Hue.GENERATION));
            g.setLineWidth(THIN);
            marks.steps(picture.asks(), block -> block.order().energy());
            g.setLineWidth(THICK);
            marks.steps(picture.asks(), block -> block.order().filled());
        }
        demand(g, frame, marks);
        frameSelected(g, frame);
        picture.levels().forEach(level -> g.setLineDashes(3, 4));
        picture.levels()
                .forEach(level -> line(
                        g,
                        Hue.ACCENT,
                        THIN,
                        frame.left(),
                        frame.y(level.price()),
                        frame.right(),
                        frame.y(level.price())));
        g.setLineDashes();
        marks.points(picture.deals(), colour(Hue.P2P), (Color) colour(Hue.RAISED));
        picture.clearing().ifPresent(point -> clearing(g, frame, point));
        labels(g, frame);
    }

    private void axes(GraphicsContext g, BookFrame frame) {
        double price = Ticks.step(frame.price() / Micro.ONE) * Micro.ONE;
        String digits = price < Micro.ONE / 100.0 ? "%.3f" : "%.2f";
        for (double at = 0; at <= frame.price(); at += price) {
            line(g, Hue.LINE, 1, frame.left(), frame.y(at), frame.right(), frame.y(at));
            String text = String.format(Locale.ROOT, digits, at / Micro.ONE);
            write(g, text, frame.left() - 6, frame.y(at), TextAlignment.RIGHT, Hue.MUTED);
        }
        double energy = Ticks.step(frame.energy() / Micro.ONE) * Micro.ONE;
        String decimals = energy < Micro.ONE / 10.0 ? "%.2f" : energy < Micro.ONE ? "%.1f" : "%,.0f";
        for (double at = 0; at <= frame.energy(); at += energy) {
            String text = String.format(Locale.ROOT, decimals, at / Micro.ONE);
            write(g, text, frame.x(at), frame.bottom() + 0.8 * em(), TextAlignment.CENTER, Hue.MUTED);
        }
        write(g, "€/kWh", 2, 0.7 * em(), TextAlignment.LEFT, Hue.MUTED);
        write(g, "Energy (kWh)", frame.right(), frame.bottom() + 2 * em(), TextAlignment.RIGHT, Hue.MUTED);
    }

    private void demand(GraphicsContext g, BookFrame frame, BookMarks marks) {
        g.setStroke(colour(Hue.CONSUMPTION));
        g.setLineWidth(THIN);
        g.setLineDashes(7, 4);
        marks.steps(picture.bids(), block -> block.order().energy());
        g.setLineDashes();
        g.setLineWidth(THICK);
        marks.steps(picture.bids(), block -> block.order().filled());
        if (!picture.bids().isEmpty()) {
            Block last = picture.bids().get(picture.bids().size() - 1);
            double end = frame.x(picture.demand());
            g.setLineDashes(7, 4);
            line(g, Hue.CONSUMPTION, THIN, end, frame.y(last.order().limit()), end, frame.bottom());
            g.setLineDashes();
        }
    }

    /** Beyond the community's own orders the utility buys and sells any quantity. */
    private void grid(GraphicsContext g, BookFrame frame, Tariffs tariffs) {
        g.setLineDashes(12, 5, 2, 5);
        double retail = frame.y(tariffs.retail());
        double feedIn = frame.y(tariffs.feedIn());
        line(g, Hue.GRID, THIN, frame.x(picture.supply()), retail, frame.right(), retail);
        line(g, Hue.GRID, THIN, frame.x(picture.demand()), feedIn, frame.right(), feedIn);
        g.setLineDashes();
    }

    private void frameSelected(GraphicsContext g, BookFrame frame) {
        g.setStroke(colour(Hue.ACCENT));
        g.setLineWidth(2);
        for (Block block : picture.asks()) {
            frameIfSelected(g, frame, block, form == ChartForm.MERIT_ORDER ? frame.bottom() : Double.NaN);
        }
        for (Block block : picture.bids()) {
            frameIfSelected(g, frame, block, Double.NaN);
        }
    }

    private void frameIfSelected(GraphicsContext g, BookFrame frame, Block block, double bottom) {
        if (block.order().home() != selected) {
            return;
        }
        double from = frame.x(block.from()) - 2;
        double wide = Math.max(4, frame.x(block.to()) - from + 2);
        double top = frame.y(block.order().limit()) - 5;
        g.strokeRect(from, top, wide, Double.isNaN(bottom) ? 10 : bottom - top);
    }

    private void clearing(GraphicsContext g, BookFrame frame, Point point) {
        double x = frame.x(point.energy());
        double y = frame.y(point.price());
        g.setFill(colour(Hue.RAISED));
        g.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g.setStroke(colour(Hue.ACCENT));
        g.setLineWidth(3);
        g.strokeOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /** Each price with its name at the right end of its line: the higher above it, the lower below. */
    private void labels(GraphicsContext g, BookFrame frame) {
        boolean several = picture.levels().size() > 1;
        for (int i = 0; i < picture.levels().size(); i++) {
            Level level = picture.levels().get(i);
            String energy = picture.clearing()
                    .map(point -> ", " + Formats.energy(point.energy()))
                    .orElse("");
            String words = level.words() + " " + Formats.price(level.price()) + energy;
            double y = frame.y(level.price());
            boolean below = several ? i > 0 : y - 2 * em() < frame.top();
            double middle = y + (below ? 1 : -1) * 1.1 * em();
            double wide = widthOf(words) + 12;
            g.setFill(colour(Hue.RAISED));
            g.fillRoundRect(frame.right() - wide, middle - 0.8 * em(), wide, 1.6 * em(), 6, 6);
            g.setStroke(colour(Hue.ACCENT));
            g.setLineWidth(1);
            g.strokeRoundRect(frame.right() - wide, middle - 0.8 * em(), wide, 1.6 * em(), 6, 6);
            write(g, words, frame.right() - 6, middle, TextAlignment.RIGHT, Hue.TEXT);
        }
    }
}
