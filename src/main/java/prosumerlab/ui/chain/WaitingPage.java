package prosumerlab.ui.chain;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Wrapped;

/** The trades that are in no block yet. */
final class WaitingPage extends VBox implements PageView {
    private final Label heading = Wrapped.label("Waiting trades");
    private final Label words = Wrapped.label("");
    private final TransactionList list;

    WaitingPage(ChainModel model, Links links) {
        super(8);
        heading.getStyleClass().add("pane-heading");
        words.setId("waiting-words");
        list = new TransactionList(
                "Waiting trades", links, model::open, () -> model.chain().get());
        list.setEmpty("No trade waits", "All trades so far are in blocks. Step on for new ones.");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, words, list);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        words.setText(words(chain));
        list.show(Entry.waiting(chain.waiting()), false);
    }

    /** How far the next block is. */
    static String words(ChainSoFar chain) {
        int waiting = chain.waiting().size();
        int fill = chain.rules().tradesPerBlock();
        if (chain.isOver()) {
            return waiting == 0 ? "The run is over: every trade is in a block." : "The run is over, yet trades wait.";
        }
        if (!chain.isMined() && waiting >= fill) {
            return Formats.count(waiting, "trade") + " wait; " + Formats.count(waiting / fill, "block")
                    + " will be mined at the end of this "
                    + Formats.stepNoun(chain.shown().grid()) + ".";
        }
        return NextBlock.of(chain).inWords() + "It is mined with "
                + Formats.count(Math.max(0, fill - waiting), (waiting > 0 ? "more " : "") + "trade")
                + ", or when the run ends.";
    }
}
