package prosumerlab.ui.chain;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Rows;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;

/** A list of blocks: all of them, those of a miner, or those of an hour with the trades that were made in it. */
final class BlocksPage extends VBox implements PageView {
    private final Label heading = Wrapped.label("");
    private final Label words = Wrapped.label("");
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private final DataTable<Block> table;
    private final TransactionList trades;
    private Page last;

    BlocksPage(ChainModel model, Links links) {
        super(8);
        heading.getStyleClass().add("pane-heading");
        heading.setId("blocks-heading");
        words.setId("blocks-words");
        table = new DataTable<>("Blocks", BlockColumns.of(model), blocks);
        trades = new TransactionList(
                "Trades of the hour", links, model::open, () -> model.chain().get());
        trades.setEmpty("No trades to list", "None was made in it. Clear the filter to see all.");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(trades, Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        List<Block> wanted = blocks(page, chain);
        if (!page.equals(last)) {
            blocks.setAll(wanted);
            last = page;
        } else {
            Rows.update(blocks, wanted, (a, b) -> a == b);
        }
        heading.setText(heading(page, chain));
        words.setText(words(page, chain, wanted));
        table.setPlaceholder(
                new Placeholder("mdi2c-cube-outline", "No block to list", "Step on: blocks come with trades."));
        if (page instanceof Page.OfHour hour) {
            trades.show(chain.entriesOfStep(hour.step()), true);
            getChildren().setAll(heading, words, trades);
            if (!wanted.isEmpty()) {
                getChildren().add(2, table);
            }
        } else {
            getChildren().setAll(heading, words, table);
        }
    }

    private static List<Block> blocks(Page page, ChainSoFar chain) {
        if (page instanceof Page.OfMiner of) {
            return chain.blocksOf(of.miner());
        }
        return page instanceof Page.OfHour of ? chain.blocksOfStep(of.step()) : chain.blocks();
    }

    private static String heading(Page page, ChainSoFar chain) {
        if (page instanceof Page.OfMiner of) {
            return "Miner " + of.miner();
        }
        if (page instanceof Page.OfHour of) {
            String noun = Formats.stepNoun(chain.shown().grid());
            return "The " + noun + ' ' + Formats.moment(chain.shown().grid(), of.step()) + " in the chain";
        }
        return "All blocks";
    }

    private static String words(Page page, ChainSoFar chain, List<Block> wanted) {
        if (page instanceof Page.OfMiner of) {
            return MinerWords.sentence(of.miner(), chain);
        }
        if (page instanceof Page.OfHour of) {
            return hour(of.step(), chain, wanted);
        }
        return Formats.count(Math.max(0, wanted.size() - 1), "block") + " after genesis, "
                + Formats.count(chain.recorded(), "trade") + " recorded.";
    }

    /** What the chain has of an hour; why it has no block of it. */
    static String hour(int step, ChainSoFar chain, List<Block> mined) {
        String noun = Formats.stepNoun(chain.shown().grid());
        if (step > chain.shown().step()) {
            return "This " + noun + " has not happened yet.";
        }
        long trades = chain.entriesOfStep(step).size();
        if (!mined.isEmpty()) {
            return Formats.count(mined.size(), "block") + " mined in it, and " + Formats.count(trades, "trade")
                    + " made in it.";
        }
        return "No block was mined in this " + noun + ": "
                + (trades == 0
                        ? "nobody traded in it."
                        : "its " + Formats.count(trades, "trade")
                                + " did not fill one. A block is mined when it is full, and when the run ends.");
    }
}
