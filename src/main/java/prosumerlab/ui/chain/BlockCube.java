package prosumerlab.ui.chain;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;

/** A block on the ribbon: height and mark, hour, fill, miner. */
final class BlockCube extends ListCell<Block> {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final ChainModel model;
    private final Function<Block, CheckedChain.Mark> marks;
    private final Label height = new Label();
    private final Label hour = new Label();
    private final Label fill = new Label();
    private final Label miner = new Label();
    private final HBox mark = new HBox();
    private final ProgressBar bar = new ProgressBar();
    private final VBox cube;

    BlockCube(ChainModel model, Function<Block, CheckedChain.Mark> marks) {
        this.model = model;
        this.marks = marks;
        height.getStyleClass().add("block-height");
        fill.getStyleClass().add("muted");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(height, space, mark);
        top.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().add("block-mark");
        cube = new VBox(top, hour, bar, fill, miner);
        cube.getStyleClass().add("block-cube");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("block-cell");
    }

    @Override
    protected void updateItem(Block block, boolean empty) {
        super.updateItem(block, empty);
        if (empty || block == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        int size = block.transactions().size();
        String time = block.index() == 0
                ? "Genesis"
                : Formats.moment(model.chain().get().shown().grid(), block.step());
        CheckedChain.Mark known = marks.apply(block);
        height.setText("#" + block.index());
        hour.setText(time);
        bar.setProgress(size / (double) model.capacity());
        fill.setText(size + " of " + model.capacity());
        miner.setText(block.index() == 0 ? "given" : ChainWords.miner(block));
        mark.getChildren().setAll(Icons.of(icon(known)));
        mark.pseudoClassStateChanged(GOOD, known == CheckedChain.Mark.VALID);
        mark.pseudoClassStateChanged(BAD, known == CheckedChain.Mark.BAD);
        setAccessibleText("Block " + block.index() + ", " + time + ", " + fill.getText() + " transactions, "
                + miner.getText() + ", " + known.label());
        setGraphic(cube);
    }

    /** A cell of a fixed width would be as high as it is wide. */
    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + cube.prefHeight(-1) + snappedBottomInset();
    }

    private static String icon(CheckedChain.Mark mark) {
        return switch (mark) {
            case VALID -> "mdi2c-check";
            case BAD -> "mdi2a-alert-outline";
            case UNKNOWN -> "mdi2d-dots-horizontal";
        };
    }
}
