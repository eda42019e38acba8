package prosumerlab.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StudioTest {
    private final List<Object> delivered = new CopyOnWriteArrayList<>();
    private final Studio studio = new Studio(Runnable::run);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void release() {
        gate.countDown();
    }

    @Test
    void of_a_place_only_the_newest_wish_is_granted() throws InterruptedException {
        occupy();
        want("a", false, 1);
        want("a", false, 2);
        want("a", false, 3);

        finish();

        assertThat(delivered).containsExactly("first", 3, "last");
    }

    @Test
    void urgent_wishes_come_first_and_the_others_in_their_order() throws InterruptedException {
        occupy();
        want("a", false, 1);
        want("b", false, 2);
        want("c", true, 3);

        finish();

        assertThat(delivered).containsExactly("first", 3, 1, 2, "last");
    }

    @Test
    void what_was_withdrawn_is_not_drawn() throws InterruptedException {
        occupy();
        want("a", false, 1);
        want("b", false, 2);

        assertThat(studio.forget("a")).isTrue();
        assertThat(studio.forget("never wanted")).isFalse();
        finish();

        assertThat(delivered).containsExactly("first", 2, "last");
    }

    @Test
    void a_drawing_that_fails_is_told_and_stops_no_other() throws InterruptedException {
        occupy();
        studio.want(
                "broken",
                false,
                () -> {
                    throw new IllegalStateException("no ink");
                },
                delivered::add,
                failure -> delivered.add(failure.getMessage()));

        finish();

        assertThat(delivered).containsExactly("first", "no ink", "last");
    }

    @Test
    void it_works_on_one_thread_that_is_not_the_callers() throws InterruptedException {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 20; i++) {
            studio.want(i, false, () -> threads.add(Thread.currentThread()), done -> {}, failure -> {});
        }
        gate.countDown();
        finish();

        assertThat(threads).hasSize(20);
        assertThat(threads.stream().distinct())
                .hasSize(1)
                .allMatch(Thread::isDaemon)
                .doesNotContain(Thread.currentThread());
    }

    /** Keeps the studio busy until the gate opens, so that wishes gather. */
    private void occupy() throws InterruptedException {
        studio.want(
                "first",
                true,
                () -> {
                    begun.countDown();
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    return "first";
                },
                delivered::add,
                failure -> {});
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void want(Object place, boolean urgent, Object result) {
        studio.want(place, urgent, () -> result, delivered::add, failure -> {});
    }

    private void finish() throws InterruptedException {
        studio.want(
                "last",
                false,
                () -> "last",
                last -> {
                    delivered.add(last);
                    end.countDown();
                },
                failure -> {});
        gate.countDown();
        assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
