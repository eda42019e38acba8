package prosumerlab.figure.catalogue.homes;

import prosumerlab.metrics.HomeBills;

/** The homes with the largest and the smallest saving; of equal ones the first. */
final class Extremes {
    private Extremes() {}

    static int most(HomeBills bills) {
        int best = 0;
        for (int home = 1; home < bills.size(); home++) {
            best = bills.saving(home) > bills.saving(best) ? home : best;
        }
        return best;
    }

    static int least(HomeBills bills) {
        int worst = 0;
        for (int home = 1; home < bills.size(); home++) {
            worst = bills.saving(home) < bills.saving(worst) ? home : worst;
        }
        return worst;
    }
}
