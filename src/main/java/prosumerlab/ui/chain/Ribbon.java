package prosumerlab.ui.chain;

import java.util.function.IntConsumer;
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
        model.block().subscribe(this::follow);
    }

    private void follow(Block block) {
        following = true;
        if (block == null) {
            getSelectionModel().clearSelection();
        } else if (block != getSelectionModel().getSelectedItem()) {
            getSelectionModel().clearAndSelect(block.index());
            scrollTo(block.index());
        }
        following = false;
    }
}
