package prosumerlab.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void plain_controlCharacters_cannotReachTheTerminal() {
        assertThat(Shown.plain("a\u001b[31mb\nc\u202Ed\ud800")).isEqualTo("a\\u001b[31mb\\nc\\u202ed\\ud800");
    }

    @Test
    void quoted_longText_isCutBetweenCharacters() {
        assertThat(Shown.quoted("🏠".repeat(61))).isEqualTo('"' + "🏠".repeat(60) + "…\"");
    }

    @Test
    void plain_ordinaryText_isLeftAlone() {
        assertThat(Shown.plain("größer als 5 €")).isEqualTo("größer als 5 €");
    }
}
