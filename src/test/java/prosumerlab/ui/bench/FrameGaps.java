package prosumerlab.ui.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Tells the time between frames, in milliseconds, from when it is started. On the FX thread. */
final class FrameGaps extends AnimationTimer {
    private final DoubleConsumer gap;
    private long last;

    FrameGaps(DoubleConsumer gap) {
        this.gap = gap;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (last != 0) {
            gap.accept((time - last) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
        last = time;
    }
}
