package prosumerlab.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Term;

/** Hour, activity, progress, and the audit badge. */
final class StatusBar extends HBox {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /** How much is recorded is seen in the timeline too. */
    private static final double LEAST_WIDTH_WITH_BAR = 50;

    private final Label hour;
    private final Button audit = new Button();

    /**
     * @param openAudit brings the first violation to the front
     */
    StatusBar(ShellModel model, Runnable openAudit) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        hour = label("status-hour", model.hour());
        Label activity = label("status-activity", model.activity());
        hour.setMinWidth(USE_PREF_SIZE);
        Label recorded = label("status-recorded", model.recorded());
        recorded.setMinWidth(USE_PREF_SIZE);
        ProgressBar progress = Accessible.named(new ProgressBar(), "Recorded part of the run");
        progress.progressProperty().bind(model.progress());
        activity.setMinWidth(USE_PREF_SIZE);
        Narrow.width(this, LEAST_WIDTH_WITH_BAR, hour, narrow -> {
            Narrow.leaveOut(progress, narrow);
            Narrow.leaveOut(recorded, narrow);
        });
        audit.setId("audit-badge");
        audit.getStyleClass().add("audit-badge");
        audit.setMinWidth(USE_PREF_SIZE);
        audit.setOnAction(event -> openAudit.run());
        Term.AUDIT.explain(audit);
        model.violations().subscribe(this::showAudit);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(hour, new Separator(Orientation.VERTICAL), activity, space, progress, recorded, audit);
    }

    /** A text of the usual size, by which others can tell how large that is. */
    Label ruler() {
        return hour;
    }

    private void showAudit(int violations) {
        String words = violations < 0
                ? violations == -1 ? "Not audited yet" : "Not audited"
                : violations == 0 ? "Audit: all in order" : "Audit: " + Formats.count(violations, "violation");
        audit.setText(words);
        audit.setAccessibleText(words);
        audit.setGraphic(Icons.of(
                violations < 0
                        ? "mdi2s-shield-outline"
                        : violations == 0 ? "mdi2s-shield-check" : "mdi2s-shield-alert"));
        audit.pseudoClassStateChanged(GOOD, violations == 0);
        audit.pseudoClassStateChanged(BAD, violations > 0);
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }
}
