package prosumerlab.session.tampering;

import java.math.BigDecimal;
import java.util.Locale;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;

/** What can be changed in a trade that a block records. The amount follows from energy and price, the fee stays. */
public enum TradeField {
    ENERGY("energy") {
        @Override
        public String of(Trade trade) {
            return plain(trade.energy());
        }

        @Override
        Trade set(Trade trade, String text, int homes) {
            return trade(trade, trade.buyer(), trade.seller(), decimal(text, ENERGY_DECIMALS), trade.price());
        }
    },
    PRICE("price") {
        @Override
        public String of(Trade trade) {
            return plain(trade.price());
        }

        @Override
        Trade set(Trade trade, String text, int homes) {
            return trade(trade, trade.buyer(), trade.seller(), trade.energy(), decimal(text, PRICE_DECIMALS));
        }
    },
    BUYER("buyer") {
        @Override
        public String of(Trade trade) {
            return who(trade.buyer());
        }

        @Override
        Trade set(Trade trade, String text, int homes) {
            return trade(trade, participant(text, homes), trade.seller(), trade.energy(), trade.price());
        }
    },
    SELLER("seller") {
        @Override
        public String of(Trade trade) {
            return who(trade.seller());
        }

        @Override
        Trade set(Trade trade, String text, int homes) {
            return trade(trade, trade.buyer(), participant(text, homes), trade.energy(), trade.price());
        }
    };

    private static final int ENERGY_DECIMALS = 3;
    private static final int PRICE_DECIMALS = 6;
    private static final int MOST = 1_000_000;
    private static final String OPERATOR = "operator";

    private final String label;

    TradeField(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Its value as {@link #set(Block, int, String, int)} takes it. */
    public abstract String of(Trade trade);

    abstract Trade set(Trade trade, String text, int homes);

    /**
     * The block with another value in a trade, and everything else as it was, its Merkle root and hash among it.
     *
     * @param number of the transaction, which is a trade
     * @param homes how many there are
     * @throws IllegalArgumentException if the text is no value of this field; the message tells a person what is
     */
    public Block set(Block block, int number, String text, int homes) {
        Trade trade = ((Transaction.Settlement) block.transactions().get(number)).trade();
        return new Draft(block)
                .transaction(number, new Transaction.Settlement(set(trade, text, homes)))
                .done();
    }

    private static Trade trade(Trade before, int buyer, int seller, long energy, long price) {
        boolean same = energy == before.energy() && price == before.price();
        long amount = same ? before.amount() : Micro.amount(energy, price);
        return new Trade(before.id(), before.step(), before.kind(), buyer, seller, energy, price, amount, before.fee());
    }

    private static long decimal(String text, int decimals) {
        String number = text.strip();
        if (number.matches("\\d{1,7}(\\.\\d{0," + decimals + "})?")) {
            BigDecimal value = new BigDecimal(number.endsWith(".") ? number + "0" : number);
            if (value.compareTo(BigDecimal.valueOf(MOST)) <= 0) {
                return value.movePointRight(PRICE_DECIMALS).longValueExact();
            }
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "Type a number from 0 to %,d with a point and at most %d decimals, such as 1.25.",
                MOST,
                decimals));
    }

    private static int participant(String text, int homes) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.equals(OPERATOR) || name.equals("market operator")) {
            return ParticipantIds.MARKET_OPERATOR;
        }
        String digits = name.startsWith("home ") ? name.substring("home ".length()) : name;
        if (digits.matches("\\d{1,9}") && Integer.parseInt(digits) < homes) {
            return Integer.parseInt(digits);
        }
        throw new IllegalArgumentException("Type the number of a home, 0 to " + (homes - 1) + ", or \"" + OPERATOR
                + "\" for the market operator.");
    }

    private static String who(int id) {
        return id < 0 ? OPERATOR : Integer.toString(id);
    }

    private static String plain(long micro) {
        return BigDecimal.valueOf(micro, PRICE_DECIMALS).stripTrailingZeros().toPlainString();
    }
}
