package prosumerlab.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.ProsumerHours;

class RowTest {
    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, -1, 999_999, 1_000_000, -1_000_001, 9_999_999_999L, 99_000_000, 100_000_000, Long.MAX_VALUE})
    void micro_writesSixDecimals(long value) {
        assertThat(new Row().micro(value)).hasToString(Micro.format(value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void numbers_areThoseOfTheStandardLibrary(long seed) {
        Random random = new Random(seed);
        Row row = new Row();
        for (int i = 0; i < 1_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertThat(row.clear().count(value).micro(value)).hasToString(value + "," + Micro.format(value));
        }
    }

    @Test
    void cells_areSeparatedByCommas_emptyOnesToo() {
        Row row = new Row()
                .empty()
                .flag(true)
                .price(ProsumerHours.NO_PRICE)
                .word(Row.ascii("p2p"))
                .empty();

        assertThat(row).hasToString(",True,,p2p,");
    }

    @Test
    void row_growsBeyondItsFirstRoom() {
        Row row = new Row();
        for (int i = 0; i < 1_000; i++) {
            row.count(i);
        }

        assertThat(row.toString().split(",")).hasSize(1_000).endsWith("999");
    }
}
