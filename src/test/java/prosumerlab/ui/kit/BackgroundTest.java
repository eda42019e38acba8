package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class BackgroundTest extends WindowTest {
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void work_is_done_beside_the_fx_thread_and_told_on_it() {
        open(Scenarios.run(3, 4));

        start(() -> String.valueOf(Platform.isFxApplicationThread()));
        await(() -> !told.isEmpty());

        assertThat(told).containsExactly("done false true");
    }

    @Test
    void failure_is_told() {
        open(Scenarios.run(3, 4));

        start(() -> {
            throw new IllegalStateException("no");
        });
        await(() -> !told.isEmpty());

        assertThat(told).containsExactly("failed no");
    }

    @Test
    void long_work_shows_progress_and_tells_nothing_after_it_was_cancelled() {
        open(Scenarios.run(3, 4));
        CountDownLatch interrupted = new CountDownLatch(1);

        start(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "late";
        });
        await(() -> says("Working …"));
        robot.clickOn("Cancel");
        await(() -> interrupted.getCount() == 0);

        assertThat(says("Working …")).isFalse();
        assertThat(told).isEmpty();
    }

    private void start(java.util.concurrent.Callable<String> work) {
        doOnFx(() -> new Background(stage)
                .start(
                        "Working",
                        work,
                        result -> told.add("done " + result + " " + Platform.isFxApplicationThread()),
                        failure -> told.add("failed " + failure.getMessage())));
    }
}
