package prosumerlab.ui.chain;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Wrapped;

/** All that a home has in the chain: anyone could read it there. */
final class HomeChainPage extends VBox implements PageView {
    private final Links links;
    private final Label heading = Wrapped.label("");
    private final Hyperlink toHome = new Hyperlink("Why it did that");
    private final Label words = Wrapped.label("");
    private final TransactionList list;
    private int home;

    HomeChainPage(ChainModel model, Links links) {
        super(8);
        this.links = links;
        heading.getStyleClass().add("pane-heading");
        heading.setId("home-chain-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        toHome.setMinWidth(USE_PREF_SIZE);
        toHome.getStyleClass().add("chain-link");
        toHome.setOnAction(event -> {
            toHome.setVisited(false);
            this.links.toHome(home);
        });
        words.setId("home-chain-words");
        list = new TransactionList(
                "Trades of a home", links, model::open, () -> model.chain().get());
        list.setEmpty("No trade to list", "It has traded with nobody so far. Clear the filter to see all.");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox top = new HBox(8, heading, toHome);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, words, list);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        home = ((Page.OfHome) page).home();
        heading.setText(Formats.home(home) + " in the chain");
        toHome.setVisible(home >= 0);
        toHome.setAccessibleText("Show " + Formats.home(home));
        List<Entry> entries = chain.entriesOf(home);
        words.setText(words(home, entries));
        list.show(entries, true);
    }

    /** What it bought and sold. */
    static String words(int home, List<Entry> entries) {
        long bought = 0;
        long paid = 0;
        long sold = 0;
        long earned = 0;
        for (Entry entry : entries) {
            Trade trade = entry.trade().orElseThrow();
            if (trade.buyer() == home) {
                bought += trade.energy();
                paid += trade.amount();
            } else {
                sold += trade.energy();
                earned += trade.amount();
            }
        }
        return "Bought " + Formats.number(bought, 3) + " kWh for " + Formats.number(paid, 4) + " €, sold "
                + Formats.number(sold, 3) + " kWh for " + Formats.number(earned, 4) + " €, before fees.";
    }
}
