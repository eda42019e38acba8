package prosumerlab.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.explain.Piece.HomeLink;
import prosumerlab.explain.Piece.Kind;
import prosumerlab.explain.Piece.Words;

class SentenceTest {
    private static final Figure TWO = new Figure(Kind.COUNT, 2);
    private static final HomeLink HOME = new HomeLink(7);

    @Test
    void of_fills_the_gaps_in_order_and_keeps_the_words_between() {
        Sentence sentence = Sentence.of("{} met {}.", HOME, TWO);

        assertThat(sentence.pieces()).containsExactly(HOME, new Words(" met "), TWO, new Words("."));
        assertThat(sentence.figures()).containsExactly(TWO);
    }

    @Test
    void of_refuses_a_template_with_another_number_of_gaps() {
        assertThatThrownBy(() -> Sentence.of("{} and {}", TWO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentence.of("{}", TWO, HOME)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void then_joins_and_text_formats_each_piece() {
        Sentence joined = Sentence.of("a {}", TWO).then(", b {}", HOME);

        assertThat(joined.text(piece -> piece instanceof Words words ? words.text() : "#"))
                .isEqualTo("a #, b #");
    }
}
