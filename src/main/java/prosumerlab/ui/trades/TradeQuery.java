package prosumerlab.ui.trades;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;

/**
 * A search of the trades in words: a number is a home on either side, {@code #7} the trade with that id, {@code buyer:7} and
 * {@code seller:7} a home on one side; anything else is looked for in the names. Every word must fit.
 */
record TradeQuery(List<String> words) implements Predicate<Trade> {
    static TradeQuery of(String text) {
        String trimmed = text.trim().toLowerCase(Locale.ROOT);
        return new TradeQuery(trimmed.isEmpty() ? List.of() : List.of(trimmed.split("\\s+")));
    }

    @Override
    public boolean test(Trade trade) {
        return words.stream().allMatch(word -> fits(word, trade));
    }

    private static boolean fits(String word, Trade trade) {
        if (word.startsWith("#")) {
            return word.equals("#" + trade.id());
        }
        if (word.startsWith("buyer:")) {
            return word.equals("buyer:" + trade.buyer());
        }
        if (word.startsWith("seller:")) {
            return word.equals("seller:" + trade.seller());
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return word.equals("" + trade.buyer()) || word.equals("" + trade.seller());
        }
        String names = Mechanism.of(trade).label()
                + ' '
                + Mechanism.of(trade).shortLabel()
                + ' '
                + Formats.home(trade.buyer())
                + ' '
                + Formats.home(trade.seller());
        return names.toLowerCase(Locale.ROOT).contains(word);
    }
}
