package prosumerlab.ui.tamper;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.chain.Target;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** How hard mining is, mining again, and how far it is. */
final class MiningBar extends VBox {
    private static final double STEP = 0.1;
    private static final int TARGET_DIGITS = 9;

    private final TamperModel model;
    private final Mining mining;
    private final Label effort = Wrapped.label("");
    private final Label counter = Wrapped.label("");
    private final Button one = new Button("", Icons.of("mdi2p-pickaxe"));
    private final Button all = new Button("", Icons.of("mdi2p-pickaxe"));
    private final Button cancel = new Button("Cancel", Icons.of("mdi2c-close"));
    private final ProgressBar progress = Accessible.named(new ProgressBar(), "Progress of the mining");

    MiningBar(TamperModel model, Mining mining) {
        this.model = model;
        this.mining = mining;
        getStyleClass().add("tamper-mining");
        effort.setId("tamper-effort");
        counter.setId("tamper-counter");
        counter.getStyleClass().add("tamper-counter");
        one.setOnAction(
                event -> mining.start(model.selected().get(), model.selected().get()));
        one.setId("mine-one");
        all.setOnAction(event ->
                mining.start(model.selected().get(), model.chain().get().size() - 1));
        all.setId("mine-all");
        cancel.setId("cancel-mining");
        cancel.setOnAction(event -> mining.stop());
        for (Button button : new Button[] {one, all, cancel}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        FlowPane buttons = Wrapped.row(one, all, cancel, progress);
        buttons.getStyleClass().add("tamper-buttons");
        getChildren().addAll(buttons, counter, difficulty(), effort);
        model.difficulty().subscribe(now -> tellEffort());
        mining.state().subscribe(now -> tell());
        mining.busy().subscribe(busy -> {
            Narrow.leaveOut(cancel, !busy);
            tell();
        });
    }

    private HBox difficulty() {
        Label name = Term.DIFFICULTY.explain(new Label());
        model.difficulty()
                .subscribe(now -> name.setText(String.format(Locale.ROOT, "Difficulty %.1f", now.doubleValue())));
        name.setMinWidth(USE_PREF_SIZE);
        Slider slider = new NumberedSlider(
                "Difficulty of mining again, in leading zero hex digits", 0, TamperModel.HARDEST, 1, 9);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(STEP);
        slider.setId("tamper-difficulty");
        slider.valueProperty().bindBidirectional(model.difficulty());
        slider.disableProperty().bind(mining.busy());
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(name, slider);
        row.getStyleClass().add("tamper-difficulty");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The chain or the block that is looked at is another one. */
    void show(TamperedChain chain, int index) {
        int after = chain.size() - index;
        one.setText("Mine block " + index + " again");
        all.setText("Mine all from " + index + " (" + Formats.count(after, "block") + ")");
        boolean possible = index > 0 && !mining.busy().get();
        one.setDisable(!possible);
        all.setDisable(!possible);
        tellEffort();
    }

    private void tellEffort() {
        Target target = model.target();
        double expected = target.expectedAttempts();
        effort.setText("Target " + target.hex().substring(0, TARGET_DIGITS) + "…: "
                + TamperWords.attemptsExpected(expected)
                + (mining.lastRate() > 0 ? ", " + TamperWords.about(expected / mining.lastRate()) : "")
                + " a block");
    }

    private void tell() {
        Mining.State state = mining.state().get();
        boolean busy = mining.busy().get();
        Narrow.leaveOut(counter, state.blocks() == 0);
        Narrow.leaveOut(progress, !busy || state.blocks() < 2);
        if (state.blocks() == 0) {
            return;
        }
        progress.setProgress(state.mined() / (double) state.blocks());
        counter.setText(busy ? going(state) : ended(state));
        if (!busy) {
            tellEffort();
        }
    }

    private static String going(Mining.State state) {
        String which = state.blocks() == 1
                ? "Block " + state.first()
                : "Block " + (state.first() + state.mined()) + ", number "
                        + Formats.count(Math.min(state.mined() + 1, state.blocks())) + " of "
                        + Formats.count(state.blocks());
        return which + ": " + Formats.count(state.triedForThis(), "attempt") + ", "
                + TamperWords.attempts(state.expected()) + " expected; " + TamperWords.rate(state.hashRate())
                + "; " + TamperWords.about(state.secondsToGo())
                + " to go, however long the search has already taken.";
    }

    private static String ended(Mining.State state) {
        if (state.mined() == 0) {
            return "Cancelled after " + Formats.count(state.tried(), "attempt") + " and "
                    + TamperWords.duration(state.seconds()) + "; nothing was found.";
        }
        double expected = state.expected() * state.mined();
        return (state.isDone() ? "Mined " : "Cancelled: mined ")
                + Formats.count(state.mined(), "block")
                + (state.isDone() ? "" : " of " + Formats.count(state.blocks())) + " with "
                + Formats.count(state.attempts(), "attempt") + ", " + TamperWords.attempts(expected) + " expected ("
                + String.format(Locale.ROOT, "%.2f times", state.attempts() / expected) + "), in "
                + TamperWords.duration(state.seconds()) + ".";
    }
}
