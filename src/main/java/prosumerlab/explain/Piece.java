package prosumerlab.explain;

/** A piece of a sentence: words, or something that a reader formats or links as it likes. */
public sealed interface Piece {
    /** Words as they stand. */
    record Words(String text) implements Piece {}

    /**
     * A number.
     *
     * @param kind what it counts
     * @param value in millionths of the kind's unit; a count is just that
     */
    record Figure(Kind kind, long value) implements Piece {}

    /** A home, by its id. */
    record HomeLink(int home) implements Piece {}

    /** The clock time at which {@code step} starts; may be the end of the run. */
    record Time(int step) implements Piece {}

    /** What a {@link Figure} counts. */
    enum Kind {
        /** kWh. */
        ENERGY,
        /** kW. */
        POWER,
        /** €. */
        MONEY,
        /** €/kWh. */
        PRICE,
        /** A share of 1. */
        SHARE,
        COUNT
    }
}
