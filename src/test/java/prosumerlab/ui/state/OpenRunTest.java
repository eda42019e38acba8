package prosumerlab.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.testkit.Scenarios;

class OpenRunTest {
    private final OpenRun root = Scenarios.run(3, 12, 8);

    @Test
    void branch_shares_the_hours_until_it_parts() {
        OpenRun branch = branch(root, 4);

        assertThat(branch.sharedWith(root)).hasValue(4);
        assertThat(root.sharedWith(branch)).hasValue(4);
    }

    @Test
    void two_branches_share_what_the_earlier_one_shares() {
        assertThat(branch(root, 4).sharedWith(branch(root, 6))).hasValue(4);
    }

    @Test
    void branch_of_a_branch_shares_with_both() {
        OpenRun child = branch(root, 5);
        OpenRun late = branch(child, 5);
        OpenRun early = branch(child, 2);

        assertThat(late.sharedWith(child)).hasValue(5);
        assertThat(late.sharedWith(root)).hasValue(5);
        assertThat(early.sharedWith(root)).hasValue(2);
        assertThat(early.sharedWith(late)).hasValue(2);
    }

    @Test
    void branch_from_before_the_start_shares_no_hour() {
        assertThat(branch(root, Shown.BEFORE_START).sharedWith(root)).hasValue(-1);
    }

    @Test
    void runs_of_their_own_share_nothing_even_if_they_are_alike() {
        assertThat(Scenarios.run(3, 12, 8).sharedWith(root)).isEmpty();
    }

    @Test
    void branch_reads_measured_files_from_where_its_parent_did() {
        OpenRun parent = OpenRun.live("parent", root.live().orElseThrow(), Path.of("somewhere"));

        assertThat(branch(parent, 3).folder()).contains(Path.of("somewhere"));
        assertThat(root.folder()).isEmpty();
    }

    private static OpenRun branch(OpenRun parent, int step) {
        LiveRun live = parent.live().orElseThrow();
        return OpenRun.branch("branch", parent, live.branch(step, live.source()));
    }
}
