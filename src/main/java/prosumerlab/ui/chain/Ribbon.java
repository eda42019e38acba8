package prosumerlab.ui.chain;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Accessible;

/** The chain from left to right. Arrow keys go from block to block; the newest is in sight as the chain grows. */
final class Ribbon extends ListView<Block> {
    private boolean following;

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
            if (block != null && !following) {
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
        // Where the cells are is known only once the ribbon is laid out.
        widthProperty().subscribe(width -> Platform.runLater(this::reveal));
        guard.watching().subscribe(watching -> {
            if (!watching) {
                reveal();
            }
        });
    }

    /** Brings the marked block into sight, or else the newest. */
    private void reveal() {
        int marked = getSelectionModel().getSelectedIndex();
        if (!getItems().isEmpty()) {
            scrollTo(marked >= 0 ? marked : getItems().size() - 1);
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
            scrollTo(block.index());
        }
        following = false;
    }
}
