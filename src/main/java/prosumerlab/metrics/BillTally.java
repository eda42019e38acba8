package prosumerlab.metrics;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** Bills against a grid-only baseline, and how evenly the savings are spread. */
final class BillTally implements Tally {
    private final List<GridOnlyBill> gridOnly;
    private final long[] bills;
    private final long[] baselines;

    BillTally(List<Home> homes, RunTerms terms) {
        this.gridOnly = new ArrayList<>();
        for (Home home : homes) {
            gridOnly.add(new GridOnlyBill(home, terms));
        }
        this.bills = new long[homes.size()];
        this.baselines = new long[homes.size()];
    }

    @Override
    public void accept(HourRecord hour) {
        ProsumerHours homes = hour.homes();
        for (int home = 0; home < bills.length; home++) {
            bills[home] = -homes.get(Quantity.BALANCE, home);
            baselines[home] += gridOnly.get(home).of(hour);
        }
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        int homes = bills.length;
        long bill = 0;
        long baseline = 0;
        int losers = 0;
        for (int home = 0; home < homes; home++) {
            bill += bills[home];
            baseline += baselines[home];
            if (bills[home] > baselines[home]) {
                losers++;
            }
        }
        long[] savings = bills().sortedSavings();
        figures.ratio(KeyFigure.BILL_MEAN_EUR, Micro.toDouble(bill), homes);
        figures.ratio(KeyFigure.BASELINE_BILL_MEAN_EUR, Micro.toDouble(baseline), homes);
        figures.ratio(KeyFigure.SAVING_MEAN_EUR, Micro.toDouble(baseline - bill), homes);
        figures.ratio(KeyFigure.SHARE_OF_LOSERS, losers, homes);
        if (baseline > bill) {
            figures.number(KeyFigure.SAVING_GINI, gini(savings, baseline - bill));
        }
    }

    /** With sorted values x_1 to x_n: 2 (1 x_1 + ... + n x_n) / (n sum) - (n + 1) / n, Sen's form of Gini's coefficient. */
    private static double gini(long[] sorted, long sum) {
        int n = sorted.length;
        double ranked = 0;
        for (int i = 0; i < n; i++) {
            ranked += (i + 1.0) * sorted[i];
        }
        return 2 * ranked / (n * (double) sum) - (n + 1.0) / n;
    }

    HomeBills bills() {
        return new HomeBills(bills.clone(), baselines.clone());
    }
}
