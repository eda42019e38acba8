package prosumerlab.results.saved;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Quantity;
import prosumerlab.history.Trade;

/** Reads {@code all_trades.csv}, and what each home traded where no other table says so. */
final class TradesFile {
    private static final List<String> COLUMNS =
            List.of("Timestep", "Trade_Type", "Buyer_ID", "Seller_ID", "Quantity_kWh", "Price_Euro_kWh");
    private static final Map<String, Trade.Kind> KINDS = new LinkedHashMap<>();

    static {
        for (Trade.Kind kind : Trade.Kind.values()) {
            KINDS.put(kind.key(), kind);
        }
    }

    private final TableFile table;
    private final Draft draft;
    private final boolean sums;
    private final boolean money;

    /**
     * @param sums whether energies by home follow from the trades, because no column holds them
     * @param money whether money by home does
     */
    TradesFile(TableFile table, Draft draft, boolean sums, boolean money) {
        this.table = table;
        this.draft = draft;
        this.sums = sums;
        this.money = money;
    }

    void read() throws IOException {
        int[] columns = table.columns(COLUMNS);
        int id = table.column("Trade_ID");
        int fee = table.column("Fee_Euro");
        int amount = table.column("Amount_Euro");
        int before = 0;
        long count = 0;
        while (table.next()) {
            int step = table.whole(columns[0], 0, draft.steps.size() - 1);
            if (step < before) {
                throw table.fatal("step " + step + " after step " + before + ": rows are out of order");
            }
            before = step;
            Trade.Kind kind = table.word(columns[1], KINDS);
            int buyer = table.whole(columns[2], ParticipantIds.MARKET_OPERATOR, draft.homes - 1);
            int seller = table.whole(columns[3], ParticipantIds.MARKET_OPERATOR, draft.homes - 1);
            long energy = table.micro(columns[4]);
            long price = table.micro(columns[5]);
            if (energy < 0 || buyer == seller) {
                table.wrong("is not a trade between two");
                continue;
            }
            if (id != TableFile.NONE && table.whole(id, 0, Integer.MAX_VALUE) != count) {
                throw table.fatal("is not trade " + count + ": rows are missing, too many or out of order");
            }
            long paid = amount == TableFile.NONE ? costs(energy, price) : table.micro(amount);
            Trade trade = new Trade(
                    count++,
                    step,
                    kind == null ? Trade.Kind.P2P : kind,
                    buyer,
                    seller,
                    energy,
                    price,
                    paid,
                    fee == TableFile.NONE ? 0 : table.micro(fee));
            draft.steps.get(step).trades.add(trade);
            settle(trade, buyer, Quantity.P2P_BOUGHT, Quantity.MARKET_BOUGHT, -paid);
            settle(trade, seller, Quantity.P2P_SOLD, Quantity.MARKET_SOLD, paid);
        }
    }

    private long costs(long energy, long price) throws DamagedFolderException {
        try {
            return Micro.amount(energy, price);
        } catch (ArithmeticException e) {
            table.wrong("moves more money than can be counted exactly");
            return 0;
        }
    }

    private void settle(Trade trade, int home, Quantity peers, Quantity market, long received) {
        if (home == ParticipantIds.MARKET_OPERATOR) {
            return;
        }
        boolean peer = trade.kind() == Trade.Kind.P2P;
        Draft.Step step = draft.steps.get(trade.step());
        step.add(peer ? Quantity.P2P_TRADES : Quantity.MARKET_TRADES, home, 1);
        if (sums) {
            step.add(peer ? peers : market, home, trade.energy());
        }
        if (money) {
            step.add(peer ? Quantity.P2P_MONEY : Quantity.MARKET_MONEY, home, received);
        }
    }
}
