package prosumerlab.ui.community;

import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;

/** Draws trades as lines from seller to buyer, the thicker the more energy; the local market's go to and from its sign. */
final class FlowPainter {
    /** With more lines than this, they are drawn thin and without a rim, for the sake of speed and of the tiles below. */
    private static final int MANY = 400;

    /** The market's lines first: those of pairs lie above them. */
    private static final Trade.Kind[] KINDS = {Trade.Kind.LOCAL_MARKET, Trade.Kind.P2P};

    private static final double BEND = 0.12;
    private static final double[] DASHES = {6, 6};
    private static final double PIXELS_A_KWH = 2.5;
    private static final double THINNEST = 1.5;
    private static final double THICKEST = 9;
    /** How much is seen of one line among very many. */
    private static final double FAINTEST = 0.12;
    /** How much is seen of the others' trades while a home is selected. */
    private static final double ASIDE = 0.4;

    private final GraphicsContext g;
    private final Picture picture;
    private final Lattice lattice;
    private final Palette palette;
    private final double marketX;
    private final double marketY;
    private final int[] places;

    /**
     * @param marketX middle of the local market's sign
     * @param marketY its top
     */
    FlowPainter(GraphicsContext g, Picture picture, Lattice lattice, Palette palette, double marketX, double marketY) {
        this.g = g;
        this.picture = picture;
        this.lattice = lattice;
        this.palette = palette;
        this.marketX = marketX;
        this.marketY = marketY;
        places = picture.places();
    }

    /** How thick the line of an energy in kWh is, in pixels. */
    static double thickness(double kwh) {
        return Math.min(THICKEST, Math.max(THINNEST, PIXELS_A_KWH * kwh));
    }

    void paint() {
        boolean many = picture.flows().drawn().size() > MANY;
        if (many) {
            thin();
        }
        g.setLineCap(StrokeLineCap.ROUND);
        for (Trade.Kind kind : KINDS) {
            boolean market = kind == Trade.Kind.LOCAL_MARKET;
            g.setLineDashes(market && !many ? DASHES : null);
            drawn(kind)
                    .filter(trade -> !many || isOfCurrent(trade))
                    .forEach(trade -> line(trade, colour(kind), market ? 0 : BEND));
            g.setLineDashes();
        }
    }

    private Stream<Trade> drawn(Trade.Kind kind) {
        return picture.flows().drawn().stream()
                .filter(trade -> trade.kind() == kind && isSeen(trade.seller()) && isSeen(trade.buyer()));
    }

    private Color colour(Trade.Kind kind) {
        return palette.get(kind == Trade.Kind.LOCAL_MARKET ? Hue.MARKET : Hue.P2P);
    }

    private void thin() {
        ThinLines lines = new ThinLines(
                (int) g.getCanvas().getWidth(), (int) g.getCanvas().getHeight());
        double opacity =
                Math.max(FAINTEST, ASIDE * MANY / picture.flows().drawn().size());
        for (Trade.Kind kind : KINDS) {
            ThinLines.Pen pen = lines.pen(colour(kind), opacity);
            drawn(kind)
                    .forEach(trade ->
                            pen.line(x(trade.seller()), y(trade.seller()), x(trade.buyer()), y(trade.buyer())));
        }
        lines.paint(g);
    }

    private boolean isOfCurrent(Trade trade) {
        return picture.current() >= 0 && (trade.buyer() == picture.current() || trade.seller() == picture.current());
    }

    private void line(Trade trade, Color colour, double bend) {
        double fromX = x(trade.seller());
        double fromY = y(trade.seller());
        double toX = x(trade.buyer());
        double toY = y(trade.buyer());
        double width = thickness(Micro.toDouble(trade.energy()));
        double midX = (fromX + toX) / 2 - (toY - fromY) * bend;
        double midY = (fromY + toY) / 2 + (toX - fromX) * bend;
        boolean aside =
                picture.current() >= 0 && trade.buyer() != picture.current() && trade.seller() != picture.current();
        g.setGlobalAlpha(aside ? ASIDE : 1);
        curve(palette.get(Hue.RAISED), width + 2.5, fromX, fromY, midX, midY, toX, toY);
        curve(colour, width, fromX, fromY, midX, midY, toX, toY);
        arrow(colour, 3 + width, midX, midY, toX, toY);
        g.setGlobalAlpha(1);
    }

    private void curve(
            Color colour, double width, double fromX, double fromY, double midX, double midY, double toX, double toY) {
        g.setStroke(colour);
        g.setLineWidth(width);
        g.beginPath();
        g.moveTo(fromX, fromY);
        g.quadraticCurveTo(midX, midY, toX, toY);
        g.stroke();
    }

    private void arrow(Color colour, double size, double fromX, double fromY, double tipX, double tipY) {
        double length = Math.hypot(tipX - fromX, tipY - fromY);
        if (length < 1) {
            return;
        }
        double ux = (tipX - fromX) / length * size;
        double uy = (tipY - fromY) / length * size;
        double[] xs = {tipX, tipX - 2 * ux - uy, tipX - 2 * ux + uy};
        double[] ys = {tipY, tipY - 2 * uy + ux, tipY - 2 * uy - ux};
        g.setFill(colour);
        g.fillPolygon(xs, ys, 3);
        g.setStroke(palette.get(Hue.RAISED));
        g.setLineWidth(1);
        g.strokePolygon(xs, ys, 3);
    }

    /** Whether a home is shown rather than filtered out; the local market always is. */
    private boolean isSeen(int participant) {
        return !ParticipantIds.isProsumer(participant) || places[participant] >= 0;
    }

    private double x(int participant) {
        return ParticipantIds.isProsumer(participant) ? lattice.centreX(places[participant]) : marketX;
    }

    private double y(int participant) {
        return ParticipantIds.isProsumer(participant) ? lattice.centreY(places[participant]) : marketY;
    }
}
