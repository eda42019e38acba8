package prosumerlab.ui.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;

/** The trades of the home so far, the newest first, each a link to its hour, its partner and its block. */
final class TradesSection implements Section {
    private final DataTable<Trade> table;
    private final ScrollPane scroll;
    private HomePage page;
    private List<Block> chain = List.of();

    TradesSection(Links links) {
        table = new DataTable<>("Trades of the home", columns(links));
        table.setPlaceholder(new Placeholder(
                "mdi2s-swap-horizontal", "No trades yet", "The home has traded nothing up to the shown hour."));
        table.getStyleClass().add("home-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = new VBox(table);
        body.getStyleClass().add("home-section");
        scroll = Section.scrolling(body);
    }

    @Override
    public String title() {
        return "Trades";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(HomeModel.Content content, Palette palette) {
        page = content.page();
        chain = HappenedSoFar.chain(page.shown());
        List<Trade> newestFirst = new ArrayList<>(page.trades());
        Collections.reverse(newestFirst);
        table.show(newestFirst);
        table.refresh();
    }

    /** With whom, which way, how much and at which price come first: beside the community there is room for no more. */
    private List<Column<Trade>> columns(Links links) {
        return List.of(
                Column.<Trade>words("Time", 11, this::time)
                        .sortedBy(Trade::step)
                        .filedAs(trade ->
                                page.shown().grid().startOf(trade.step()).toString())
                        .linked(new RowAction<>(
                                trade -> "Show the hour " + time(trade),
                                trade -> trade.step() != page.shown().step(),
                                trade -> links.toHour(trade.step()))),
                Column.<Trade>words("Partner", 12, this::partnerInWords)
                        .explained(Term.TRADER)
                        .sortedBy(this::partner)
                        .filedAs(trade -> "" + partner(trade))
                        .linked(new RowAction<>(
                                trade -> "Show partner, " + Formats.home(partner(trade)),
                                trade -> partner(trade) >= 0,
                                trade -> links.toHome(partner(trade)))),
                Column.<Trade>micro("Energy (kWh)", 10, 3, Trade::energy).explained(Term.ENERGY),
                Column.<Trade>micro("Price (€/kWh)", 10, 4, Trade::price).explained(Term.TRADE_PRICE),
                Column.<Trade>words("Block", 7, this::block)
                        .sortedBy(Trade::id)
                        .explained(Term.BLOCK)
                        .linked(new RowAction<>(
                                trade -> "Show block " + blockOf(trade),
                                trade -> blockOf(trade) != HappenedSoFar.NO_BLOCK,
                                trade -> links.toBlock(blockOf(trade)))),
                Column.<Trade>micro("Money (€)", 9, 4, trade -> buys(trade) ? -trade.amount() : trade.amount())
                        .explained(Term.AMOUNT),
                Column.<Trade>micro("Fee (€)", 7, 4, Trade::fee).explained(Term.FEE),
                Column.words("Side", 7, trade -> buys(trade) ? "Bought" : "Sold"));
    }

    private boolean buys(Trade trade) {
        return trade.buyer() == page.home().id();
    }

    private int partner(Trade trade) {
        return buys(trade) ? trade.seller() : trade.buyer();
    }

    /** Such as {@code from Home 64}, of whom it bought. */
    private String partnerInWords(Trade trade) {
        return (buys(trade) ? "from " : "to ") + Formats.party(partner(trade));
    }

    private String time(Trade trade) {
        return Formats.moment(page.shown().grid(), trade.step());
    }

    private int blockOf(Trade trade) {
        return HappenedSoFar.blockOf(chain, trade.id());
    }

    private String block(Trade trade) {
        return blockOf(trade) == HappenedSoFar.NO_BLOCK ? "waiting" : "#" + blockOf(trade);
    }
}
