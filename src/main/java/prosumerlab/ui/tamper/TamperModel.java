package prosumerlab.ui.tamper;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import prosumerlab.history.Block;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.Target;
import prosumerlab.session.tampering.HeaderField;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.session.tampering.TradeField;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Shown;

/** The copy of the chain, what has been done to it, and what of it is looked at. */
final class TamperModel {
    /** The most that the lab offers: a few seconds a block on a usual computer. */
    static final double HARDEST = 6;

    private static final double TENTH = 10;

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Shown> copied = new ReadOnlyObjectWrapper<>(this, "copied");
    private final ReadOnlyObjectWrapper<TamperedChain> chain = new ReadOnlyObjectWrapper<>(this, "chain");
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected");
    private final DoubleProperty difficulty = new SimpleDoubleProperty(this, "difficulty");
    private boolean difficultyIsTheRuns = true;

    /** Learns what the window shows; the copy does not change by that. */
    void show(Shown next) {
        shown.set(next);
    }

    /** What the window shows. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What was shown when the copy was made; null while there is none. */
    ReadOnlyObjectProperty<Shown> copied() {
        return copied.getReadOnlyProperty();
    }

    /** The copy as it stands; null while there is none. */
    ReadOnlyObjectProperty<TamperedChain> chain() {
        return chain.getReadOnlyProperty();
    }

    /** The block that is looked at. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Leading zero hex digits to mine to, in tenths. */
    DoubleProperty difficulty() {
        return difficulty;
    }

    Target target() {
        return Target.ofFraction(Math.round(difficulty.get() * TENTH) / TENTH);
    }

    /** Whether somebody has changed the copy, so that it must not be replaced unless they want it. */
    boolean isTouched() {
        return chain.get() != null && chain.get().isTouched();
    }

    /** Whether another chain than that of the copy is shown. */
    boolean isBehind() {
        return copied.get() != null
                && (shown.get().source() != copied.get().source()
                        || HappenedSoFar.chain(shown.get()).size()
                                != HappenedSoFar.chain(copied.get()).size());
    }

    /** A copy of the chain that is shown, for which the present one is used if nobody has changed it. Long for a long chain. */
    static TamperedChain copy(Shown of, TamperedChain before) {
        ChainRules rules = ChainRules.of(of.run().source().scenario().blockchain());
        List<Block> blocks = HappenedSoFar.chain(of);
        return before == null || before.isTouched() ? TamperedChain.of(rules, blocks) : before.following(rules, blocks);
    }

    /**
     * Puts a copy in the place of the present one.
     *
     * @param of what was shown when it was made
     * @param copy null if nothing was recorded by then
     */
    void take(Shown of, TamperedChain copy) {
        boolean same = copied.get() != null && copied.get().source() == of.source();
        int last = copy == null ? 0 : copy.size() - 1;
        boolean following =
                !same || chain.get() == null || selected.get() == chain.get().size() - 1;
        if (!same) {
            difficultyIsTheRuns = true;
        }
        copied.set(of);
        // In this order nobody sees a block that is not in the chain.
        int next = following ? last : Math.min(selected.get(), last);
        if (chain.get() == null || next < chain.get().size()) {
            selected.set(next);
        }
        chain.set(copy);
        selected.set(next);
        if (difficultyIsTheRuns && copy != null) {
            difficulty.set(Math.min(HARDEST, copy.rules().difficulty()));
            difficultyIsTheRuns = false;
        }
    }

    void select(int block) {
        if (chain.get() != null && block >= 0 && block < chain.get().size()) {
            selected.set(block);
        }
    }

    /**
     * Writes something else into the header of the block that is looked at.
     *
     * @throws IllegalArgumentException with what is wrong, for a person
     */
    void change(HeaderField field, String text) {
        int at = selected.get();
        chain.set(chain.get().with(at, field.set(chain.get().written(at), text)));
    }

    /**
     * Writes something else into a trade of the block that is looked at.
     *
     * @throws IllegalArgumentException with what is wrong, for a person
     */
    void change(int transaction, TradeField field, String text) {
        int at = selected.get();
        int homes = copied.get().run().homes().size();
        chain.set(chain.get().with(at, field.set(chain.get().written(at), transaction, text, homes)));
    }

    /** Puts blocks that were mined again into the chain. */
    void putMined(int from, List<Block> mined) {
        chain.set(chain.get().withMined(from, mined));
    }

    /** Takes the block that is looked at back to what it is in the run. */
    void restoreBlock() {
        chain.set(chain.get().restored(selected.get()));
    }

    /** Takes all back to what it is in the run. */
    void restore() {
        chain.set(chain.get().restored());
    }
}
