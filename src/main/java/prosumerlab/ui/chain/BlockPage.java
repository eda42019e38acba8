package prosumerlab.ui.chain;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Choices;
import prosumerlab.ui.state.Place;

/** A block: its header, its transactions, their tree, and the bytes that are hashed. */
final class BlockPage extends VBox implements PageView {
    private final ChainGuard guard;
    private final ObjectProperty<BlockPart> part = new SimpleObjectProperty<>(this, "part", BlockPart.HEADER);
    private final Label heading = Wrapped.label("");
    private final Label note = Wrapped.label("");
    private final Button before = Accessible.iconButton("mdi2c-chevron-left", "Block before", "");
    private final Button after = Accessible.iconButton("mdi2c-chevron-right", "Block after", "");
    private final StackPane content = new StackPane();
    private final BlockHeaderView header;
    private final TransactionList transactions;
    private final MerklePart tree;
    private final BytesPart bytes = new BytesPart();
    private Block block;

    BlockPage(ChainModel model, ChainGuard guard, Links links, ObservableValue<Palette> palette, Choices choices) {
        super(8);
        this.guard = guard;
        choices.keep("chain.block.part", part, BlockPart.class);
        header = new BlockHeaderView(model, palette, model::open);
        transactions = new TransactionList(
                "Transactions", links, model::open, () -> model.chain().get());
        transactions.setEmpty("No transactions to list", "The genesis block has none. Clear the filter to see all.");
        tree = new MerklePart(palette, model::open);
        heading.getStyleClass().add("pane-heading");
        heading.setId("block-heading");
        note.getStyleClass().add("muted");
        before.setOnAction(event -> model.openBlock(block.index() - 1));
        after.setOnAction(event -> model.openBlock(block.index() + 1));
        Button tamper = new Button("Tamper with a copy…", Icons.of(Place.TAMPER.icon()));
        tamper.getStyleClass().add("small-button");
        tamper.setMinWidth(USE_PREF_SIZE);
        tamper.setAccessibleHelp("Opens the tamper lab, in which a copy of this chain can be changed and mined again.");
        tamper.setOnAction(event -> links.toTamperLab());
        HBox turning = new HBox(4, before, after);
        FlowPane parts = Wrapped.row(
                new Segments<>("Part of the block", List.of(BlockPart.values()), BlockPart::label, part),
                turning,
                tamper);
        parts.getStyleClass().add("block-parts");
        parts.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(content, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(8, heading, tamper);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, note, parts, content);
        part.subscribe(now -> showPart());
        guard.checked().subscribe(checked -> {
            if (block != null && getParent() != null && part.get() == BlockPart.HEADER) {
                header.show(block, checked);
            }
        });
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        block = chain.lookedAt(page).orElseThrow();
        boolean later = page instanceof Page.OfBlock of && of.index() > chain.height();
        note.setText(later ? "Block " + ((Page.OfBlock) page).index() + " is not mined yet: this is the newest." : "");
        note.setVisible(later);
        note.setManaged(later);
        heading.setText(
                block.index() == 0
                        ? "Genesis block"
                        : "Block " + block.index() + ", mined in the "
                                + Formats.stepNoun(chain.shown().grid()) + " "
                                + Formats.moment(chain.shown().grid(), block.step()));
        before.setDisable(block.index() == 0);
        after.setDisable(block.index() == chain.height());
        showPart();
    }

    private void showPart() {
        if (block == null) {
            return;
        }
        content.getChildren().setAll(node(part.get()));
        switch (part.get()) {
            case HEADER -> header.show(block, guard.checked().get());
            case TRANSACTIONS -> transactions.show(Entry.of(block), false);
            case TREE -> tree.show(block);
            case BYTES -> bytes.show(block);
        }
    }

    private Node node(BlockPart of) {
        return switch (of) {
            case HEADER -> header;
            case TRANSACTIONS -> transactions;
            case TREE -> tree;
            case BYTES -> bytes;
        };
    }
}
