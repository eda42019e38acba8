package prosumerlab.metrics;

import java.util.Arrays;

/** What each home paid, and what it would have paid without battery and trade, in millionths of a €. */
public final class HomeBills {
    private final long[] bills;
    private final long[] baselines;

    HomeBills(long[] bills, long[] baselines) {
        this.bills = bills;
        this.baselines = baselines;
    }

    /** Number of homes. */
    public int size() {
        return bills.length;
    }

    /** What {@code home} paid on balance; negative if it earned. */
    public long bill(int home) {
        return bills[home];
    }

    /** What {@code home} would have paid with the grid only. */
    public long baseline(int home) {
        return baselines[home];
    }

    /** What {@code home} saved; negative if it lost. */
    public long saving(int home) {
        return baselines[home] - bills[home];
    }

    /** The savings of all homes, smallest first: the order of a Lorenz curve. */
    public long[] sortedSavings() {
        long[] savings = new long[size()];
        for (int home = 0; home < savings.length; home++) {
            savings[home] = saving(home);
        }
        Arrays.sort(savings);
        return savings;
    }
}
