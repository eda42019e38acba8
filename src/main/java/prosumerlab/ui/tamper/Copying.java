package prosumerlab.ui.tamper;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Shown;

/** Copies the chain that is shown: a short one at once, a long one beside the FX thread, for all its hashes are computed. */
final class Copying {
    /** Takes a few hundredths of a second. */
    private static final int SHORT = 400;

    private final TamperModel model;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Task<TamperedChain> task;

    Copying(TamperModel model) {
        this.model = model;
    }

    /** Whether a long chain is being copied. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Follows what is shown, unless the copy has been changed; while a long chain is being copied, after that. */
    void follow(Shown shown) {
        if (task == null && !model.isTouched() && !shown.equals(model.copied().get())) {
            copy(shown, model.chain().get());
        }
    }

    /** Copies what is shown, whatever has become of the present copy. */
    void anew(Shown shown) {
        stop();
        copy(shown, null);
    }

    /** Gives up a copy that is being made. */
    void stop() {
        if (task != null) {
            task.cancel();
            task = null;
            busy.set(false);
        }
    }

    private void copy(Shown shown, TamperedChain before) {
        int blocks = HappenedSoFar.chain(shown).size();
        int known = before == null || model.copied().get().source() != shown.source() ? 0 : before.size();
        if (blocks == 0) {
            model.take(shown, null);
        } else if (blocks - known <= SHORT) {
            model.take(shown, TamperModel.copy(shown, before));
        } else {
            start(shown, before, copy -> {
                model.take(shown, copy);
                follow(model.shown().get());
            });
        }
    }

    private void start(Shown shown, TamperedChain before, Consumer<TamperedChain> done) {
        Task<TamperedChain> copying = new Task<>() {
            @Override
            protected TamperedChain call() {
                return TamperModel.copy(shown, before);
            }
        };
        task = copying;
        busy.set(true);
        copying.setOnSucceeded(event -> {
            if (task == copying) {
                stop();
                done.accept(copying.getValue());
            }
        });
        copying.setOnFailed(event -> {
            if (task == copying) {
                stop();
                throw new IllegalStateException("the chain cannot be copied", copying.getException());
            }
        });
        Thread thread = new Thread(copying, "copy-chain");
        thread.setDaemon(true);
        thread.start();
    }
}
