package prosumerlab.ui.chain;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Accessible;

/** The chain from left to right. Arrow keys go from block to block; the newest is in sight as the chain grows. */
final class Ribbon extends ListView<Block> {
    private static final int SCROLLS = 2;

    private boolean following;
    /** How often it is still to be scrolled: what is laid out for the first time may be laid out anew, with blocks of another width. */
    private int scrolls = SCROLLS;

    /**
     * @param selectBlock is told what a person picks
     */
    Ribbon(ChainModel model, ChainGuard guard, IntConsumer selectBlock) {
        super(model.blocks());
        setId("block-ribbon");
        getStyleClass().add("block-ribbon");
        Accessible.named(this, "Blocks of the chain");
        setOrientation(Orientation.HORIZONTAL);
        setCellFactory(
                list -> new BlockCube(model, block -> guard.checked().get().mark(block.index())));
        guard.checked().addListener((property, before, now) -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(block -> {
            if (block != null && !following && !model.isMoving()) {
                selectBlock.accept(block.index());
            }
        });
        model.block().subscribe(block -> follow(model, block));
        model.trail().page().subscribe(page -> follow(model, model.block().get()));
        guard.checked().subscribe(checked -> {
            if (guard.watching().get() && checked.height() >= 0) {
                scrollTo(Math.max(0, checked.height() - 1));
            }
        });
        getItems().addListener((ListChangeListener<Block>) change -> {
            if (!(model.trail().page().get() instanceof Page.OfBlock)) {
                reveal();
            }
        });
        widthProperty().subscribe(this::reveal);
        // Higher is also wider: the blocks grow with the text.
        heightProperty().subscribe(this::reveal);
        guard.watching().subscribe(watching -> {
            if (!watching) {
                reveal();
            }
        });
    }

    /** Brings the marked block into sight, or else the newest, as soon as the ribbon knows how wide it is and all its blocks. */
    private void reveal() {
        scrolls = SCROLLS;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (scrolls > 0 && getWidth() > 0) {
            scrolls--;
            // How far it can be scrolled it knows only when its cells are laid out, too.
            Platform.runLater(this::scroll);
        }
    }

    private void scroll() {
        int last = getItems().size() - 1;
        int marked = getSelectionModel().getSelectedIndex();
        // Asked for its last cell a list that was just changed may stop short of it; asked for more it goes to its end.
        scrollTo(marked >= 0 && marked < last ? marked : last + 1);
        if (scrolls > 0) {
            requestLayout();
        }
    }

    /** Marks the block whose page is open, if it is one's. */
    private void follow(ChainModel model, Block block) {
        Page page = model.trail().page().get();
        boolean ofBlock = page instanceof Page.Newest || page instanceof Page.OfBlock;
        following = true;
        if (block == null || !ofBlock) {
            getSelectionModel().clearSelection();
        } else if (block != getSelectionModel().getSelectedItem()) {
            getSelectionModel().clearAndSelect(block.index());
            reveal();
        }
        following = false;
    }
}
