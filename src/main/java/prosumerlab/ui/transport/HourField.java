package prosumerlab.ui.transport;

import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.HourText;
import prosumerlab.ui.kit.Refusal;
import prosumerlab.ui.state.Shown;

/** A field for the hour to go to: Enter goes there, Escape leaves it, what is no hour of the run is refused with a word why. */
final class HourField extends TextField {
    private final Supplier<Shown> shown;
    private final TransportActions actions;
    private final Runnable leave;
    private final Refusal refusal = new Refusal(this);

    /**
     * @param leave called when the field has done its work, so that the keys of the transport work again
     */
    HourField(Supplier<Shown> shown, TransportActions actions, Runnable leave) {
        this.shown = shown;
        this.actions = actions;
        this.leave = leave;
        Accessible.named(this, "Go to hour");
        setId("go-to-hour");
        setPromptText("Go to hour");
        setPrefColumnCount(6);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Go to hour (Ctrl G): 14, 14:00, day 3 14:00, 22 Apr 14:00."
                + "\nAn hour that is not recorded yet is computed first."));
        setOnAction(event -> go());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                finish();
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                clear();
            }
        });
    }

    private void go() {
        if (getText().isBlank()) {
            finish();
            return;
        }
        HourText hours = new HourText(shown.get());
        OptionalLong step = hours.step(getText());
        if (step.isEmpty()) {
            refusal.say("\"" + getText().strip() + "\" is not an hour. " + hours.examples());
        } else if (step.getAsLong() < Shown.BEFORE_START
                || step.getAsLong() >= shown.get().grid().steps()) {
            refusal.say(hours.outside(getText()));
        } else if (!actions.reach((int) step.getAsLong())) {
            refusal.say("This hour was not recorded: the run ends after "
                    + shown.get().recorded() + " of its hours.");
        } else {
            finish();
        }
    }

    private void finish() {
        clear();
        leave.run();
    }
}
