package prosumerlab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.explain.Piece.Words;

/**
 * A sentence in plain words whose numbers are still numbers.
 *
 * @param pieces in reading order
 */
public record Sentence(List<Piece> pieces) {
    private static final String GAP = "{}";

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /**
     * A sentence with a gap {@code {}} for each of {@code fillings}, in order.
     *
     * @throws IllegalArgumentException if there are more or fewer gaps than fillings
     */
    public static Sentence of(String template, Piece... fillings) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Piece filling : fillings) {
            int gap = template.indexOf(GAP, from);
            if (gap < 0) {
                throw new IllegalArgumentException("too few gaps: " + template);
            }
            addWords(pieces, template.substring(from, gap));
            pieces.add(filling);
            from = gap + GAP.length();
        }
        if (template.indexOf(GAP, from) >= 0) {
            throw new IllegalArgumentException("too many gaps: " + template);
        }
        addWords(pieces, template.substring(from));
        return new Sentence(pieces);
    }

    /** This and then {@code next}, which brings its own space. */
    public Sentence then(Sentence next) {
        List<Piece> joined = new ArrayList<>(pieces);
        joined.addAll(next.pieces);
        return new Sentence(joined);
    }

    /** This and then the sentence {@link #of} makes. */
    public Sentence then(String template, Piece... fillings) {
        return then(of(template, fillings));
    }

    /** The numbers in it, in order. */
    public List<Figure> figures() {
        return pieces.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    /** The whole as text, each piece as {@code format} has it. */
    public String text(Function<Piece, String> format) {
        return pieces.stream().map(format).collect(Collectors.joining());
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words));
        }
    }
}
