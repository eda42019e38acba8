package prosumerlab.ui.kit.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Pair;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Shown;

/**
 * Bids and asks of a pair, round by round, the prices that both could live with, and the one they agreed on: beside it, what each
 * of the two gained by it.
 */
public final class NegotiationChart extends Drawing {
    private static final double DOT = 7;
    private static final double ZONE_ALPHA = 0.12;
    private static final double SHARE_WIDTH = 5;
    private static final double KEY_IN_EM = 1.9;
    private static final String UNIT = "€/kWh";
    private static final String ROUND = "Round";

    private final Negotiation negotiation;

    /**
     * @param shown the hour in which it happened
     */
    public NegotiationChart(Negotiation negotiation, Shown shown, Palette palette) {
        this.negotiation = negotiation;
        getStyleClass().add("negotiation-chart");
        setAccessibleText(inWords(negotiation));
        ChartMenu.install(this, () -> "Negotiation " + negotiation.buyer() + " with " + negotiation.seller(), this::csv)
                .offerSvg(FigureTwin.NEGOTIATION, () -> FigureTwin.source(shown)
                        .withPair(new Pair(negotiation.buyer(), negotiation.seller())));
        redrawIn(palette);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("Round,Bid (€/kWh),Ask (€/kWh)\r\n");
        for (int round = 0; round < negotiation.rounds(); round++) {
            csv.append(round + 1)
                    .append(',')
                    .append(Micro.format(negotiation.bids()[round]))
                    .append(',')
                    .append(Micro.format(negotiation.asks()[round]))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** All of it in a sentence. */
    public static String inWords(Negotiation negotiation) {
        int last = negotiation.rounds() - 1;
        String offers =
                "Negotiation of " + Formats.home(negotiation.buyer()) + " with " + Formats.home(negotiation.seller())
                        + ", " + Formats.count(negotiation.rounds(), "round") + ": bids from "
                        + Formats.price(negotiation.bids()[0]) + " to "
                        + Formats.price(negotiation.bids()[last])
                        + ", asks from " + Formats.price(negotiation.asks()[0]) + " to "
                        + Formats.price(negotiation.asks()[last]);
        return offers + (negotiation.agreed() ? ", agreed at " + Formats.price(negotiation.price()) : ", no deal");
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double low = lowest();
        double span = Math.max(highest() - low, Micro.ONE / 1000.0);
        double left = Math.max(widthOf("0.00"), Math.max(widthOf(UNIT), widthOf(ROUND))) + 8;
        double right = width - Math.max(widthOf("seller’s limit"), widthOf("agreed 0.0000")) - 12;
        Frame frame = new Frame(left, right, KEY_IN_EM * em(), height - 1.6 * em(), low, span);
        zone(g, frame);
        axes(g, frame, span);
        limit(g, frame, negotiation.buyerLimit());
        limit(g, frame, negotiation.sellerLimit());
        offers(g, frame, negotiation.bids(), Hue.CONSUMPTION, false);
        offers(g, frame, negotiation.asks(), Hue.GENERATION, true);
        if (negotiation.agreed()) {
            agreement(g, frame);
        }
        key(g, frame);
        names(g, frame);
    }

    private void axes(GraphicsContext g, Frame frame, double span) {
        double names = frame.left() - 6;
        write(g, UNIT, names, frame.top() - KEY_IN_EM / 2 * em(), TextAlignment.RIGHT, Hue.MUTED);
        write(g, ROUND, names, frame.bottom() + 0.8 * em(), TextAlignment.RIGHT, Hue.MUTED);
        double tick = Math.max(Ticks.step(frame.low(), frame.low() + span), Micro.ONE / 100.0);
        for (double price = Math.ceil(frame.low() / tick) * tick; price <= frame.low() + span; price += tick) {
            line(g, Hue.LINE, 1, frame.left(), frame.y(price), frame.right(), frame.y(price));
            write(
                    g,
                    String.format(Locale.ROOT, "%.2f", price / Micro.ONE),
                    frame.left() - 6,
                    frame.y(price),
                    TextAlignment.RIGHT,
                    Hue.MUTED);
        }
        for (int round = 0; round < negotiation.rounds(); round++) {
            write(
                    g,
                    "" + (round + 1),
                    frame.x(round, negotiation.rounds()),
                    frame.bottom() + 0.8 * em(),
                    TextAlignment.CENTER,
                    Hue.MUTED);
        }
    }

    /** From the least the seller takes to the most the buyer pays: any price in between is better for both than none. */
    private void zone(GraphicsContext g, Frame frame) {
        if (negotiation.buyerLimit() < negotiation.sellerLimit()) {
            return;
        }
        double top = frame.y(negotiation.buyerLimit());
        g.setGlobalAlpha(ZONE_ALPHA);
        g.setFill(colour(Hue.GOOD));
        g.fillRect(
                frame.left(), top, frame.right() - frame.left(), Math.max(1, frame.y(negotiation.sellerLimit()) - top));
        g.setGlobalAlpha(1);
        if (negotiation.agreed()) {
            double price = frame.y(negotiation.price());
            g.setLineWidth(SHARE_WIDTH);
            g.setStroke(colour(Hue.CONSUMPTION));
            g.strokeLine(frame.right(), top, frame.right(), price);
            g.setStroke(colour(Hue.GENERATION));
            g.strokeLine(frame.right(), price, frame.right(), frame.y(negotiation.sellerLimit()));
        }
    }

    private void limit(GraphicsContext g, Frame frame, long price) {
        g.setLineDashes(6, 4);
        line(g, Hue.MUTED, 1.5, frame.left(), frame.y(price), frame.right(), frame.y(price));
        g.setLineDashes();
    }

    private void offers(GraphicsContext g, Frame frame, long[] offers, Hue hue, boolean square) {
        g.setStroke(colour(hue));
        g.setFill(colour(hue));
        g.setLineWidth(2);
        for (int round = 0; round < offers.length; round++) {
            double x = frame.x(round, offers.length);
            double y = frame.y(offers[round]);
            if (round > 0) {
                g.strokeLine(frame.x(round - 1, offers.length), frame.y(offers[round - 1]), x, y);
            }
            if (square) {
                g.fillRect(x - DOT / 2, y - DOT / 2, DOT, DOT);
            } else {
                g.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
            }
        }
    }

    /** The key stands above the plot, where no line can cross it. */
    private void key(GraphicsContext g, Frame frame) {
        double y = frame.top() - KEY_IN_EM / 2 * em();
        write(g, "■", frame.left(), y, TextAlignment.LEFT, Hue.GENERATION);
        write(g, "asks of the seller", frame.left() + em(), y, TextAlignment.LEFT, Hue.TEXT);
        double next = frame.left() + widthOf("asks of the seller") + 2.5 * em();
        write(g, "●", next, y, TextAlignment.LEFT, Hue.CONSUMPTION);
        write(g, "bids of the buyer", next + em(), y, TextAlignment.LEFT, Hue.TEXT);
    }

    private void agreement(GraphicsContext g, Frame frame) {
        double at = frame.x(negotiation.rounds() - 1, negotiation.rounds());
        double y = frame.y(negotiation.price());
        g.setFill(colour(Hue.ACCENT));
        g.fillPolygon(new double[] {at - DOT, at, at + DOT, at}, new double[] {y, y - DOT, y, y + DOT}, 4);
    }

    /** What the lines at the right edge are; where they lie close together, one below the other. */
    private void names(GraphicsContext g, Frame frame) {
        List<Name> names = new ArrayList<>();
        names.add(new Name("buyer’s limit", negotiation.buyerLimit(), Hue.MUTED));
        names.add(new Name("seller’s limit", negotiation.sellerLimit(), Hue.MUTED));
        if (negotiation.agreed()) {
            String price = "agreed " + Formats.decimal(Micro.toDouble(negotiation.price()), 4);
            names.add(new Name(price, negotiation.price(), Hue.ACCENT));
        }
        names.sort(Comparator.comparingLong(Name::price).reversed());
        double[] places =
                names.stream().mapToDouble(name -> frame.y(name.price())).toArray();
        apart(places, em(), frame.bottom());
        for (int i = 0; i < places.length; i++) {
            write(
                    g,
                    names.get(i).words(),
                    frame.right() + 6,
                    places[i],
                    TextAlignment.LEFT,
                    names.get(i).hue());
        }
    }

    /** Moves heights, from the top down, at least {@code gap} apart, and none below {@code bottom}. */
    static void apart(double[] heights, double gap, double bottom) {
        for (int i = 1; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], heights[i - 1] + gap);
        }
        double limit = bottom;
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], limit);
            limit = heights[i] - gap;
        }
    }

    private record Name(String words, long price, Hue hue) {}

    private double lowest() {
        return Math.min(
                Math.min(negotiation.buyerLimit(), negotiation.sellerLimit()),
                Arrays.stream(negotiation.bids()).min().orElseThrow());
    }

    private double highest() {
        return Math.max(
                Math.max(negotiation.buyerLimit(), negotiation.sellerLimit()),
                Arrays.stream(negotiation.asks()).max().orElseThrow());
    }

    private record Frame(double left, double right, double top, double bottom, double low, double span) {
        double x(int round, int rounds) {
            return rounds == 1 ? (left + right) / 2 : left + DOT + (right - left - 2 * DOT) * round / (rounds - 1);
        }

        double y(double price) {
            return bottom - (price - low) / span * (bottom - top);
        }
    }
}
