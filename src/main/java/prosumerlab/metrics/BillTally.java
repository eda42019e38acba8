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
    private final List<GridOnlyBill> gridOnly = new ArrayList<>();
    private final long[] bills;
    private final long[] baselines;

    BillTally(List<Home> homes, RunTerms terms) {
        for (Home home : homes) {
            gridOnly.add(new GridOnlyBill(home, terms));
        }
        this.bills = new long[homes.size()];
        this.baselines = new long[homes.size()];
    }

    @Override
    public void accept(HourRecord hour) {
        ProsumerHours columns = hour.homes();
        for (int home = 0; home < bills.length; home++) {
            bills[home] = -columns.get(Quantity.BALANCE, home);
            baselines[home] += gridOnly.get(home).of(hour);
        }
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        int count = bills.length;
        long bill = 0;
        long baseline = 0;
        int losers = 0;
        for (int home = 0; home < count; home++) {
            bill += bills[home];
            baseline += baselines[home];
            if (bills[home] > baselines[home]) {
                losers++;
            }
        }
        figures.ratio(KeyFigure.BILL_MEAN_EUR, Micro.toDouble(bill), count);
        figures.ratio(KeyFigure.BASELINE_BILL_MEAN_EUR, Micro.toDouble(baseline), count);
        figures.ratio(KeyFigure.SAVING_MEAN_EUR, Micro.toDouble(baseline - bill), count);
        figures.ratio(KeyFigure.SHARE_OF_LOSERS, losers, count);
        new Lorenz(bills().sortedSavings()).gini().ifPresent(gini -> figures.number(KeyFigure.SAVING_GINI, gini));
    }

    HomeBills bills() {
        return new HomeBills(bills.clone(), baselines.clone());
    }
}
