package prosumerlab.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.history.Audit;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What the audits up to the shown hour found. An hour is audited when it is complete. */
final class AuditModel {
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(this, "report");

    /**
     * @param shown what it is about
     * @param audited hours
     * @param findings of all of them, in order
     */
    record Report(Shown shown, int audited, List<Finding> findings) {
        Optional<Finding> first() {
            return findings.stream().findFirst();
        }

        /** All checks in their order. */
        List<CheckState> checks() {
            List<CheckState> checks = new ArrayList<>();
            for (Audit.Check check : Audit.Check.values()) {
                List<Finding> soFar = findings.stream()
                        .filter(finding -> finding.violation().check() == check)
                        .toList();
                checks.add(new CheckState(
                        check,
                        soFar.stream()
                                .filter(finding -> finding.step() == shown.step())
                                .toList(),
                        soFar));
            }
            return checks;
        }

        /** Whether the shown hour itself is audited. */
        boolean isHourAudited() {
            return audited > 0 && audited == shown.step() + 1;
        }

        /** What stands in place of a result where there is none: an hour that goes on will have one, a table will not. */
        String unaudited() {
            return shown.run().lacks(Gap.AUDIT) ? "not audited" : "not yet";
        }

        String verdict() {
            String hours = Formats.count(audited, Formats.stepNoun(shown.grid()));
            if (shown.run().lacks(Gap.AUDIT)) {
                return "Not audited: this folder does not hold " + Gap.AUDIT.label();
            }
            if (audited == 0) {
                return "Not audited yet";
            }
            return findings.isEmpty()
                    ? "All in order in " + hours
                    : Formats.count(findings.size(), "violation") + " in " + hours;
        }
    }

    /** Null until first on screen. */
    ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    void show(Shown shown) {
        int last = shown.run().lacks(Gap.AUDIT) ? Shown.BEFORE_START : HappenedSoFar.lastStep(shown, Phase.LAST);
        List<Finding> findings = new ArrayList<>();
        for (HourRecord hour : shown.run().hours().subList(0, last + 1)) {
            for (Audit.Violation violation : hour.audit().violations()) {
                findings.add(new Finding(findings.size(), hour.step(), violation));
            }
        }
        report.set(new Report(shown, last + 1, List.copyOf(findings)));
    }
}
