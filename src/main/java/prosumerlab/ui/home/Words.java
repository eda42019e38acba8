package prosumerlab.ui.home;

import java.util.OptionalInt;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.explain.Piece;
import prosumerlab.explain.Sentence;
import prosumerlab.history.Home;
import prosumerlab.ui.kit.Formats;

/** How this pane says numbers and names. */
final class Words {
    private Words() {}

    /** A sentence as plain text. */
    static String text(Sentence sentence, TimeGrid grid) {
        return sentence.text(piece -> text(piece, grid));
    }

    /** A piece as plain text. */
    static String text(Piece piece, TimeGrid grid) {
        if (piece instanceof Piece.Words words) {
            return words.text();
        }
        if (piece instanceof Piece.HomeLink link) {
            return Formats.home(link.home());
        }
        if (piece instanceof Piece.Time time) {
            return Formats.moment(grid, time.step());
        }
        return figure((Piece.Figure) piece);
    }

    private static String figure(Piece.Figure figure) {
        return switch (figure.kind()) {
            case ENERGY -> Formats.energy(figure.value());
            case POWER -> power(Micro.toDouble(figure.value()));
            case MONEY -> Formats.smallMoney(figure.value());
            case PRICE -> Formats.price(figure.value());
            case SHARE -> Formats.percent(Micro.toDouble(figure.value()));
            case COUNT -> Formats.count(figure.value());
        };
    }

    /**
     * What the home is made of, in one line.
     *
     * @param soc state of charge, 0 to 1; NaN where it is not known
     * @param known whether its PV capacity and base load were recorded
     */
    static String equipment(Home home, double soc, boolean known) {
        String pv = !known ? "PV not recorded" : home.pvCapacityKw() > 0 ? "PV " + power(home.pvCapacityKw()) : "no PV";
        String battery = home.hasBattery() ? "battery " + Formats.energy(home.batteryCapacity()) : "no battery";
        String charge = home.hasBattery() && !Double.isNaN(soc) ? " · SoC " + Formats.percent(soc) : "";
        String base = !known ? "" : " · base load " + Formats.energy(Micro.of(home.baseKwhPerHour())) + "/h";
        return "Home type " + home.type() + " · " + pv + " · " + battery + charge + base;
    }

    /** The id in {@code text} if there is such a home of {@code homes}. */
    static OptionalInt homeNumber(String text, int homes) {
        try {
            int id = Integer.parseInt(text.trim());
            return id >= 0 && id < homes ? OptionalInt.of(id) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static String power(double kw) {
        return Formats.number(Micro.of(kw), 1) + " kW";
    }
}
