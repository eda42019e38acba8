package prosumerlab.ui.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Shown;

/** Measures the window and prints the figures of the performance page; takes some minutes. */
public final class WindowBenchmark {
    private static final String[] PARTS = {"start", "step", "panes", "play", "restart", "week", "mine"};
    private static final double MILLI = 1e6;
    private static final int STARTS = 11;
    private static final int STEPS = 60;
    private static final int WARM_UP = 12;
    private static final int PLAYED = 120;
    private static final double HOURS_PER_SECOND = 10;
    private static final double TWO_FRAMES = 33.4;
    private static final long PAUSE_MILLIS = 60;
    private static final int RESTARTS = 1_000;
    private static final int PLAYED_EACH = 3;

    private WindowBenchmark() {}

    /**
     * @param args the parts to measure, of start, step, panes, play, restart, week and mine; none for all
     */
    public static void main(String[] args) throws IOException {
        Set<String> parts = new TreeSet<>(List.of(args.length == 0 ? PARTS : args));
        if (!List.of(PARTS).containsAll(parts)) {
            System.err.println("The parts are " + String.join(", ", PARTS) + "; there is no such part in: "
                    + String.join(" ", args));
            System.exit(2);
        }
        if (parts.contains("start")) {
            say("start to first complete picture, ms", starts());
        }
        Platform.startup(() -> Platform.setImplicitExit(false));
        if (parts.contains("step")) {
            say("one step until it is drawn, 100 homes, ms", steps(100, Place.CHARTS));
            say("one step until it is drawn, 5,000 homes, ms", steps(5_000, Place.CHARTS));
        }
        if (parts.contains("panes")) {
            for (Place place : Place.values()) {
                say("the same with " + place.title() + " in front, 100 homes, ms", steps(100, place));
            }
        }
        if (parts.contains("play")) {
            play(100);
        }
        if (parts.contains("restart")) {
            restarts();
        }
        if (parts.contains("week")) {
            LargeWeek.measure();
        }
        if (parts.contains("mine")) {
            HardMining.measure();
        }
        Platform.exit();
        System.exit(0);
    }

    /** From the start of the process to its first picture, without the first start, which fills the caches of the system. */
    private static double[] starts() throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            List<String> command = new ArrayList<>();
            command.add(System.getProperty("java.home") + "/bin/java");
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstPicture.class.getName()));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                if (!FirstPicture.DONE.equals(out.readLine())) {
                    throw new IOException("the window did not open");
                }
            }
            if (i > 0) {
                times.add((System.nanoTime() - start) / MILLI);
            }
        }
        return array(times);
    }

    /** From asking for the next hour, which is computed and mined, until the picture of it is complete. */
    private static double[] steps(int homes, Place inFront) {
        try (OpenWindow window = OpenWindow.on(OpenWindow.run(homes, STEPS + WARM_UP))) {
            OpenWindow.doOnFx(() -> {
                window.parts.selection().selectHome(0);
                window.parts.places().open(inFront);
            });
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < STEPS + WARM_UP; i++) {
                int step = i;
                pause();
                long start = System.nanoTime();
                OpenWindow.doOnFx(window.parts.playback()::step);
                OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().step() == step);
                if (i >= WARM_UP) {
                    times.add((System.nanoTime() - start) / MILLI);
                }
            }
            return array(times);
        }
    }

    /** The time between frames while hours pass at {@value #HOURS_PER_SECOND} a second. */
    private static void play(int homes) {
        try (OpenWindow window = OpenWindow.on(OpenWindow.run(homes, PLAYED + WARM_UP))) {
            List<Double> gaps = new ArrayList<>();
            OpenWindow.doOnFx(() -> {
                new FrameGaps(gap -> {
                            if (window.parts.cursor().shown().get().step() >= WARM_UP) {
                                gaps.add(gap);
                            }
                        })
                        .start();
                window.parts.playback().speed().set(HOURS_PER_SECOND);
                window.parts.playback().play();
            });
            OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().isComplete());
            double[] all = array(OpenWindow.onFx(() -> List.copyOf(gaps)));
            say("between frames while playing 10 hours/s, 100 homes, ms", all);
            long within = Arrays.stream(all).filter(gap -> gap <= TWO_FRAMES).count();
            System.out.printf(Locale.ROOT, "  within 33 ms: %.1f %% of %d%n", 100.0 * within / all.length, all.length);
        }
    }

    /** The heap in use after opening a run anew, playing it to its end and going back before its start, many times. */
    private static void restarts() {
        try (OpenWindow window = OpenWindow.on(OpenWindow.run(100, PLAYED_EACH))) {
            OpenWindow.doOnFx(() -> window.parts.playback().speed().set(Playback.MAX_SPEED));
            for (int i = 1; i <= RESTARTS; i++) {
                OpenRun fresh = OpenWindow.run(100, PLAYED_EACH);
                OpenWindow.doOnFx(() -> {
                    window.parts.runs().openAlone(fresh);
                    window.parts.playback().play();
                });
                OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().step() == PLAYED_EACH - 1);
                OpenWindow.doOnFx(() -> window.parts.cursor().goTo(Shown.BEFORE_START));
                if (i == 10 || i == 100 || i == RESTARTS) {
                    OpenWindow.awaitDrawn(() -> true);
                    System.out.printf(Locale.ROOT, "heap after %,d restarts and plays: %.1f MB%n", i, heap());
                }
            }
        }
    }

    static double heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            pause();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static void pause() {
        sleep(PAUSE_MILLIS);
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void say(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f, 95 %% within %.1f, most %.1f (%d)%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (0.95 * (sorted.length - 1))],
                sorted[sorted.length - 1],
                sorted.length);
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
