package prosumerlab.ui.chain;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.Rows;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;

/** The chain up to the shown hour, and the block of it that is looked at: the selected one, or else the newest. */
final class ChainModel {
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Block> block = new ReadOnlyObjectWrapper<>(this, "block");
    private final ReadOnlyObjectWrapper<String> summary = new ReadOnlyObjectWrapper<>(this, "summary", "");
    private int selected = Selection.NONE;

    /**
     * A row of the table of transactions.
     *
     * @param number place in the block, from 0
     * @param transaction what it records
     */
    record Entry(int number, Transaction transaction) {}

    void show(Shown next) {
        Rows.update(blocks, HappenedSoFar.chain(next), (a, b) -> a == b);
        shown.set(next);
        summary.set(summarise(next));
        pick();
    }

    /** Looks at the block of this index; at the newest for {@link Selection#NONE} and for blocks after the shown hour. */
    void select(int index) {
        selected = index;
        pick();
    }

    ObservableList<Block> blocks() {
        return blocks;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The block that is looked at; null if there is no chain yet. */
    ReadOnlyObjectProperty<Block> block() {
        return block.getReadOnlyProperty();
    }

    /** The chain so far in words. */
    ReadOnlyObjectProperty<String> summary() {
        return summary.getReadOnlyProperty();
    }

    /** Whether the shown run keeps a chain at all. */
    boolean isKept() {
        return shown.get().run().source().scenario().blockchain().enabled();
    }

    int capacity() {
        return shown.get().run().source().scenario().blockchain().maximumTransactionsPerBlock();
    }

    /** Wall-clock time that mining took on this computer, in nanoseconds. */
    OptionalLong miningNanos(Block of) {
        return shown.get()
                .source()
                .live()
                .map(live -> live.miningNanos(of.index()))
                .orElse(OptionalLong.empty());
    }

    static List<Entry> entries(Block of) {
        return IntStream.range(0, of.transactions().size())
                .mapToObj(i -> new Entry(i, of.transactions().get(i)))
                .toList();
    }

    private void pick() {
        boolean there = selected >= 0 && selected < blocks.size();
        block.set(there ? blocks.get(selected) : blocks.isEmpty() ? null : blocks.get(blocks.size() - 1));
    }

    private String summarise(Shown next) {
        if (next.isBeforeStart() || blocks.isEmpty()) {
            return "";
        }
        int recorded = 0;
        for (Block each : blocks) {
            recorded += Math.max(0, each.transactions().size() - 1);
        }
        List<Trade> trades = HappenedSoFar.trades(next);
        boolean mined = HappenedSoFar.lastStep(next, Phase.CHAIN) == next.step();
        return ChainWords.summary(blocks.size() - 1, recorded, trades.size() - recorded, mined);
    }
}
