package prosumerlab.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", " 12 ", "99"})
    void homeNumber_takes_the_number_of_a_home(String text) {
        assertThat(Words.homeNumber(text, 100)).hasValue(Integer.parseInt(text.trim()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100", "twelve", "1.5", "99999999999"})
    void homeNumber_refuses_anything_else(String text) {
        assertThat(Words.homeNumber(text, 100)).isEmpty();
    }
}
