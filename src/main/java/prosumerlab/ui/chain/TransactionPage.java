package prosumerlab.ui.chain;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.history.chain.TransactionBytes;
import prosumerlab.ui.kit.Facts;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.drawing.NegotiationView;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** A transaction: who, how much, at what price; how it was negotiated, its bytes, and the proof that it is in its block. */
final class TransactionPage extends VBox implements PageView {
    private final ChainModel model;
    private final Links links;
    private final ObservableValue<Palette> palette;
    private final Label heading = Wrapped.label("");
    private final Facts facts = new Facts("block-header");
    private final BytesView bytes = new BytesView("transaction in hex");
    private final Label proofHeading = Wrapped.label("Proof that it is in its block");
    private final ProofView proof = new ProofView();
    private Entry shown;
    private Block shownBlock;

    TransactionPage(ChainModel model, Links links, ObservableValue<Palette> palette) {
        super(8);
        this.palette = palette;
        palette.subscribe(now -> {
            if (shown != null) {
                tell(shown, model.chain().get());
            }
        });
        this.model = model;
        this.links = links;
        heading.getStyleClass().add("pane-heading");
        heading.setId("transaction-heading");
        proofHeading.getStyleClass().add("chart-heading");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        Optional<Entry> entry =
                page instanceof Page.OfTrade of ? chain.trade(of.id()) : chain.reward(((Page.OfReward) page).block());
        if (entry.isEmpty()) {
            shown = null;
            String what = page instanceof Page.OfTrade of
                    ? "Trade #" + of.id() + " has not happened yet"
                    : "Block " + ((Page.OfReward) page).block() + " is not mined yet";
            getChildren()
                    .setAll(new Placeholder(
                            "mdi2s-swap-horizontal",
                            what,
                            "Step on, or go back in the explorer (Alt ←): nothing after the shown hour is told."));
            return;
        }
        // A branch may have the same trade in another block.
        Block block = chain.block(entry.get().block()).orElse(null);
        if (!entry.get().equals(shown) || block != shownBlock) {
            shown = entry.get();
            shownBlock = block;
            tell(shown, chain);
        }
    }

    private void tell(Entry entry, ChainSoFar chain) {
        heading.setText(TransactionWords.title(entry)
                + entry.trade()
                        .map(trade -> ", " + TransactionWords.kind(trade))
                        .orElse(""));
        getChildren().setAll(heading, facts, bytes);
        facts.clear();
        place(entry);
        entry.trade().ifPresentOrElse(trade -> trade(trade, chain), () -> reward(entry));
        byte[] all = TransactionBytes.of(entry.transaction());
        bytes.show(
                "Its bytes, " + all.length + ": what is hashed for the Merkle tree",
                all,
                TransactionBytes.fields(entry.transaction()));
        if (entry.isWaiting()) {
            getChildren().add(Wrapped.label("There is no proof yet: it waits for a block."));
            return;
        }
        Block block = chain.blocks().get(entry.block());
        proof.show(block, MerkleTree.of(block.transactions()), entry.number());
        getChildren().addAll(proofHeading, proof);
    }

    private void place(Entry entry) {
        if (entry.isWaiting()) {
            facts.add(
                    "Block",
                    Term.BLOCK,
                    PageLinks.link("waiting for a block", "Open the waiting trades", new Page.Waiting(), model::open));
            return;
        }
        facts.add(
                "Block",
                Term.BLOCK,
                PageLinks.row(
                        PageLinks.link(
                                "#" + entry.block(),
                                "Open block " + entry.block(),
                                new Page.OfBlock(entry.block()),
                                model::open),
                        new Label("transaction number " + entry.number())));
    }

    private void trade(Trade trade, ChainSoFar chain) {
        facts.add("Seller", null, party(trade.seller()));
        facts.add("Buyer", null, party(trade.buyer()));
        facts.add(
                "When",
                null,
                PageLinks.row(
                        new Label(Formats.moment(chain.shown().grid(), trade.step())),
                        PageLinks.link(
                                "the chain in this "
                                        + Formats.stepNoun(chain.shown().grid()),
                                "Open the hour in the chain",
                                new Page.OfHour(trade.step()),
                                model::open)));
        facts.add("Energy", null, Formats.number(trade.energy(), 3) + " kWh");
        facts.add("Price", null, Formats.price(trade.price()));
        facts.add(
                "Amount",
                null,
                Formats.smallMoney(trade.amount())
                        + (trade.fee() > 0
                                ? ", and a fee of " + Formats.smallMoney(trade.fee()) + " to the operator"
                                : ""));
        Hyperlink inTrades =
                PageLinks.link("in the list of trades", "Show in the list of trades", () -> links.toTrade(trade.id()));
        if (trade.kind() == Trade.Kind.LOCAL_MARKET) {
            facts.add("How", Term.LOCAL_MARKET, PageLinks.row(new Label("at the price of the local market"), inTrades));
            return;
        }
        String noOffers = chain.shown().run().lacks(Gap.BARGAINING)
                ? "This folder does not hold " + Gap.BARGAINING.label() + "."
                : "No offers were recorded.";
        Optional<Negotiation> pair = chain.negotiation(trade);
        Hyperlink why = PageLinks.link(
                "why they met",
                "Show the negotiation of " + Formats.home(trade.buyer()),
                () -> links.toNegotiation(trade));
        facts.add(
                "Negotiation",
                Term.NEGOTIATION,
                pair.isPresent()
                        ? PageLinks.row(new Label(Formats.count(pair.get().rounds(), "round")), why, inTrades)
                        : PageLinks.row(new Label(noOffers), inTrades));
        pair.ifPresent(met -> getChildren()
                .add(
                        getChildren().indexOf(facts) + 1,
                        new NegotiationView(met, hour(trade, chain), palette.getValue())));
    }

    /** The whole hour of {@code trade}. */
    private static Shown hour(Trade trade, ChainSoFar chain) {
        return new Shown(chain.shown().source(), chain.shown().run(), trade.step(), Phase.LAST);
    }

    private void reward(Entry entry) {
        Transaction.Coinbase coinbase = (Transaction.Coinbase) entry.transaction();
        facts.add(
                "Miner",
                Term.MINER,
                PageLinks.link(
                        "Miner " + coinbase.miner(),
                        "Open miner " + coinbase.miner(),
                        new Page.OfMiner(coinbase.miner()),
                        model::open));
        facts.add("Amount", null, Formats.smallMoney(coinbase.reward()) + ", newly minted");
    }

    private Node party(int home) {
        Hyperlink inChain = PageLinks.link(
                "all its trades in the chain",
                "All trades of " + Formats.home(home) + " in the chain",
                new Page.OfHome(home),
                model::open);
        return home < 0
                ? PageLinks.row(new Label(Formats.home(home)), inChain)
                : PageLinks.row(
                        PageLinks.link(Formats.home(home), "Show " + Formats.home(home), () -> links.toHome(home)),
                        inChain);
    }
}
