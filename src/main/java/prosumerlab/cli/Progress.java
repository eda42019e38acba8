package prosumerlab.cli;

/** A bar on a terminal, nothing in a pipe. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 40;
    private static final int HUNDRED = 100;

    private final Terminal terminal;
    private final String unit;
    private final long total;
    private long done;
    private long shownPercent = -1;

    /**
     * @param unit what is counted, such as {@code steps}
     * @param total how many there are
     */
    Progress(Terminal terminal, String unit, long total) {
        this.terminal = terminal;
        this.unit = unit;
        this.total = total;
    }

    /** One more is done. */
    void step() {
        done++;
        long percent = done * HUNDRED / Math.max(1, total);
        if (!terminal.live() || percent == shownPercent) {
            return;
        }
        shownPercent = percent;
        int filled = (int) (percent * WIDTH / HUNDRED);
        terminal.err()
                .print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %, " + done + " of "
                        + total + " " + unit);
        terminal.err().flush();
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (shownPercent >= 0) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 50) + "\r");
            terminal.err().flush();
        }
    }
}
