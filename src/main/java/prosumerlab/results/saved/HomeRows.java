package prosumerlab.results.saved;

import java.io.IOException;
import java.nio.file.Path;
import prosumerlab.results.table.TableKind;

/** Walks through a table of step × home and sees to it that no row is missing, too many or out of order. */
final class HomeRows {
    private static final int MOST_STEPS = 12 * 87_600;
    private static final int MOST_HOMES = 1_000_000;

    /** Takes a row that is where it belongs. */
    interface Taker {
        void take(int step, int home) throws DamagedFolderException;
    }

    private HomeRows() {}

    /** How many homes the first step of the table has. */
    static int homes(Path file, TableKind kind, Damage damage) throws IOException {
        try (TableFile table = TableFile.open(file, kind, damage)) {
            int timestep = table.column("Timestep");
            int id = table.column("Prosumer_ID");
            int homes = 0;
            while (table.next() && table.whole(timestep, 0, MOST_STEPS) == 0) {
                int found = table.whole(id, 0, MOST_HOMES - 1);
                if (found != homes) {
                    throw misplaced(table, 0, found, 0, homes);
                }
                homes++;
            }
            damage.throwIfAny();
            if (homes == 0) {
                throw damage.fatal("has no row of step 0");
            }
            return homes;
        }
    }

    /**
     * Hands over all rows.
     *
     * @return how many steps there are
     */
    static int read(TableFile table, int homes, Taker taker) throws IOException {
        int timestep = table.column("Timestep");
        int id = table.column("Prosumer_ID");
        int step = 0;
        int home = 0;
        while (table.next()) {
            int foundStep = table.whole(timestep, 0, MOST_STEPS);
            int foundHome = table.whole(id, 0, MOST_HOMES);
            if (foundStep != step || foundHome != home) {
                throw misplaced(table, foundStep, foundHome, step, home);
            }
            taker.take(step, home);
            if (++home == homes) {
                home = 0;
                step++;
            }
        }
        if (home != 0) {
            throw table.fatal("ends within step " + step + ", after " + home + " of " + homes
                    + " homes; the file may be cut off here");
        }
        return step;
    }

    private static DamagedFolderException misplaced(TableFile table, int foundStep, int foundHome, int step, int home) {
        return table.fatal("found home " + foundHome + " of step " + foundStep + ", expected home " + home + " of step "
                + step + ": rows are missing, too many or out of order");
    }
}
