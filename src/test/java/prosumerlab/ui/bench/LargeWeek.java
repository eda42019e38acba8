package prosumerlab.ui.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import prosumerlab.ui.state.OpenRun;

/**
 * A week of 5,000 homes in the window: it opens, runs to its end and is rewound, and all the while it is measured how long the
 * window did not answer.
 */
final class LargeWeek {
    private static final int HOMES = 5_000;
    private static final int HOURS = 168;
    private static final int JUMPS = 60;
    /** Leads to all hours in an order without pattern: it has no divisor in common with {@value #HOURS}. */
    private static final int STRIDE = 61;

    private LargeWeek() {}

    static void measure() {
        try (OpenWindow window = OpenWindow.on(OpenWindow.run(100, 24))) {
            OpenWindow.awaitDrawn(() -> true);
            Stalls stalls = OpenWindow.onFx(Stalls::new);
            OpenRun week = OpenWindow.run(HOMES, HOURS);
            OpenWindow.doOnFx(() -> window.parts.runs().openAlone(week));
            OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().source() == week);
            stalls.say("a week of 5,000 homes opens");

            long start = System.nanoTime();
            OpenWindow.doOnFx(window.parts.playback()::runToEnd);
            OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().isComplete());
            System.out.printf(
                    Locale.ROOT,
                    "a week of 5,000 homes runs to its end in %.1f s%n",
                    (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1));
            stalls.say("meanwhile");

            for (int i = 0; i < JUMPS; i++) {
                int step = i * STRIDE % HOURS;
                OpenWindow.doOnFx(() -> window.parts.cursor().goTo(step));
                OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().step() == step);
            }
            stalls.say(JUMPS + " jumps in it");
            System.out.printf(Locale.ROOT, "heap with a week of 5,000 homes: %.0f MB%n", WindowBenchmark.heap());
        }
    }

    /** The longest time between two frames since it was asked last. */
    private static final class Stalls {
        private double longest;

        Stalls() {
            new FrameGaps(gap -> longest = Math.max(longest, gap)).start();
        }

        void say(String what) {
            double millis = OpenWindow.onFx(() -> {
                double found = longest;
                longest = 0;
                return found;
            });
            System.out.printf(Locale.ROOT, "%s: longest stall %.0f ms%n", what, millis);
        }
    }
}
