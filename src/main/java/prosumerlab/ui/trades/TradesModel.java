package prosumerlab.ui.trades;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.kit.Rows;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;

/** Which trades are listed, and what they come to. */
final class TradesModel {
    private final ObservableIntegerValue selectedHome;
    private final ObservableList<Trade> trades = FXCollections.observableArrayList();
    private final FilteredList<Trade> listed = new FilteredList<>(trades);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.HOUR);
    private final ObjectProperty<Mechanism> mechanism = new SimpleObjectProperty<>(this, "mechanism", Mechanism.ALL);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final BooleanProperty onlySelectedHome = new SimpleBooleanProperty(this, "onlySelectedHome");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<TradeSum> sum =
            new ReadOnlyObjectWrapper<>(this, "sum", TradeSum.of(List.of()));
    private List<Block> chain = List.of();

    /**
     * @param selectedHome id, or {@link Selection#NONE}
     */
    TradesModel(ObservableIntegerValue selectedHome) {
        this.selectedHome = selectedHome;
        scope.addListener((property, before, now) -> list());
        mechanism.addListener((property, before, now) -> filter());
        search.addListener((property, before, now) -> filter());
        onlySelectedHome.addListener((property, before, now) -> filter());
        selectedHome.addListener((property, before, now) -> {
            if (onlySelectedHome.get()) {
                filter();
            }
        });
    }

    void show(Shown next) {
        chain = HappenedSoFar.chain(next);
        shown.set(next);
        list();
    }

    /** Lists the hours so far without a filter, if the trade is not listed as it is. */
    void uncover(long trade) {
        if (listed.stream().noneMatch(listedTrade -> listedTrade.id() == trade)) {
            mechanism.set(Mechanism.ALL);
            search.set("");
            onlySelectedHome.set(false);
            scope.set(Scope.RUN);
        }
    }

    ObservableList<Trade> listed() {
        return listed;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the listed trades come to. */
    ReadOnlyObjectProperty<TradeSum> sum() {
        return sum.getReadOnlyProperty();
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<Mechanism> mechanism() {
        return mechanism;
    }

    StringProperty search() {
        return search;
    }

    BooleanProperty onlySelectedHome() {
        return onlySelectedHome;
    }

    /** The block that records {@code trade}, or {@link HappenedSoFar#NO_BLOCK} while it waits for one. */
    int blockOf(Trade trade) {
        return HappenedSoFar.blockOf(chain, trade.id());
    }

    private void list() {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        List<Trade> wanted = scope.get() == Scope.HOUR ? HappenedSoFar.tradesOfHour(now) : HappenedSoFar.trades(now);
        Rows.update(trades, wanted, (a, b) -> a == b);
        sum.set(TradeSum.of(listed));
    }

    private void filter() {
        TradeQuery query = TradeQuery.of(search.get());
        Mechanism kind = mechanism.get();
        int home = onlySelectedHome.get() ? selectedHome.get() : Selection.NONE;
        listed.setPredicate(trade -> kind.includes(trade)
                && (home == Selection.NONE || trade.buyer() == home || trade.seller() == home)
                && query.test(trade));
        sum.set(TradeSum.of(listed));
    }
}
