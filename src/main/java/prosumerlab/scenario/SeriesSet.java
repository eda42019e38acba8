package prosumerlab.scenario;

import java.util.List;

/**
 * Measured series, already cut to the steps of the run.
 *
 * @param pv energy generated
 * @param consumption energy consumed
 * @param priceEuroPerKwh price forecast of each step, or an empty array to use the model's
 */
public record SeriesSet(List<Series> pv, List<Series> consumption, double[] priceEuroPerKwh) {
    /** No measured series: the model makes everything. */
    public static final SeriesSet NONE = new SeriesSet(List.of(), List.of(), new double[0]);

    /** To which homes a series applies. Where several apply to a home, the last of these kinds wins. */
    public enum Scope {
        COMMUNITY,
        HOME_TYPE,
        HOME
    }

    /** What the numbers of a series stand for. */
    public enum Basis {
        /** Each home it applies to generates or consumes this. */
        EACH_HOME,
        /** Each home it applies to generates this times its PV capacity in kW. */
        PER_KW,
        /** All homes it applies to share this, in proportion to PV capacity or base consumption. */
        TOTAL
    }

    /**
     * One series.
     *
     * @param scope to which homes it applies
     * @param id the home type or home it applies to; 0 for the community
     * @param basis what the numbers stand for
     * @param kwhPerStep kWh (per kW of PV capacity with {@link Basis#PER_KW}) in each step of the run, not negative
     */
    public record Series(Scope scope, int id, Basis basis, double[] kwhPerStep) {}
}
