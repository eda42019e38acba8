package prosumerlab.ui.tamper;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.session.tampering.Condition;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;

/** A block as a card, with the arrow to the block before: how it stands in a word, a sign and a colour, and its hashes. */
final class BlockCard extends ListCell<Integer> {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final TamperModel model;
    private final Label height = new Label();
    private final Label word = new Label();
    private final Label facts = new Label();
    private final StackPane sign = new StackPane();
    private final StackPane arrow = new StackPane();
    private final BriefHash previous = new BriefHash();
    private final BriefHash hash = new BriefHash();
    private final VBox card;
    private final HBox whole;

    BlockCard(TamperModel model) {
        this.model = model;
        height.getStyleClass().add("tamper-height");
        word.getStyleClass().add("tamper-word");
        facts.getStyleClass().add("muted");
        HBox state = new HBox(sign, word);
        state.getStyleClass().add("tamper-state");
        GridPane hashes = new GridPane();
        hashes.getStyleClass().add("tamper-hashes");
        hashes.addRow(0, name("before"), previous);
        hashes.addRow(1, name("hash"), hash);
        card = new VBox(height, state, facts, hashes);
        card.getStyleClass().add("tamper-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        arrow.getStyleClass().add("tamper-arrow");
        whole = new HBox(arrow, card);
        whole.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("tamper-cell");
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Every card is as high as the strip: what a card would rather be must not make the strip scroll. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        TamperedChain chain = model.chain().get();
        if (empty || index == null || chain == null || index >= chain.size()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Block block = chain.written(index);
        Condition condition = chain.condition(index);
        boolean bad = !condition.isSound();
        boolean linked = index == 0 || block.previousHash().equals(chain.hash(index - 1));
        height.setText(index == 0 ? "#0 genesis" : "#" + index);
        word.setText(TamperWords.condition(condition));
        sign.getChildren().setAll(Icons.of(TamperWords.icon(condition)));
        facts.setText(
                index == 0
                        ? "the same in every chain"
                        : "Miner " + block.miner() + ", nonce " + Formats.count(block.nonce()));
        previous.show(block.previousHash(), !linked);
        hash.show(chain.hash(index), bad);
        arrow.getChildren().setAll(Icons.of(linked ? "mdi2a-arrow-left-bold" : "mdi2l-link-off"));
        arrow.setVisible(index > 0);
        for (Node part : List.of(card, sign, word)) {
            part.pseudoClassStateChanged(BAD, bad);
        }
        arrow.pseudoClassStateChanged(BAD, !linked);
        setAccessibleText("Block " + index + ", " + word.getText() + ", hash " + TamperWords.brief(chain.hash(index))
                + ", " + chain.hash(index).leadingZeroDigits() + " leading zeros"
                + (linked ? "" : ", the block before is no longer there"));
        setGraphic(whole);
    }
}
