package prosumerlab.ui.chain;

import javafx.concurrent.Task;
import prosumerlab.history.Run;

/** Verifies the chain of a run hour by hour, as far as it is recorded. */
final class VerifyTask extends Task<CheckedChain> {
    private final Run run;
    private final CheckedChain before;

    /**
     * @param before verified already; {@link CheckedChain#NONE} to begin at the genesis block
     */
    VerifyTask(Run run, CheckedChain before) {
        this.run = run;
        this.before = before;
    }

    @Override
    protected CheckedChain call() {
        CheckedChain checked = before;
        int hours = run.hours().size();
        while (checked.hours() < hours && !isCancelled()) {
            checked = checked.next(run);
            updateProgress(checked.hours(), hours);
        }
        return checked;
    }
}
