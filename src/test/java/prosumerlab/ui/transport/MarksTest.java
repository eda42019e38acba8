package prosumerlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class MarksTest {
    private final OpenRun open = Scenarios.run(60, 24, 24);
    private final Run run = open.run();

    @Test
    void marks_are_those_of_the_record() {
        Marks marks = new Marks();
        marks.update(open, run);

        assertThat(marks.blocks())
                .isNotEmpty()
                .containsExactlyElementsOf(run.hours().stream()
                        .filter(hour -> !hour.blocks().isEmpty())
                        .map(HourRecord::step)
                        .toList());
        assertThat(marks.bans())
                .containsExactlyElementsOf(run.hours().stream()
                        .filter(hour -> !hour.bans().isEmpty())
                        .map(HourRecord::step)
                        .toList());
        long peak = run.hours().get(marks.peakStep()).homes().total(Quantity.LOAD);
        assertThat(run.hours()).allSatisfy(hour -> assertThat(hour.homes().total(Quantity.LOAD))
                .isLessThanOrEqualTo(peak));
    }

    @Test
    void growing_by_parts_marks_the_same_as_all_at_once() {
        Marks grown = new Marks();
        for (int size = 0; size <= run.hours().size(); size += 5) {
            grown.update(
                    open,
                    new Run(
                            run.source(),
                            run.homes(),
                            run.genesis(),
                            run.hours().subList(0, size)));
        }
        grown.update(open, run);
        Marks whole = new Marks();
        whole.update(open, run);

        assertThat(grown).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    void another_run_starts_anew() {
        Marks marks = new Marks();
        marks.update(open, run);
        OpenRun empty = Scenarios.run(5, 6);

        marks.update(empty, empty.run());

        assertThat(marks.blocks()).isEmpty();
        assertThat(marks.bans()).isEmpty();
        assertThat(marks.peakStep()).isEqualTo(-1);
        assertThat(marks.dearestStep()).isEqualTo(-1);
    }
}
