package prosumerlab.session;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import prosumerlab.history.HourRecord;

/**
 * Hours in the order they were made, by one writer for many readers. A snapshot is an immutable list that costs nothing to
 * take: it shares the array and knows how far it may look.
 */
final class HistoryLog {
    private static final int FIRST_CAPACITY = 32;

    private HourRecord[] hours = new HourRecord[FIRST_CAPACITY];
    private int size;

    HistoryLog() {}

    /** A log that begins with {@code beginning}. */
    HistoryLog(List<HourRecord> beginning) {
        beginning.forEach(this::append);
    }

    synchronized void append(HourRecord hour) {
        if (size == hours.length) {
            hours = Arrays.copyOf(hours, size * 2);
        }
        hours[size++] = hour;
    }

    synchronized List<HourRecord> snapshot() {
        return new Prefix(hours, size);
    }

    private static final class Prefix extends AbstractList<HourRecord> {
        private final HourRecord[] hours;
        private final int size;

        Prefix(HourRecord[] hours, int size) {
            this.hours = hours;
            this.size = size;
        }

        @Override
        public HourRecord get(int index) {
            return hours[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
