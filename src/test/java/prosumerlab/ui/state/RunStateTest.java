package prosumerlab.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.testkit.Scenarios;

class RunStateTest {
    private final OpenRun first = Scenarios.run(5, 6, 4);
    private final Cursor cursor = new Cursor(first);
    private final RunState runs = new RunState(cursor);

    @Test
    void a_branch_opens_beside_the_first_run_at_the_shown_hour() {
        cursor.goTo(1);
        LiveRun live = first.live().orElseThrow();
        OpenRun branch = OpenRun.live("branch", live.branch(1, live.source()));

        runs.openBranch(branch);

        assertThat(runs.runs()).containsExactly(first, branch);
        assertThat(cursor.shown().get().source()).isSameAs(branch);
        assertThat(cursor.shown().get().step()).isEqualTo(1);
    }

    @Test
    void a_recorded_run_opens_at_its_newest_hour_and_has_no_next() {
        OpenRun read = OpenRun.recorded("read", Scenarios.run(3, 5, 2).run());
        cursor.goTo(0);

        runs.open(read);

        assertThat(cursor.shown().get().step()).isEqualTo(1);
        assertThat(cursor.shown().get().hasNext()).isFalse();
    }

    @Test
    void closing_the_shown_run_shows_another_and_the_last_stays() {
        OpenRun second = Scenarios.run(3, 5);
        runs.open(second);

        runs.close(second);
        assertThat(cursor.shown().get().source()).isSameAs(first);

        runs.close(first);
        assertThat(runs.runs()).containsExactly(first);
    }

    @Test
    void openAlone_closes_all_others() {
        OpenRun second = Scenarios.run(3, 5);

        runs.openAlone(second);

        assertThat(runs.runs()).containsExactly(second);
        assertThat(cursor.shown().get().source()).isSameAs(second);
    }
}
