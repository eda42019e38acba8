package prosumerlab.ui.kit;

import prosumerlab.history.Trade;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;
import prosumerlab.ui.state.Selection;

/** The ways from one pane to another: each selects something and opens the pane that shows it. */
public final class Links {
    private final Cursor cursor;
    private final Selection selection;
    private final Places places;

    public Links(Cursor cursor, Selection selection, Places places) {
        this.cursor = cursor;
        this.selection = selection;
        this.places = places;
    }

    /** To the deep dive of a home. */
    public void toHome(int id) {
        selection.selectHome(id);
        places.open(Place.HOME);
    }

    /** To a block of the chain. */
    public void toBlock(int index) {
        selection.selectBlock(index);
        places.open(Place.BLOCKCHAIN);
    }

    /** To a trade in the list of all. */
    public void toTrade(long id) {
        selection.selectTrade(id);
        places.open(Place.TRADES);
    }

    /** To the bargaining that led to a trade: the reasons of its buyer, in the hour of the trade. */
    public void toNegotiation(Trade trade) {
        cursor.goTo(trade.step());
        selection.selectTrade(trade.id());
        toHome(trade.buyer());
    }

    /** To the laboratory in which a copy of the chain can be changed. */
    public void toTamperLab() {
        places.open(Place.TAMPER);
    }

    /** To another hour of the shown run, in the same pane. */
    public void toHour(int step) {
        cursor.goTo(step);
    }
}
