package prosumerlab.ui.market;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Negotiation;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Prices;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.comparison.MarketComparison;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.ui.kit.Latest;
import prosumerlab.ui.market.BookPicture.Tariffs;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** The orders of the shown hour, what became of them, and what would have under another mechanism. */
final class MarketModel {
    /** Up to so many homes comparing takes less than a frame, and what is shown need not go blank in between. */
    private static final int AT_ONCE = 1_000;

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ObjectProperty<OrderSet> orders = new SimpleObjectProperty<>(this, "orders", OrderSet.AMONG_PEERS);
    private final ObjectProperty<Optional<Mechanism>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(this, "listed", Listed.ORDERS);
    private final ObjectProperty<ChartForm> form = new SimpleObjectProperty<>(this, "form", ChartForm.CURVES);
    private final Latest<MarketComparison> comparing = new Latest<>("Comparing market mechanisms");
    private final ReadOnlyObjectWrapper<MechanismResult> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyObjectWrapper<Optional<WhyEmpty>> empty =
            new ReadOnlyObjectWrapper<>(this, "empty", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Negotiation>> negotiations =
            new ReadOnlyObjectWrapper<>(this, "negotiations", List.of());

    private final int atOnce;

    MarketModel() {
        this(AT_ONCE);
    }

    /**
     * @param atOnce up to how many homes are compared at once, rather than beside the FX thread
     */
    MarketModel(int atOnce) {
        this.atOnce = atOnce;
        orders.subscribe(this::compare);
        chosen.subscribe(this::choose);
        comparing.result().subscribe(this::choose);
    }

    void show(Shown next) {
        shown.set(next);
        negotiations.set(
                next.phase().includes(Phase.PEER_TO_PEER)
                        ? next.hour().map(HourRecord::negotiations).orElse(List.of())
                        : List.of());
        compare();
    }

    /** Clears the orders of what is shown by every mechanism; nothing of another hour stays meanwhile. */
    private void compare() {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        OrderSet which = orders.get();
        Optional<WhyEmpty> unknown = WhyEmpty.unknown(now, which);
        if (unknown.isPresent()) {
            comparing.set(null);
            empty.set(unknown);
            choose();
            return;
        }
        HourRecord hour = now.hour().orElseThrow();
        Scenario scenario = now.scenario();
        empty.set(Optional.empty());
        if (hour.homes().size() <= atOnce) {
            comparing.set(MarketComparison.of(scenario, hour, which));
        } else {
            comparing.ask(() -> MarketComparison.of(scenario, hour, which));
        }
        choose();
    }

    private void choose() {
        MarketComparison comparison = comparing.result().get();
        if (comparison == null || comparison.asItWas().book().isEmpty()) {
            result.set(null);
            if (comparison != null) {
                empty.set(Optional.of(WhyEmpty.of(
                        shown.get().hour().orElseThrow(), shown.get().scenario(), orders.get())));
            }
            return;
        }
        result.set(chosen.get().map(comparison::result).orElse(comparison.asItWas()));
    }

    /** What is shown; null until something is. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Which orders of the hour. */
    ObjectProperty<OrderSet> orders() {
        return orders;
    }

    /** The mechanism they are cleared by; none for what really happened. */
    ObjectProperty<Optional<Mechanism>> chosen() {
        return chosen;
    }

    ObjectProperty<Listed> listed() {
        return listed;
    }

    ObjectProperty<ChartForm> form() {
        return form;
    }

    /** All mechanisms; null while they are being compared, and where the orders are not known. */
    ReadOnlyObjectProperty<MarketComparison> comparison() {
        return comparing.result();
    }

    /** What the chosen one makes of the orders, or what really became of them; null where there are none. */
    ReadOnlyObjectProperty<MechanismResult> result() {
        return result.getReadOnlyProperty();
    }

    /** Why there are no orders; empty if there are some, or while they are being compared. */
    ReadOnlyObjectProperty<Optional<WhyEmpty>> empty() {
        return empty.getReadOnlyProperty();
    }

    /** How pairs bargained in this hour. */
    ReadOnlyObjectProperty<List<Negotiation>> negotiations() {
        return negotiations.getReadOnlyProperty();
    }

    /** The chart of the result. */
    BookPicture picture() {
        Prices prices = shown.get().scenario().prices();
        Tariffs tariffs =
                new Tariffs(Micro.of(prices.feedInTariffEuroPerKwh()), Micro.of(prices.retailTariffEuroPerKwh()));
        return BookPicture.of(result.get(), withGrid() ? Optional.of(tariffs) : Optional.empty());
    }

    /** What peers really left went on to the local market, not to the grid. */
    private boolean withGrid() {
        return orders.get() == OrderSet.LOCAL_MARKET || chosen.get().isPresent();
    }
}
