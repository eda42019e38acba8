package prosumerlab.ui.chain;

import javafx.concurrent.Task;
import prosumerlab.history.Run;

/**
 * Verifies the chain of a run hour by hour, as far as it is recorded, and stops at the first block that is not valid. Its value
 * is what is verified so far.
 */
final class VerifyTask extends Task<CheckedChain> {
    /** Long enough to see a tick after the other, short enough not to wait for them. */
    private static final long MOST_MILLIS_A_BLOCK = 60;

    private static final long MOST_MILLIS = 1_500;

    private final Run run;
    private final CheckedChain before;
    private final boolean watched;

    /**
     * @param before verified already; {@link CheckedChain#NONE} to begin at the genesis block
     * @param watched whether a person wants to see block after block ticked, rather than all at once
     */
    VerifyTask(Run run, CheckedChain before, boolean watched) {
        this.run = run;
        this.before = before;
        this.watched = watched;
    }

    @Override
    protected CheckedChain call() throws InterruptedException {
        CheckedChain checked = before;
        int hours = run.hours().size();
        long rest = watched ? rest() : 0;
        while (checked.hours() < hours && !checked.isStopped() && !isCancelled()) {
            CheckedChain next = checked.next(run);
            for (int block = checked.height() + 1; rest > 0 && block < next.height(); block++) {
                updateValue(checked.ticked(block));
                Thread.sleep(rest);
            }
            if (rest > 0 && next.height() > checked.height()) {
                Thread.sleep(rest);
            }
            checked = next;
            updateValue(checked);
            updateProgress(checked.hours(), hours);
        }
        return checked;
    }

    private long rest() {
        long blocks = 1;
        for (int step = 0; step < run.hours().size(); step++) {
            blocks += run.hours().get(step).blocks().size();
        }
        return Math.min(MOST_MILLIS_A_BLOCK, MOST_MILLIS / blocks);
    }
}
