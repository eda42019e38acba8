package prosumerlab.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.testkit.Scenarios;

class CursorTest {
    private final OpenRun run = Scenarios.run(5, 6, 4);
    private final Cursor cursor = new Cursor(run);

    @Test
    void shows_the_newest_hour_of_the_first_run() {
        assertThat(step()).isEqualTo(3);
        assertThat(cursor.shown().get().isNewest()).isTrue();
        assertThat(cursor.shown().get().hour()).contains(run.run().hours().get(3));
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "0, 0", "3, 3", "4, 3", "2147483647, 3", "-7, -1"})
    void goTo_shows_the_nearest_recorded_hour(int asked, int shown) {
        cursor.goTo(asked);

        assertThat(step()).isEqualTo(shown);
    }

    @Test
    void back_and_forward_stop_at_the_ends() {
        cursor.forward();
        assertThat(step()).isEqualTo(3);
        for (int i = 0; i < 9; i++) {
            cursor.back();
        }
        assertThat(cursor.shown().get().isBeforeStart()).isTrue();
        assertThat(cursor.shown().get().hour()).isEmpty();
    }

    @Test
    void shown_does_not_change_when_the_run_goes_on_until_refreshed() {
        Shown before = cursor.shown().get();
        run.live().orElseThrow().advance();
        assertThat(before.recorded()).isEqualTo(4);

        cursor.refresh();

        assertThat(cursor.shown().get().recorded()).isEqualTo(5);
        assertThat(step()).isEqualTo(3);
        assertThat(cursor.shown().get().isNewest()).isFalse();
    }

    @Test
    void switching_runs_keeps_the_hour_where_the_other_has_it() {
        LiveRun live = run.live().orElseThrow();
        OpenRun branch = OpenRun.live("branch", live.branch(1, live.source()));

        cursor.goTo(0);
        cursor.switchTo(branch);
        assertThat(step()).isZero();

        cursor.switchTo(run);
        cursor.goTo(3);
        cursor.switchTo(branch);
        assertThat(step()).as("the branch has two hours").isEqualTo(1);
    }

    @Test
    void phases_go_forward_and_back_through_the_same_places() {
        cursor.goTo(1);
        List<String> forward = new ArrayList<>();
        forward.add(place());
        for (int i = 0; i < 9; i++) {
            cursor.forwardOnePhase();
            forward.add(place());
        }
        List<String> back = new ArrayList<>();
        back.add(0, place());
        for (int i = 0; i < 9; i++) {
            cursor.backOnePhase();
            back.add(0, place());
        }

        assertThat(back).isEqualTo(forward);
        assertThat(forward).doesNotHaveDuplicates().contains("2 GENERATION", "2 REGULATOR", "3 SELF_CONSUMPTION");
    }

    @Test
    void phases_end_with_the_newest_hour() {
        cursor.forwardOnePhase();

        assertThat(place()).isEqualTo("3 REGULATOR");
    }

    private int step() {
        return cursor.shown().get().step();
    }

    private String place() {
        return step() + " " + cursor.shown().get().phase();
    }
}
