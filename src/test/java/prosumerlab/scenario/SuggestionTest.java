package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> NAMES = List.of("battery", "pv", "blockchain", "minimumSoc", "maximumSoc");

    @ParameterizedTest
    @CsvSource({"batery, battery", "Battery, battery", "pvs, pv", "minSoc, minimumSoc", "block-chain, blockchain"})
    void nearest_misspelt_findsTheName(String written, String name) {
        assertThat(Suggestion.nearest(written, NAMES)).isEqualTo(name);
    }

    @Test
    void nearest_somethingElse_findsNothing() {
        assertThat(Suggestion.nearest("colour", NAMES)).isNull();
        assertThat(Suggestion.nearest("b".repeat(1_000_000), NAMES)).isNull();
        assertThat(Suggestion.nearest("", NAMES)).isNull();
    }
}
