package prosumerlab.ui.state;

import java.util.List;
import prosumerlab.metrics.Difference;
import prosumerlab.metrics.Outcome;
import prosumerlab.metrics.Savings;
import prosumerlab.session.counterfactual.Counterfactual;

/**
 * A run beside what the same seed would have come to under one other rule.
 *
 * @param what which
 * @param step the last of the hours that both came to
 * @param here the run
 * @param there the other
 */
public record CounterfactualResult(Counterfactual what, int step, Outcome here, Outcome there) {
    /** What each home saves in the run against the other. */
    public Savings savings() {
        return new Savings(here.bills(), there.bills());
    }

    /** The key figures of both. */
    public List<Difference> differences() {
        return Difference.between(here.figures(), there.figures());
    }
}
