package prosumerlab.ui.chain;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import prosumerlab.history.Block;
import prosumerlab.scenario.Blockchain;
import prosumerlab.ui.kit.Rows;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** The chain up to the shown hour, and the page of it that is open. */
final class ChainModel {
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private final Trail trail = new Trail();
    private final ReadOnlyObjectWrapper<ChainSoFar> chain = new ReadOnlyObjectWrapper<>(this, "chain");
    private final ReadOnlyObjectWrapper<Block> block = new ReadOnlyObjectWrapper<>(this, "block");
    private final ReadOnlyObjectWrapper<String> found = new ReadOnlyObjectWrapper<>(this, "found", "");
    private OpenRun source;
    private boolean moving;

    ChainModel() {
        trail.page().addListener((property, before, after) -> {
            found.set("");
            pick();
        });
    }

    void show(Shown next) {
        moving = true;
        ChainSoFar now = ChainSoFar.of(next);
        chain.set(now);
        Rows.update(blocks, now.blocks(), (a, b) -> a == b);
        boolean other = source != null && next.source() != source;
        source = next.source();
        if (other) {
            trail.restart(trail.page().get().isOfAnyRun() ? trail.page().get() : new Page.Newest());
        }
        moving = false;
        pick();
    }

    /** Whether another hour is about to be shown: a list that loses the block it marks marks another, which nobody chose. */
    boolean isMoving() {
        return moving;
    }

    /** Opens {@code page} on top of the one that is open. */
    void open(Page page) {
        trail.open(page);
    }

    /** Opens the block of this index. */
    void openBlock(int index) {
        open(new Page.OfBlock(index));
    }

    /** Opens what {@code text} means, or the list of all that it may mean, or why nothing was found. */
    void search(String text) {
        Hits hits = Search.find(text, chain.get());
        if (hits.hits().size() == 1) {
            open(hits.hits().get(0).page());
            found.set(hits.words());
        } else {
            open(new Page.Found(text));
        }
    }

    /** What {@code text} means in the shown hour. */
    Hits find(String text) {
        return Search.find(text, chain.get());
    }

    /** From the genesis block on; none before the start and where no chain is kept. */
    ObservableList<Block> blocks() {
        return blocks;
    }

    /** The chain in the shown hour; null until the pane is first on screen. */
    ReadOnlyObjectProperty<ChainSoFar> chain() {
        return chain.getReadOnlyProperty();
    }

    /** The pages to go back and forward. */
    Trail trail() {
        return trail;
    }

    /** The block of the open page: for one that is not mined yet, and for none, the newest; null if there is no chain yet. */
    ReadOnlyObjectProperty<Block> block() {
        return block.getReadOnlyProperty();
    }

    /** What the last search found, if that was one thing; empty once another page was opened. */
    ReadOnlyObjectProperty<String> found() {
        return found.getReadOnlyProperty();
    }

    /** Whether the shown run keeps a chain at all. */
    boolean isKept() {
        return settings().enabled();
    }

    int capacity() {
        return settings().maximumTransactionsPerBlock();
    }

    /** Wall-clock time that mining took on this computer, in nanoseconds. */
    OptionalLong miningNanos(Block of) {
        return chain.get()
                .shown()
                .source()
                .live()
                .map(live -> live.miningNanos(of.index()))
                .orElse(OptionalLong.empty());
    }

    private Blockchain settings() {
        return chain.get().shown().run().source().scenario().blockchain();
    }

    private void pick() {
        ChainSoFar now = chain.get();
        block.set(now == null ? null : now.lookedAt(trail.page().get()).orElse(null));
    }
}
