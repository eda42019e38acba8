package prosumerlab.ui.charts;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.HourChart.Curve;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.state.Shown;

/** What the live charts show. */
final class ChartsModel {
    /** Generation and consumption of the community. */
    static final List<Curve> ENERGY = List.of(
            new Curve("Generation", Hue.GENERATION, "kWh", hour -> kwh(hour, Quantity.PV)),
            new Curve("Consumption", Hue.CONSUMPTION, "kWh", hour -> kwh(hour, Quantity.LOAD)));

    /** Trades by mechanism. */
    static final List<Curve> TRADES = List.of(
            new Curve("Peer-to-peer", Hue.P2P, "", hour -> trades(hour, Trade.Kind.P2P)),
            new Curve("Local market", Hue.MARKET, "", hour -> trades(hour, Trade.Kind.LOCAL_MARKET)));

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    /** What the charts show; null until they are first on screen. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void show(Shown next) {
        shown.set(next);
    }

    private static double kwh(HourRecord hour, Quantity quantity) {
        return Micro.toDouble(hour.homes().total(quantity));
    }

    private static double trades(HourRecord hour, Trade.Kind kind) {
        return hour.trades().stream().filter(trade -> trade.kind() == kind).count();
    }
}
