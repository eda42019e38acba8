package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class OncePerFrameTest extends WindowTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void of_many_that_are_asked_for_between_two_frames_the_first_and_the_last_are_done() {
        open(Scenarios.run(5, 2));
        OncePerFrame once = onFx(() -> new OncePerFrame(stage.getScene().getRoot()));

        doOnFx(() -> {
            for (int i = 1; i <= 50; i++) {
                int number = i;
                once.ask(() -> done.add(number));
            }
            assertThat(done).containsExactly(1);
        });

        await(() -> done.size() == 2);
        assertThat(done).containsExactly(1, 50);
    }

    @Test
    void what_is_asked_for_after_a_frame_is_done_at_once() {
        open(Scenarios.run(5, 2));
        OncePerFrame once = onFx(() -> new OncePerFrame(stage.getScene().getRoot()));
        List<Boolean> frames = new ArrayList<>();
        doOnFx(() -> {
            once.ask(() -> done.add(1));
            stage.getScene().addPostLayoutPulseListener(() -> frames.add(true));
        });
        await(() -> !frames.isEmpty());

        doOnFx(() -> {
            once.ask(() -> done.add(2));
            assertThat(done).containsExactly(1, 2);
        });
    }
}
