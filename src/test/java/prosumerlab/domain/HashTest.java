package prosumerlab.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
    private static Hash of(String start) {
        return Hash.parse(start + "f".repeat(64 - start.length()));
    }

    @ParameterizedTest
    @CsvSource({"f, 0", "0f, 1", "00f, 2", "000f, 3", "0001, 3", "01, 1", "10, 0", "0000000000000000000f, 19"})
    void countsLeadingZeroDigits(String start, int zeros) {
        assertThat(of(start).leadingZeroDigits()).isEqualTo(zeros);
    }

    @Test
    void zeroHas64LeadingZeros() {
        assertThat(Hash.ZERO.leadingZeroDigits()).isEqualTo(64);
        assertThat(Hash.ZERO.hex()).isEqualTo("0".repeat(64));
    }

    @Test
    void isWrittenInLowerCaseAndReadInEither() {
        String hex = "0123456789ABCDEF".repeat(4);
        assertThat(Hash.parse(hex)).hasToString(hex.toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "zz"})
    void refusesAnythingButSixtyFourDigits(String text) {
        assertThatThrownBy(() -> Hash.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31");
    }

    @Test
    void cannotBeChangedThroughItsBytes() {
        byte[] bytes = new byte[32];
        Hash hash = Hash.of(bytes);
        bytes[0] = 1;
        hash.toBytes()[1] = 1;
        assertThat(hash).isEqualTo(Hash.ZERO).hasSameHashCodeAs(Hash.ZERO);
    }

    @Test
    void comparesAsAnUnsignedNumber() {
        assertThat(of("7f")).isLessThan(of("80"));
        assertThat(of("00")).isLessThan(of("ff")).isNotEqualTo(of("ff"));
        assertThat(of("aa")).isEqualByComparingTo(of("aa"));
        assertThat(of("aa").equals(null)).isFalse();
    }
}
