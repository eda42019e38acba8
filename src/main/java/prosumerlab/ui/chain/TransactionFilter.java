package prosumerlab.ui.chain;

import java.util.Locale;
import java.util.function.Predicate;
import prosumerlab.history.Trade;

/**
 * Which transactions of a list are wanted.
 *
 * @param kind of them
 * @param text a home by its number, {@code #340} the trade of that id, or part of what stands in the row; empty for all
 */
record TransactionFilter(Kind kind, String text) implements Predicate<Entry> {
    /** Kinds of transactions. */
    enum Kind {
        ALL("All"),
        P2P("P2P"),
        MARKET("Market"),
        REWARD("Reward");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word on the screen. */
        String label() {
            return label;
        }

        private boolean includes(Entry entry) {
            return switch (this) {
                case ALL -> true;
                case P2P -> isOf(entry, Trade.Kind.P2P);
                case MARKET -> isOf(entry, Trade.Kind.LOCAL_MARKET);
                case REWARD -> entry.trade().isEmpty();
            };
        }

        private static boolean isOf(Entry entry, Trade.Kind kind) {
            return entry.trade().filter(trade -> trade.kind() == kind).isPresent();
        }
    }

    TransactionFilter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean test(Entry entry) {
        return kind.includes(entry) && (text.isEmpty() || fits(entry));
    }

    private boolean fits(Entry entry) {
        if (text.startsWith("#")) {
            return entry.trade().filter(trade -> text.equals("#" + trade.id())).isPresent();
        }
        if (text.chars().allMatch(Character::isDigit)) {
            return entry.trade()
                    .filter(trade -> text.equals("" + trade.buyer()) || text.equals("" + trade.seller()))
                    .isPresent();
        }
        String row = TransactionWords.kind(entry)
                + ' '
                + TransactionWords.seller(entry)
                + ' '
                + TransactionWords.buyer(entry);
        return row.toLowerCase(Locale.ROOT).contains(text);
    }
}
