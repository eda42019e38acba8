package prosumerlab.ui.chain;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** The block that is being filled, at the end of the ribbon: its trades wait. */
final class WaitingCube extends Button {
    private final Label height = new Label();
    private final Label what = new Label("Next block");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label fill = new Label();
    private final Label contents = new Label();

    WaitingCube() {
        getStyleClass().setAll("waiting-cube");
        height.getStyleClass().add("block-height");
        fill.getStyleClass().add("muted");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(new VBox(2, height, what, bar, fill, contents));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(ChainSoFar chain) {
        NextBlock next = NextBlock.of(chain);
        boolean over = chain.isOver();
        height.setText(over ? "End" : "#" + (chain.height() + 1));
        what.setText(over ? "of the run" : "Next block");
        fill.setText(over ? next.waiting() + " waiting" : next.fill());
        contents.setText(over ? "" : next.contents());
        bar.setProgress(over ? 0 : next.taken() / (double) next.places());
        setAccessibleText("Waiting trades: " + next.waiting() + ". " + (over ? "" : next.inWords()).strip());
    }
}
