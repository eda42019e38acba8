package prosumerlab.ui.community;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What the tiles say of each home in the shown hour: no more than has happened up to the shown phase. Immutable. */
final class CommunityHour {
    private static final BanReason[] REASONS = BanReason.values();

    private final Shown shown;
    private final HourRecord record;
    private final ProsumerHours now;
    private final ProsumerHours before;
    private final Map<Integer, Ban> decided = new HashMap<>();

    CommunityHour(Shown shown) {
        this.shown = shown;
        record = shown.hour().orElse(null);
        now = record == null ? null : record.homes();
        before = shown.step() < 1
                ? null
                : shown.run().hours().get(shown.step() - 1).homes();
        if (record != null && after(Phase.REGULATOR)) {
            record.bans().forEach(ban -> decided.put(ban.home(), ban));
        }
    }

    Shown shown() {
        return shown;
    }

    /** How many homes there are. */
    int size() {
        return shown.run().homes().size();
    }

    Home home(int id) {
        return shown.run().homes().get(id);
    }

    /** Whether an hour is shown rather than the moment before the first. */
    boolean hasHappened() {
        return record != null;
    }

    /** Generation, in millionths of a kWh. */
    long generation(int id) {
        return now == null ? 0 : now.get(Quantity.PV, id);
    }

    /** Consumption, in millionths of a kWh. */
    long consumption(int id) {
        return now == null ? 0 : now.get(Quantity.LOAD, id);
    }

    /** Generation less consumption, in millionths of a kWh. */
    long netBalance(int id) {
        return generation(id) - consumption(id);
    }

    /** State of charge, 0 to 1; not a number without a battery. */
    double soc(int id) {
        long capacity = home(id).batteryCapacity();
        return capacity == 0 ? Double.NaN : level(id) / capacity;
    }

    /** Account balance as far as it is settled, in millionths of a €. */
    long money(int id) {
        if (now == null) {
            return 0;
        }
        long balance = now.get(Quantity.BALANCE, id);
        if (!after(Phase.REGULATOR)) {
            balance -= now.get(Quantity.BONUS, id) - now.get(Quantity.PENALTY, id);
        }
        if (!after(Phase.GRID)) {
            balance -= now.get(Quantity.GRID_MONEY, id);
        }
        if (!after(Phase.LOCAL_MARKET)) {
            balance -= now.get(Quantity.MARKET_MONEY, id) - now.get(Quantity.FEES, id);
        }
        if (!after(Phase.PEER_TO_PEER)) {
            balance -= now.get(Quantity.P2P_MONEY, id);
        }
        return balance;
    }

    Activity activity(int id) {
        if (now == null) {
            return Activity.UNDECIDED;
        }
        Role role = now.role(id);
        if (role == Role.BANNED) {
            return Activity.BANNED;
        }
        boolean charging = after(Phase.SELF_CONSUMPTION) && now.get(Quantity.CHARGED, id) > 0;
        if (!after(Phase.PEER_TO_PEER)) {
            return charging ? Activity.CHARGING : Activity.UNDECIDED;
        }
        return switch (role) {
            case SELLER -> Activity.SELLING;
            case BUYER -> Activity.BUYING;
            default -> charging ? Activity.CHARGING : Activity.BALANCED;
        };
    }

    /** The ban under which the home is, or that was decided in the shown hour. */
    Optional<BanState> ban(int id) {
        if (now == null) {
            return Optional.empty();
        }
        double hoursAStep = shown.grid().stepHours();
        long until = now.get(Quantity.BANNED_UNTIL, id);
        if (until > shown.step()) {
            BanReason reason = REASONS[(int) now.get(Quantity.BAN_REASON, id)];
            return Optional.of(new BanState((until - shown.step()) * hoursAStep, reason, true));
        }
        return Optional.ofNullable(decided.get(id))
                .map(ban -> new BanState((ban.untilStep() - ban.fromStep()) * hoursAStep, ban.reason(), false));
    }

    /**
     * The trades that the shown phase made, in order; all of the hour while they are mined into a block, and when it is over.
     */
    List<Trade> trades() {
        if (record == null) {
            return List.of();
        }
        return switch (shown.phase()) {
            case GENERATION, SELF_CONSUMPTION, GRID -> List.of();
            case PEER_TO_PEER -> trades(trade -> trade.kind() == Trade.Kind.P2P);
            case LOCAL_MARKET -> trades(trade -> trade.kind() != Trade.Kind.P2P);
            case CHAIN, REGULATOR -> record.trades();
        };
    }

    private List<Trade> trades(Predicate<Trade> which) {
        return record.trades().stream().filter(which).toList();
    }

    /** Energy stored: that of the hour before, then what self-consumption made of it, then less what was sold from it. */
    private double level(int id) {
        if (now == null || !after(Phase.SELF_CONSUMPTION)) {
            return before == null
                    ? shown.run().source().scenario().battery().initialSoc() * home(id).batteryCapacity()
                    : before.get(Quantity.BATTERY_LEVEL, id);
        }
        long end = now.get(Quantity.BATTERY_LEVEL, id);
        if (after(Phase.LOCAL_MARKET)) {
            return end;
        }
        long sold = now.get(Quantity.DISCHARGED, id) - now.get(Quantity.DISCHARGED_TO_LOAD, id);
        return end + sold / Math.sqrt(shown.run().source().scenario().battery().roundTripEfficiency());
    }

    private boolean after(Phase phase) {
        return shown.phase().includes(phase);
    }
}
