package prosumerlab.results.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import prosumerlab.history.Accounts;
import prosumerlab.history.Ban;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/** A run that is being put together from tables, one table after another. */
final class Draft {
    private static final Accounts NO_ACCOUNTS = new Accounts(0, 0, 0, new long[0], 0);

    /** What a step of the whole community is made of. */
    static final class Step {
        final long[][] columns;
        final List<Trade> trades = new ArrayList<>(0);
        final List<Ban> bans = new ArrayList<>(0);
        final List<Block> blocks = new ArrayList<>(0);
        long forecast = ProsumerHours.NO_PRICE;
        double cloudCover;
        double clearSky;
        long marketPrice = ProsumerHours.NO_PRICE;
        long operatorImport;
        long operatorExport;
        int pending;
        Accounts accounts = NO_ACCOUNTS;

        private Step(int homes) {
            columns = new long[Quantity.values().length][homes];
            Arrays.fill(columns[Quantity.OPENING_PRICE.ordinal()], ProsumerHours.NO_PRICE);
            Arrays.fill(columns[Quantity.LIMIT_PRICE.ordinal()], ProsumerHours.NO_PRICE);
            Arrays.fill(columns[Quantity.BAN_REASON.ordinal()], -1);
            Arrays.fill(columns[Quantity.ROLE.ordinal()], Role.NEUTRAL.ordinal());
        }

        long get(Quantity quantity, int home) {
            return columns[quantity.ordinal()][home];
        }

        void set(Quantity quantity, int home, long value) {
            columns[quantity.ordinal()][home] = value;
        }

        void add(Quantity quantity, int home, long value) {
            columns[quantity.ordinal()][home] += value;
        }
    }

    final int homes;
    final int[] types;
    final List<Step> steps = new ArrayList<>();
    final Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    /** The hour of the day of each step, as the tables say. */
    final List<Integer> hoursOfDay = new ArrayList<>();

    Draft(int homes) {
        this.homes = homes;
        this.types = new int[homes];
    }

    /** The step after the last one. */
    Step append() {
        Step step = new Step(homes);
        steps.add(step);
        return step;
    }
}
