package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import prosumerlab.history.HourRecord;
import prosumerlab.testkit.HourBuilder;

class HourPipeTest {
    private static final HourRecord HOUR = new HourBuilder(0, 1).build();

    @Test
    void finish_comesAfterEveryHourInOrder() throws Exception {
        List<Integer> steps = new ArrayList<>();
        try (HourPipe pipe = new HourPipe(hour -> steps.add(hour.step()))) {
            for (int step = 0; step < 500; step++) {
                pipe.accept(new HourBuilder(step, 1).build());
            }
            pipe.finish();
        }

        assertThat(steps).hasSize(500).isSorted();
    }

    @Test
    void open_comesOnceBeforeTheFirstHour() throws Exception {
        List<String> calls = new ArrayList<>();
        HourPipe.Consumer consumer = new HourPipe.Consumer() {
            @Override
            public void open() {
                calls.add("open");
            }

            @Override
            public void accept(HourRecord hour) throws IOException {
                calls.add("accept");
                throw new IOException("quota reached");
            }
        };

        assertThatThrownBy(() -> {
                    try (HourPipe pipe = new HourPipe(consumer)) {
                        pipe.accept(HOUR);
                        pipe.finish();
                    }
                })
                .hasMessage("quota reached");
        assertThat(calls).containsExactly("open", "accept");
    }

    @Test
    void finish_reportsThatNothingCouldBeOpened() {
        HourPipe.Consumer consumer = new HourPipe.Consumer() {
            @Override
            public void open() throws IOException {
                throw new IOException("Permission denied");
            }

            @Override
            public void accept(HourRecord hour) {
                throw new AssertionError("it was never opened");
            }
        };

        assertThatThrownBy(() -> {
                    try (HourPipe pipe = new HourPipe(consumer)) {
                        pipe.accept(HOUR);
                        pipe.finish();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("Permission denied");
    }

    @Test
    void accept_reportsThatTheDiskIsFull() {
        assertThatThrownBy(() -> {
                    try (HourPipe pipe = new HourPipe(hour -> {
                        throw new IOException("No space left on device");
                    })) {
                        for (int i = 0; i < 1_000; i++) {
                            pipe.accept(HOUR);
                        }
                        pipe.finish();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void finish_reportsAnError() {
        assertThatThrownBy(() -> {
                    try (HourPipe pipe = new HourPipe(hour -> {
                        throw new OutOfMemoryError("none");
                    })) {
                        pipe.accept(HOUR);
                        pipe.finish();
                    }
                })
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void accept_isInterrupted_whileTheQueueIsFull() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (HourPipe pipe = new HourPipe(hour -> awaitQuietly(release))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000; i++) {
                            pipe.accept(HOUR);
                        }
                    })
                    .isInstanceOf(InterruptedException.class);
            release.countDown();
        }
        assertThat(Thread.interrupted()).isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
