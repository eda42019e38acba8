package prosumerlab.ui.market;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.metrics.SupplyDemand;
import prosumerlab.scenario.Prices;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** The local market and the bargaining of the shown hour. */
final class MarketModel {
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<MarketHour> market = new ReadOnlyObjectWrapper<>(this, "market", NO_MARKET);
    private final ReadOnlyObjectWrapper<SupplyDemand> curves = new ReadOnlyObjectWrapper<>(this, "curves");
    private final ReadOnlyObjectWrapper<List<Negotiation>> negotiations =
            new ReadOnlyObjectWrapper<>(this, "negotiations", List.of());
    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(this, "listed", Listed.ORDERS);

    private static final MarketHour NO_MARKET = new MarketHour(List.of(), ProsumerHours.NO_PRICE, 0, 0, 0, 0);

    /** Which table is shown. */
    enum Listed {
        ORDERS("Orders"),
        NEGOTIATIONS("Negotiations");

        private final String label;

        Listed(String label) {
            this.label = label;
        }

        /** The word on the screen. */
        String label() {
            return label;
        }
    }

    void show(Shown next) {
        shown.set(next);
        MarketHour hour =
                happened(next, Phase.LOCAL_MARKET).map(HourRecord::market).orElse(NO_MARKET);
        market.set(hour);
        curves.set(hour.orders().isEmpty() ? null : curvesOf(hour, next));
        negotiations.set(
                happened(next, Phase.PEER_TO_PEER).map(HourRecord::negotiations).orElse(List.of()));
    }

    private static SupplyDemand curvesOf(MarketHour hour, Shown next) {
        Prices tariffs = next.scenario().prices();
        return SupplyDemand.of(
                hour, Micro.of(tariffs.retailTariffEuroPerKwh()), Micro.of(tariffs.feedInTariffEuroPerKwh()));
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The market of the shown hour; without orders until it has happened. */
    ReadOnlyObjectProperty<MarketHour> market() {
        return market.getReadOnlyProperty();
    }

    /** Its curves; null without orders. */
    ReadOnlyObjectProperty<SupplyDemand> curves() {
        return curves.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Negotiation>> negotiations() {
        return negotiations.getReadOnlyProperty();
    }

    ObjectProperty<Listed> listed() {
        return listed;
    }

    /** What came of the orders, such as {@code 12 of 30 served}; no value where they were not recorded. */
    ObservableValue<String> served() {
        return market.map(hour ->
                shown.get() != null && shown.get().run().lacks(Gap.BARGAINING) ? Formats.NO_VALUE : served(hour));
    }

    private static String served(MarketHour hour) {
        long filled = hour.orders().stream().filter(order -> order.filled() > 0).count();
        return Formats.count(filled) + " of " + Formats.count(hour.orders().size()) + " served";
    }

    static String filled(MarketOrder order) {
        return Formats.share(order.filled(), order.energy());
    }

    private static Optional<HourRecord> happened(Shown next, Phase phase) {
        return next.phase().includes(phase) ? next.hour() : Optional.empty();
    }
}
