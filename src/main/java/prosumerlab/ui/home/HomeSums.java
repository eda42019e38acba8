package prosumerlab.ui.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.history.Ban;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.metrics.GridOnlyBill;
import prosumerlab.results.RunHeader;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** What one home's hours of a run come to up to any step; each hour is added up once. Steps before the first sum to 0. */
final class HomeSums {
    private static final int FIRST_CAPACITY = 32;

    private final OpenRun source;
    private final Home home;
    private GridOnlyBill gridOnlyBill;
    private final long[][] sums = new long[Quantity.values().length][FIRST_CAPACITY];
    private final long[][] received = new long[MoneyKind.values().length][FIRST_CAPACITY];
    private final long[][] paid = new long[MoneyKind.values().length][FIRST_CAPACITY];
    private final long[][] others = new long[2][FIRST_CAPACITY];
    private final List<Trade> trades = new ArrayList<>();
    private final List<Ban> bans = new ArrayList<>();
    private int size;

    HomeSums(Shown shown, Home home) {
        this.source = shown.source();
        this.home = home;
    }

    /** Whether these are the sums of {@code id} in the shown run. */
    boolean areOf(Shown shown, int id) {
        return source == shown.source() && home.id() == id;
    }

    /** Takes the hours recorded since the last time. */
    void follow(Run run) {
        if (gridOnlyBill == null) {
            gridOnlyBill = new GridOnlyBill(home, RunHeader.terms(run));
        }
        for (; size < run.hours().size(); size++) {
            add(run.hours().get(size), home.id());
        }
    }

    /** The sum of {@code quantity} over the steps 0 to {@code step}. */
    long sum(Quantity quantity, int step) {
        return step < 0 ? 0 : sums[quantity.ordinal()][step];
    }

    /** All that was received for {@code kind}, in millionths of a €. */
    long received(MoneyKind kind, int step) {
        return step < 0 ? 0 : received[kind.ordinal()][step];
    }

    /** All that was paid for {@code kind}, in millionths of a €. */
    long paid(MoneyKind kind, int step) {
        return step < 0 ? 0 : paid[kind.ordinal()][step];
    }

    /** What the home would have paid with the grid only, in millionths of a €. */
    long gridOnly(int step) {
        return step < 0 ? 0 : others[0][step];
    }

    /** In how many steps it was banned. */
    long stepsBanned(int step) {
        return step < 0 ? 0 : others[1][step];
    }

    /** Its trades in all recorded hours, in order. */
    List<Trade> trades() {
        return trades;
    }

    /** Its bans in all recorded hours, in order. */
    List<Ban> bans() {
        return bans;
    }

    private void add(HourRecord hour, int id) {
        for (Quantity quantity : Quantity.values()) {
            append(sums, quantity.ordinal(), hour.homes().get(quantity, id));
        }
        for (MoneyKind kind : MoneyKind.values()) {
            long amount = kind.received(hour, id);
            append(received, kind.ordinal(), Math.max(0, amount));
            append(paid, kind.ordinal(), Math.max(0, -amount));
        }
        append(others, 0, gridOnlyBill.of(hour));
        append(others, 1, hour.homes().role(id) == Role.BANNED ? 1 : 0);
        hour.trades().stream()
                .filter(trade -> trade.buyer() == id || trade.seller() == id)
                .forEach(trades::add);
        hour.bans().stream().filter(ban -> ban.home() == id).forEach(bans::add);
    }

    private void append(long[][] rows, int row, long value) {
        if (size == rows[row].length) {
            rows[row] = Arrays.copyOf(rows[row], size * 2);
        }
        rows[row][size] = value + (size == 0 ? 0 : rows[row][size - 1]);
    }
}
