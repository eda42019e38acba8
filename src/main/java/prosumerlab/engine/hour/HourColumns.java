package prosumerlab.engine.hour;

import java.util.Arrays;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** Every quantity of every home while a step is computed; zero until a phase writes it, prices none until offered. */
public final class HourColumns {
    private final long[][] columns;

    /** Of so many homes, numbered from 0. */
    public HourColumns(int homes) {
        columns = new long[Quantity.values().length][homes];
        Arrays.fill(of(Quantity.OPENING_PRICE), ProsumerHours.NO_PRICE);
        Arrays.fill(of(Quantity.LIMIT_PRICE), ProsumerHours.NO_PRICE);
    }

    /** How many homes there are. */
    public int homes() {
        return columns[0].length;
    }

    /** The column itself, one number a home: phases loop over it. */
    public long[] of(Quantity quantity) {
        return columns[quantity.ordinal()];
    }

    /** The number of {@code home}, in the unit of the quantity. */
    public long get(Quantity quantity, int home) {
        return columns[quantity.ordinal()][home];
    }

    /** Adds {@code value}, in the unit of the quantity, to the number of {@code home}. */
    public void add(Quantity quantity, int home, long value) {
        columns[quantity.ordinal()][home] += value;
    }

    /** Hands the columns over; this object is not used afterwards. */
    public ProsumerHours seal() {
        return new ProsumerHours(columns);
    }
}
