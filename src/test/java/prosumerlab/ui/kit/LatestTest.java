package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.testkit.WindowTest;

class LatestTest extends WindowTest {
    private final Latest<String> latest = new Latest<>("Test");
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final List<String> computed = new CopyOnWriteArrayList<>();

    @Test
    void only_what_was_asked_for_last_is_shown_however_late_the_others_come() {
        CountDownLatch slow = new CountDownLatch(1);
        doOnFx(() -> {
            latest.result().subscribe(result -> shown.add("" + result));
            latest.ask(() -> {
                slow.await();
                return compute("first");
            });
            latest.ask(() -> compute("skipped"));
            latest.ask(() -> compute("last"));
        });
        assertThat(onFx(() -> latest.result().get())).isNull();

        slow.countDown();
        await(() -> latest.result().get() != null);

        assertThat(shown).containsExactly("null", "last");
        assertThat(computed).containsExactly("first", "last");
    }

    @Test
    void what_is_known_already_takes_the_place_of_what_is_being_computed() {
        CountDownLatch slow = new CountDownLatch(1);
        doOnFx(() -> {
            latest.ask(() -> {
                slow.await();
                return compute("late");
            });
            latest.set("known");
        });
        slow.countDown();
        await(() -> computed.contains("late"));

        assertThat(onFx(() -> latest.result().get())).isEqualTo("known");
    }

    private String compute(String what) {
        computed.add(what);
        return what;
    }
}
