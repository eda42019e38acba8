package prosumerlab.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import prosumerlab.ui.state.Place;

/**
 * The tamper lab mines a chain again at the highest difficulty, which takes it a minute, and is cancelled after a while: how long
 * the frames take meanwhile, and how long it takes from the press of the button until no thread mines and the picture says so.
 */
final class HardMining {
    private static final int HOURS = 24;
    private static final int TIMES = 20;
    private static final long MINED_MILLIS = 500;
    private static final String THREAD = "mine-again";

    private HardMining() {}

    static void measure() {
        try (OpenWindow window = OpenWindow.on(OpenWindow.run(100, HOURS))) {
            OpenWindow.doOnFx(window.parts.playback()::runToEnd);
            OpenWindow.awaitDrawn(() -> window.parts.cursor().shown().get().isComplete());
            OpenWindow.doOnFx(() -> window.parts.places().open(Place.TAMPER));
            // The lab begins at the difficulty of the run, once it has its copy of the chain.
            OpenWindow.awaitDrawn(
                    () -> find(window, "#tamper-difficulty") instanceof Slider slider && slider.getValue() > 0);
            OpenWindow.doOnFx(() -> {
                Slider difficulty = (Slider) find(window, "#tamper-difficulty");
                difficulty.setValue(difficulty.getMax());
                blocks(window).getSelectionModel().select(1);
            });
            List<Double> gaps = new ArrayList<>();
            List<Double> cancelled = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                gaps.addAll(mine(window, cancelled));
            }
            WindowBenchmark.say("between frames while mining at difficulty 6, ms", WindowBenchmark.array(gaps));
            WindowBenchmark.say(
                    "from Cancel until nothing mines and the picture says so, ms", WindowBenchmark.array(cancelled));
        }
    }

    private static List<Double> mine(OpenWindow window, List<Double> cancelled) {
        List<Double> gaps = new ArrayList<>();
        Button mine = (Button) find(window, "#mine-all");
        Button cancel = (Button) find(window, "#cancel-mining");
        OpenWindow.doOnFx(mine::fire);
        OpenWindow.awaitDrawn(cancel::isVisible);
        FrameGaps frames = new FrameGaps(gaps::add);
        OpenWindow.doOnFx(frames::start);
        WindowBenchmark.sleep(MINED_MILLIS);
        OpenWindow.doOnFx(frames::stop);
        if (!isMining()) {
            throw new IllegalStateException("all blocks were found before they could be cancelled");
        }
        long start = System.nanoTime();
        OpenWindow.doOnFx(cancel::fire);
        OpenWindow.awaitDrawn(() -> !cancel.isVisible() && !isMining());
        cancelled.add((System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        return gaps;
    }

    private static ListView<?> blocks(OpenWindow window) {
        return window.stage.getScene().getRoot().lookupAll(".list-view").stream()
                .filter(list -> "Blocks of the copy".equals(list.getAccessibleText()))
                .map(list -> (ListView<?>) list)
                .findFirst()
                .orElseThrow();
    }

    private static Node find(OpenWindow window, String id) {
        return window.stage.getScene().lookup(id);
    }

    private static boolean isMining() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> THREAD.equals(thread.getName()));
    }
}
