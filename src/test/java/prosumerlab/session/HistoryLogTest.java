package prosumerlab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import prosumerlab.history.HourRecord;

class HistoryLogTest {
    private static HourRecord hour(int step) {
        return new HourRecord(step, 0, 0, 0, null, List.of(), List.of(), null, List.of(), 0, List.of(), null, null);
    }

    @Test
    void snapshotDoesNotChangeWhenTheLogGrows() {
        HistoryLog log = new HistoryLog();
        List<List<HourRecord>> snapshots = new ArrayList<>();
        for (int step = 0; step < 200; step++) {
            snapshots.add(log.snapshot());
            log.append(hour(step));
        }
        for (int size = 0; size < 200; size++) {
            assertThat(snapshots.get(size)).hasSize(size);
            for (int step = 0; step < size; step++) {
                assertThat(snapshots.get(size).get(step).step()).isEqualTo(step);
            }
        }
    }

    @Test
    void snapshotGivesNothingBeyondItsEndAndCannotBeChanged() {
        HistoryLog log = new HistoryLog();
        log.append(hour(0));
        List<HourRecord> snapshot = log.snapshot();
        log.append(hour(1));
        assertThatThrownBy(() -> snapshot.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> snapshot.add(hour(2))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> snapshot.set(0, hour(2))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void logThatBeginsWithHoursOfAnotherGoesOnApartFromIt() {
        HistoryLog log = new HistoryLog();
        for (int step = 0; step < 40; step++) {
            log.append(hour(step));
        }
        HistoryLog branch = new HistoryLog(log.snapshot().subList(0, 35));
        branch.append(hour(900));
        assertThat(branch.snapshot()).hasSize(36);
        assertThat(branch.snapshot().get(35).step()).isEqualTo(900);
        assertThat(log.snapshot().get(35).step()).isEqualTo(35);
    }

    @Test
    void readersSeeOnlyWholePrefixesWhileAWriterAppends() throws Exception {
        HistoryLog log = new HistoryLog();
        var pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> writer = pool.submit(() -> {
                for (int step = 0; step < 20_000; step++) {
                    log.append(hour(step));
                }
            });
            while (!writer.isDone()) {
                List<HourRecord> snapshot = log.snapshot();
                if (!snapshot.isEmpty()) {
                    assertThat(snapshot.get(snapshot.size() - 1).step()).isEqualTo(snapshot.size() - 1);
                }
            }
            writer.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(log.snapshot()).hasSize(20_000);
    }
}
