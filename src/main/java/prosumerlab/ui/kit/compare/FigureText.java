package prosumerlab.ui.kit.compare;

import java.util.Locale;
import java.util.OptionalLong;
import prosumerlab.domain.Micro;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.ui.kit.Formats;

/** Values of key figures as people read them. */
public final class FigureText {
    private static final long PERCENT = 100;
    private static final int MOST_DECIMALS = 6;

    private FigureText() {}

    /** A value in millionths with its unit, such as {@code 72.4 %}; n/a if there is none. */
    public static String value(KeyFigure figure, OptionalLong micro) {
        if (micro.isEmpty()) {
            return Formats.NOT_AVAILABLE;
        }
        return figure.unit() == KeyFigure.Unit.SHARE
                ? Formats.percent(Micro.toDouble(micro.getAsLong()))
                : Formats.number(micro.getAsLong(), decimals(figure)) + unit(figure);
    }

    /**
     * The same of a change, always with its sign, and with as many decimals as it takes to see one; changes of shares are in
     * points of a percent.
     */
    public static String change(KeyFigure figure, OptionalLong micro) {
        if (micro.isEmpty()) {
            return Formats.NOT_AVAILABLE;
        }
        boolean share = figure.unit() == KeyFigure.Unit.SHARE;
        double value = Micro.toDouble(micro.getAsLong()) * (share ? PERCENT : 1);
        int decimals = decimals(figure);
        while (value != 0 && decimals < MOST_DECIMALS && Math.abs(value) < 0.5 * Math.pow(10, -decimals)) {
            decimals++;
        }
        String size = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return (value > 0 ? "+" : value < 0 ? "−" : "") + size + (share ? " points" : unit(figure));
    }

    private static int decimals(KeyFigure figure) {
        return switch (figure.unit()) {
            case COUNT -> 0;
            case SHARE -> 1;
            case NUMBER -> 3;
            case EURO_PER_KWH -> 4;
            default -> 2;
        };
    }

    private static String unit(KeyFigure figure) {
        return figure.unit().symbol().isEmpty() ? "" : " " + figure.unit().symbol();
    }
}
