package prosumerlab.results.saved;

import java.util.List;
import java.util.Locale;

/** Says before a run is read whether it fits, rather than failing in the middle. */
public final class RunMemory {
    /** Measured over runs of 100 to 5,000 homes: columns, offers, trades and blocks, per home and step. */
    static final long BYTES_OF_A_HOME = 400;

    private static final long BYTES_OF_A_STEP = 4_000;
    private static final long MEGABYTE = 1L << 20;

    private RunMemory() {}

    /**
     * @param available bytes that a run may take
     * @throws DamagedFolderException if the run is larger, with what to do about it
     */
    static void check(String folder, int homes, long steps, long available) throws DamagedFolderException {
        check(folder, homes, steps, available, "read its tables with another program");
    }

    /**
     * @param what what the run is for, such as its folder
     * @param available bytes that a run may take
     * @param otherwise what else a person can do if it is larger
     * @throws DamagedFolderException if the run is larger, with what to do about it
     */
    public static void check(String what, int homes, long steps, long available, String otherwise)
            throws DamagedFolderException {
        long needed = steps * (BYTES_OF_A_STEP + homes * BYTES_OF_A_HOME);
        if (needed > available) {
            throw new DamagedFolderException(List.of(String.format(
                    Locale.ROOT,
                    "%s: a run of %d homes over %d steps takes about %,d MB of memory, and %,d MB are free; start the"
                            + " program with more, as in java -Xmx%dg, or %s",
                    what,
                    homes,
                    steps,
                    needed / MEGABYTE + 1,
                    available / MEGABYTE,
                    needed * 3 / 2 / (1 << 30) + 1,
                    otherwise)));
        }
    }

    /** What is free now, a fifth kept back. */
    public static long available() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return (runtime.maxMemory() - used) / 5 * 4;
    }
}
