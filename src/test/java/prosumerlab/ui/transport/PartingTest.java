package prosumerlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class PartingTest {
    private final OpenRun root = Scenarios.run(3, 12, 8);
    private final LiveRun live = root.live().orElseThrow();
    private final OpenRun branch = OpenRun.branch("branch", root, live.branch(4, live.source()));
    private final OpenRun stranger = Scenarios.run(3, 12, 8);

    @Test
    void both_sides_know_where_they_part_and_strangers_do_not() {
        List<OpenRun> open = List.of(root, branch, stranger);

        assertThat(Parting.of(root, open)).containsExactly(new Parting(branch, 4));
        assertThat(Parting.of(branch, open)).containsExactly(new Parting(root, 4));
        assertThat(Parting.of(stranger, open)).isEmpty();
    }

    @Test
    void timeline_tells_of_a_parting_where_it_is() {
        List<Parting> partings = Parting.of(root, List.of(root, branch));

        assertThat(new MarkPainter().words(4, partings)).isEqualTo("\n○ Parts here from branch");
        assertThat(new MarkPainter().words(5, partings)).isEmpty();
    }
}
