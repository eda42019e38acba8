package prosumerlab.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.history.Audit;
import prosumerlab.history.HourRecord;

/** What the audits of a run found: how many steps were red, and the first violations of each. */
public final class AuditLog {
    private static final int KEPT = 100;

    private final List<Finding> findings = new ArrayList<>();
    private int steps;
    private int redSteps;

    /**
     * A violation.
     *
     * @param step when
     * @param violation what
     */
    public record Finding(int step, Audit.Violation violation) {
        @Override
        public String toString() {
            return "step " + step + ", " + violation.check().label() + ": " + violation.what();
        }
    }

    /** Takes the next hour. */
    public void accept(HourRecord hour) {
        steps++;
        if (hour.audit().isGreen()) {
            return;
        }
        redSteps++;
        for (Audit.Violation violation : hour.audit().violations()) {
            if (findings.size() < KEPT) {
                findings.add(new Finding(hour.step(), violation));
            }
        }
    }

    public boolean isGreen() {
        return redSteps == 0;
    }

    public int steps() {
        return steps;
    }

    /** Steps with at least one violation. */
    public int redSteps() {
        return redSteps;
    }

    /** The first 100 violations in order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The very first violation. */
    public Optional<Finding> first() {
        return findings.stream().findFirst();
    }
}
