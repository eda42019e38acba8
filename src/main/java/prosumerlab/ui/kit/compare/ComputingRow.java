package prosumerlab.ui.kit.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Wrapped;

/** For which hour what is shown stands, how far the computing is, and the buttons to begin and to stop it. */
public final class ComputingRow extends FlowPane {
    private final Label status = Wrapped.label("");
    private final Button compute = new Button("", Icons.of("mdi2r-refresh"));
    private final Button cancel = new Button("Cancel", Icons.of("mdi2c-close"));
    private final ProgressBar bar = Accessible.named(new ProgressBar(), "Computing");

    /**
     * @param running whether something is being computed
     * @param progress how much of it, 0 to 1
     */
    public ComputingRow(
            ObservableValue<Boolean> running, ObservableValue<Number> progress, Runnable onCompute, Runnable onCancel) {
        getStyleClass().add("computing-row");
        getStylesheets()
                .add(ComputingRow.class
                        .getResource("/prosumerlab/ui/compare.css")
                        .toExternalForm());
        setMinHeight(Region.USE_PREF_SIZE);
        status.setId("computed-for");
        compute.setId("compute");
        compute.setOnAction(event -> onCompute.run());
        cancel.setOnAction(event -> onCancel.run());
        bar.progressProperty().bind(progress.map(Number::doubleValue).orElse(0.0));
        running.subscribe(now -> {
            Narrow.leaveOut(bar, !now);
            Narrow.leaveOut(cancel, !now);
        });
        // A flow does not wrap the words of its parts by itself, and would never be narrower than they have once been.
        setMinWidth(0);
        status.maxWidthProperty().bind(widthProperty());
        getChildren().addAll(status, compute, bar, cancel);
    }

    /**
     * @param words for which hour, in a sentence
     * @param button the word on the button to begin; empty for none
     */
    public void show(String words, String button) {
        status.setText(words);
        compute.setText(button);
        Narrow.leaveOut(compute, button.isEmpty());
    }
}
