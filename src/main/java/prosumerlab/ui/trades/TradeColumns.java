package prosumerlab.ui.trades;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import prosumerlab.history.Gap;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of the list of trades. */
final class TradeColumns {
    /** Title of the column that is of use only when more than one hour is listed. */
    static final String TIME = "Time";

    private TradeColumns() {}

    /** Who traded what at which price comes first: beside the community of a window of usual size there is room for no more. */
    static List<Column<Trade>> of(TradesModel model, Links links) {
        return List.of(
                Column.<Trade>words(TIME, 11, trade -> time(model, trade))
                        .sortedBy(Trade::step)
                        .filedAs(trade ->
                                model.shown().get().grid().startOf(trade.step()).toString())
                        .linked(new RowAction<>(
                                trade -> "Show the hour " + time(model, trade),
                                trade -> trade.step() != model.shown().get().step(),
                                trade -> links.toHour(trade.step()))),
                home("Buyer", links, Trade::buyer),
                home("Seller", links, Trade::seller),
                Column.<Trade>micro("Energy (kWh)", 10, 3, Trade::energy).explained(Term.ENERGY),
                Column.<Trade>micro("Price (€/kWh)", 10, 4, Trade::price).explained(Term.TRADE_PRICE),
                Column.<Trade>micro("Amount (€)", 10, 4, Trade::amount).explained(Term.AMOUNT),
                Column.<Trade>words("Mechanism", 9, trade -> Mechanism.of(trade).shortLabel())
                        .explained(Term.TRADE_KIND),
                Column.<Trade>micro("Fee (€)", 7, 4, Trade::fee).explained(Term.FEE),
                Column.<Trade>words("Block", 7, trade -> block(model, trade))
                        .sortedBy(Trade::id)
                        .filedAs(trade -> blockInFile(model.blockOf(trade)))
                        .explained(Term.BLOCK)
                        .linked(new RowAction<>(
                                trade -> "Show block " + model.blockOf(trade),
                                trade -> model.blockOf(trade) != HappenedSoFar.NO_BLOCK,
                                trade -> links.toBlock(model.blockOf(trade)))),
                Column.<Trade>count("Trade id", 8, Trade::id).explained(Term.TRADE_ID));
    }

    private static Column<Trade> home(String title, Links links, ToIntFunction<Trade> home) {
        return Column.<Trade>words(title, 8, trade -> Formats.party(home.applyAsInt(trade)))
                .explained(Term.TRADER)
                .sortedBy(trade -> home.applyAsInt(trade))
                .filedAs(trade -> "" + home.applyAsInt(trade))
                .linked(new RowAction<>(
                        trade -> "Show " + title.toLowerCase(Locale.ROOT) + ", " + Formats.home(home.applyAsInt(trade)),
                        trade -> home.applyAsInt(trade) >= 0,
                        trade -> links.toHome(home.applyAsInt(trade))));
    }

    private static String time(TradesModel model, Trade trade) {
        return Formats.moment(model.shown().get().grid(), trade.step());
    }

    private static String block(TradesModel model, Trade trade) {
        int index = model.blockOf(trade);
        if (index == HappenedSoFar.NO_BLOCK) {
            return model.shown().get().run().lacks(Gap.CHAIN) ? Formats.NO_VALUE : "waiting";
        }
        return "#" + index;
    }

    private static String blockInFile(int index) {
        return index == HappenedSoFar.NO_BLOCK ? "" : "" + index;
    }
}
