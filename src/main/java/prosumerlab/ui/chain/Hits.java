package prosumerlab.ui.chain;

import java.util.List;

/**
 * What a search found.
 *
 * @param words the outcome in a sentence or two; why, if nothing was found
 * @param hits at most {@link Search#MOST}
 */
record Hits(String words, List<Hit> hits) {
    Hits {
        hits = List.copyOf(hits);
    }
}
