package prosumerlab.ui.testkit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Tells when a number of pulses have passed. */
final class Pulses extends AnimationTimer {
    private final Runnable passed;
    private int left;

    Pulses(int count, Runnable passed) {
        this.left = count;
        this.passed = passed;
    }

    @Override
    public void handle(long now) {
        if (--left == 0) {
            stop();
            // Timers are called as a pulse begins; layout and drawing come after.
            Platform.runLater(passed);
        }
    }
}
