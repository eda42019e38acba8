package prosumerlab.results.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "1.000000,1000000",
        "-0.050000,-50000",
        "12,12000000",
        "0.1234565,123457",
        "-0.1234565,-123457",
        "1e-05,10",
        "2.5E3,2500000000",
        "1e-400,0",
        "0.30000000000000004,300000",
        "999999999999,999999999999000000",
        "+1.5,1500000",
        ".5,500000"
    })
    void number_isReadAsItsNearestMillionth(String text, long micro) {
        assertThat(Decimal.micro(text)).isEqualTo(micro);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "1.",
                "abc",
                "1,5",
                "NaN",
                "inf",
                "1e999999999",
                "0x10",
                "1.2.3",
                "--1",
                "1e13",
                "١٢"
            })
    void anythingElse_isNoNumber(String text) {
        if (text.equals("1.")) {
            assertThat(Decimal.micro(text)).isEqualTo(1_000_000);
            return;
        }
        assertThatThrownBy(() -> Decimal.micro(text)).isInstanceOf(NumberFormatException.class);
    }
}
