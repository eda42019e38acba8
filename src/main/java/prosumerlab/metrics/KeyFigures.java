package prosumerlab.metrics;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import prosumerlab.domain.Micro;

/** The values of all {@link KeyFigure}s of a run, each in millionths of its unit or not defined. */
public final class KeyFigures {
    private static final int FIGURES = KeyFigure.values().length;

    private final long[] micros;
    private final boolean[] defined;

    private KeyFigures(long[] micros, boolean[] defined) {
        this.micros = micros;
        this.defined = defined;
    }

    /** Whether {@code figure} has a value: its denominator is not zero. */
    public boolean isDefined(KeyFigure figure) {
        return defined[figure.ordinal()];
    }

    /** The value in the unit of {@code figure}; empty if not defined. */
    public OptionalDouble value(KeyFigure figure) {
        return isDefined(figure) ? OptionalDouble.of(Micro.toDouble(micros[figure.ordinal()])) : OptionalDouble.empty();
    }

    /** The value in millionths of the unit of {@code figure}; empty if not defined. */
    public OptionalLong micro(KeyFigure figure) {
        return isDefined(figure) ? OptionalLong.of(micros[figure.ordinal()]) : OptionalLong.empty();
    }

    /** The value with the decimals of its unit, in every locale alike; empty if not defined. */
    public String text(KeyFigure figure) {
        if (!isDefined(figure)) {
            return "";
        }
        long micro = micros[figure.ordinal()];
        return figure.unit().decimals() == 0 ? Long.toString(micro / Micro.ONE) : Micro.format(micro);
    }

    /** Collects values; a figure that is never set is not defined. */
    static final class Builder {
        private final long[] micros = new long[FIGURES];
        private final boolean[] defined = new boolean[FIGURES];

        void micro(KeyFigure figure, long micro) {
            micros[figure.ordinal()] = micro;
            defined[figure.ordinal()] = true;
        }

        void count(KeyFigure figure, long count) {
            micro(figure, Math.multiplyExact(count, Micro.ONE));
        }

        /** {@code value} in the unit of {@code figure}. */
        void number(KeyFigure figure, double value) {
            micro(figure, Micro.of(value));
        }

        /** Not defined if {@code denominator} is zero. */
        void ratio(KeyFigure figure, double numerator, double denominator) {
            if (denominator != 0) {
                number(figure, numerator / denominator);
            }
        }

        KeyFigures build() {
            return new KeyFigures(micros.clone(), defined.clone());
        }
    }
}
