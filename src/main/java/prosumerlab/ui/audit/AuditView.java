package prosumerlab.ui.audit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;

/** The verdict, the first violation, one card a check, and every violation. */
final class AuditView extends ScrollPane {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final AuditModel model;
    private final Links links;
    private final Label verdict = Wrapped.label("");
    private final VBox first = new VBox();
    private final VBox checks = new VBox();
    private final DataTable<Finding> violations;

    AuditView(AuditModel model, Links links) {
        this.model = model;
        this.links = links;
        getStylesheets()
                .add(AuditView.class.getResource("/prosumerlab/ui/audit.css").toExternalForm());
        verdict.setId("audit-verdict");
        verdict.getStyleClass().add("verdict");
        first.getStyleClass().add("first-violation");
        checks.getStyleClass().add("checks");
        violations = new DataTable<>("Violations", columns());
        violations.setPlaceholder(new Placeholder(
                "mdi2s-shield-check", "No violations", "Nothing is wrong in the hours audited so far."));
        VBox.setVgrow(violations, Priority.ALWAYS);
        VBox body = new VBox(verdict, first, checks, violations);
        body.getStyleClass().add("pane-body");
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        model.report().addListener((property, before, report) -> show(report));
    }

    private void show(AuditModel.Report report) {
        boolean good = report.audited() > 0 && report.findings().isEmpty();
        verdict.setText(report.verdict());
        verdict.setGraphic(Icons.of(
                report.audited() == 0 ? "mdi2s-shield-outline" : good ? "mdi2s-shield-check" : "mdi2s-shield-alert"));
        verdict.pseudoClassStateChanged(GOOD, good);
        verdict.pseudoClassStateChanged(BAD, !report.findings().isEmpty());
        first.getChildren().clear();
        report.first().ifPresent(finding -> first.getChildren().addAll(firstViolation(finding)));
        first.setVisible(report.first().isPresent());
        first.setManaged(report.first().isPresent());
        checks.getChildren()
                .setAll(report.checks().stream()
                        .map(check -> card(report, check))
                        .toList());
        violations.setVisible(report.first().isPresent());
        violations.setManaged(report.first().isPresent());
        violations.show(report.findings());
    }

    private List<Node> firstViolation(Finding finding) {
        Label heading =
                new Label("First violation: " + finding.violation().check().label() + ", " + time(finding));
        heading.getStyleClass().add("chart-heading");
        Label what = Wrapped.label(finding.violation().what());
        what.setId("first-violation");
        Button go = new Button("Show this hour", Icons.of("mdi2a-arrow-left"));
        go.setOnAction(event -> links.toHour(finding.step()));
        go.setDisable(finding.step() == model.report().get().shown().step());
        return List.of(heading, what, go);
    }

    private static VBox card(AuditModel.Report report, CheckState state) {
        String label = state.check().label();
        Label name = new Label(Character.toUpperCase(label.charAt(0)) + label.substring(1));
        name.getStyleClass().add("check-name");
        Label meaning = Wrapped.label(state.meaning());
        meaning.getStyleClass().add("muted");
        String noun = Formats.stepNoun(report.shown().grid());
        FlowPane marks = Wrapped.row(
                mark("This " + noun, report.isHourAudited(), report.unaudited(), state.ofHour()),
                mark("All so far", report.audited() > 0, report.unaudited(), state.soFar()));
        marks.getStyleClass().add("check-marks");
        VBox card = new VBox(name, meaning, marks);
        card.getStyleClass().add("check");
        return card;
    }

    private static Label mark(String caption, boolean audited, String unaudited, List<Finding> findings) {
        String found =
                !audited ? unaudited : findings.isEmpty() ? "in order" : Formats.count(findings.size(), "violation");
        Label result = new Label(caption + ": " + found);
        result.setGraphic(
                Icons.of(!audited ? "mdi2m-minus" : findings.isEmpty() ? "mdi2c-check" : "mdi2a-alert-outline"));
        result.getStyleClass().add("check-result");
        result.pseudoClassStateChanged(GOOD, audited && findings.isEmpty());
        result.pseudoClassStateChanged(BAD, !findings.isEmpty());
        return result;
    }

    private List<Column<Finding>> columns() {
        return List.of(
                Column.<Finding>words("Time", 12, this::time)
                        .sortedBy(Finding::step)
                        .linked(new RowAction<>(
                                finding -> "Show the hour " + time(finding),
                                finding -> finding.step()
                                        != model.report().get().shown().step(),
                                finding -> links.toHour(finding.step()))),
                Column.words("Check", 10, finding -> finding.violation().check().label()),
                Column.words("What", 60, finding -> finding.violation().what()));
    }

    private String time(Finding finding) {
        return Formats.moment(model.report().get().shown().grid(), finding.step());
    }
}
