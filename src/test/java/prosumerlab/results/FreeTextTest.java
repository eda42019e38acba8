package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-cmd", "@x", "\t=1", "-1+1", "--1"})
    void guarded_putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(FreeText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "default", "-0.5", "+3", "1e-7", "a=b"})
    void guarded_leavesNumbersAndPlainText(String text) {
        assertThat(FreeText.guarded(text)).isEqualTo(text);
    }
}
