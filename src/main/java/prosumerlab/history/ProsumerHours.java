package prosumerlab.history;

/**
 * Every {@link Quantity} of every home in one step, kept by columns: a community of 100,000 homes is 34 arrays rather than
 * millions of objects.
 */
public final class ProsumerHours {
    /** Stands for a price that was not offered. */
    public static final long NO_PRICE = -1;

    private final long[][] columns;
    private final int homes;

    /**
     * @param columns one array for each {@link Quantity} in its order, all of one length; owned by this object from now on
     * @throws IllegalArgumentException if the shape is another
     */
    public ProsumerHours(long[][] columns) {
        this.columns = columns;
        this.homes = columns[0].length;
        if (columns.length != Quantity.values().length) {
            throw new IllegalArgumentException("a column for each quantity, not " + columns.length);
        }
        for (long[] column : columns) {
            if (column.length != homes) {
                throw new IllegalArgumentException("columns differ in length");
            }
        }
    }

    /** How many homes there are. */
    public int size() {
        return homes;
    }

    /** The value of {@code quantity} for {@code home}, in millionths where it is an energy, a price or money. */
    public long get(Quantity quantity, int home) {
        return columns[quantity.ordinal()][home];
    }

    /** The sum over all homes; for energies, money and counts. */
    public long total(Quantity quantity) {
        long sum = 0;
        for (long value : columns[quantity.ordinal()]) {
            sum += value;
        }
        return sum;
    }

    /** What {@code home} did in the markets. */
    public Role role(int home) {
        return ROLES[(int) get(Quantity.ROLE, home)];
    }

    private static final Role[] ROLES = Role.values();
}
