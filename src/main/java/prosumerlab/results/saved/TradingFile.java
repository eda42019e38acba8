package prosumerlab.results.saved;

import static prosumerlab.history.Quantity.*;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import prosumerlab.history.Gap;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** Reads {@code prosumer_trading.csv}. */
final class TradingFile {
    private static final Map<String, Role> ROLES = new LinkedHashMap<>();
    private static final Map<Quantity, String> OWN = new LinkedHashMap<>();

    static {
        for (Role role : Role.values()) {
            ROLES.put(role.label(), role);
        }
        OWN.put(LIMIT_PRICE, "Limit_Price_Euro_kWh");
        OWN.put(P2P_MONEY, "P2P_Money_Euro");
        OWN.put(MARKET_MONEY, "Market_Money_Euro");
        OWN.put(FEES, "Fees_Euro");
        OWN.put(GRID_MONEY, "Grid_Money_Euro");
    }

    private final TableFile table;
    private final Draft draft;
    private final HomeColumns own;
    private final int role;
    private final int banned;
    private final int desired;
    private final int bid;
    private final int ask;

    TradingFile(TableFile table, Draft draft) {
        this.table = table;
        this.draft = draft;
        own = new HomeColumns(table, OWN);
        role = table.column("Role");
        banned = table.column("Is_Banned");
        desired = table.column("Desired_Quantity_kWh");
        bid = table.column("Bid_Price_Euro_kWh");
        ask = table.column("Ask_Price_Euro_kWh");
    }

    /** Fills the steps of the draft; how many there are. */
    int read() throws IOException {
        if (!own.has(FEES) || !own.has(GRID_MONEY)) {
            draft.gaps.add(Gap.ACCOUNTS);
        }
        return HomeRows.read(table, draft.homes, this::take);
    }

    private void take(int number, int home) throws DamagedFolderException {
        if (number >= draft.steps.size()) {
            return;
        }
        Draft.Step step = draft.steps.get(number);
        Role found = table.word(role, ROLES);
        step.set(ROLE, home, (found == null ? Role.NEUTRAL : found).ordinal());
        step.set(DESIRED, home, table.isEmpty(desired) ? 0 : table.micro(desired));
        long offered = table.price(bid);
        step.set(OPENING_PRICE, home, offered == ProsumerHours.NO_PRICE ? table.price(ask) : offered);
        if (table.flag(banned)) {
            // The regulator's table, read after this one, knows until when.
            step.set(BANNED_UNTIL, home, number + 1L);
        }
        own.take(step, home);
    }
}
