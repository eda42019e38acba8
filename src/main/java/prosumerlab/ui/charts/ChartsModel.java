package prosumerlab.ui.charts;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.scenario.Prices;
import prosumerlab.ui.kit.Curve;
import prosumerlab.ui.kit.Curve.Form;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What the live charts show. */
final class ChartsModel {
    private static final String KWH = "kWh";
    private static final String PRICE = "€/kWh";
    private static final String PERCENT = "%";
    private static final double LOW_DECILE = 0.1;
    private static final double HIGH_DECILE = 0.9;

    /** Generation and consumption of the community. */
    static final List<Curve> ENERGY = List.of(
            new Curve("Generation", Hue.GENERATION, KWH, hour -> kwh(hour, Quantity.PV)).since(Phase.GENERATION),
            new Curve("Consumption", Hue.CONSUMPTION, KWH, hour -> kwh(hour, Quantity.LOAD)).since(Phase.GENERATION));

    /** Where the consumed energy came from; the parts add up to the consumption. */
    static final List<Curve> FLOWS = List.of(
            flow("Own PV", Hue.GENERATION, Quantity.SELF_CONSUMED, Phase.SELF_CONSUMPTION),
            flow("Own battery", Hue.BATTERY, Quantity.DISCHARGED_TO_LOAD, Phase.SELF_CONSUMPTION),
            flow("Peer-to-peer", Hue.P2P, Quantity.P2P_BOUGHT, Phase.PEER_TO_PEER),
            flow("Local market", Hue.MARKET, Quantity.MARKET_BOUGHT, Phase.LOCAL_MARKET),
            flow("Utility grid", Hue.GRID, Quantity.GRID_IMPORT, Phase.GRID));

    /** What a kWh costs, by mechanism, between the tariffs of the utility. */
    static final List<Curve> PRICES = List.of(
            new Curve("Forecast", Hue.CONSUMPTION, PRICE, hour -> price(hour.forecastPrice())).since(Phase.GENERATION),
            new Curve("P2P mean", Hue.P2P, PRICE, ChartsModel::meanPeerPrice).since(Phase.PEER_TO_PEER),
            new Curve(
                            "Local market",
                            Hue.MARKET,
                            PRICE,
                            hour -> price(hour.market().price()))
                    .since(Phase.LOCAL_MARKET),
            tariff(
                    "Retail tariff",
                    Hue.GRID,
                    (run, hour) -> tariff(run, prices(run, hour).retailTariffEuroPerKwh()),
                    Form.LINE),
            tariff(
                    "Feed-in tariff",
                    Hue.GRID,
                    (run, hour) -> tariff(run, prices(run, hour).feedInTariffEuroPerKwh()),
                    Form.DOTTED));

    /** Trades by mechanism. */
    static final List<Curve> TRADES = List.of(
            new Curve("Peer-to-peer", Hue.P2P, "", hour -> count(hour, Trade.Kind.P2P)).since(Phase.PEER_TO_PEER),
            new Curve("Local market", Hue.MARKET, "", hour -> count(hour, Trade.Kind.LOCAL_MARKET))
                    .since(Phase.LOCAL_MARKET));

    /** Peer-to-peer energy over all energy traded. */
    static final List<Curve> SHARE =
            List.of(new Curve("P2P share", Hue.P2P, PERCENT, ChartsModel::peerShare).since(Phase.LOCAL_MARKET));

    /** State of charge of the batteries, with the band that holds the middle 80 % of them. */
    static final List<Curve> CHARGE = List.of(
            new Curve("Mean", Hue.BATTERY, PERCENT, ChartsModel::meanCharge).since(Phase.PEER_TO_PEER),
            new Curve(
                    "8 of 10 batteries",
                    Hue.BATTERY,
                    PERCENT,
                    (run, hour) -> charge(hour, HIGH_DECILE),
                    (run, hour) -> charge(hour, LOW_DECILE),
                    Phase.PEER_TO_PEER,
                    Form.BAND));

    /** Homes that may not trade, and those banned anew. */
    static final List<Curve> BANS = List.of(
            new Curve("Banned", Hue.BAN, "", ChartsModel::banned).since(Phase.GENERATION),
            new Curve("Newly banned", Hue.CONSUMPTION, "", hour -> hour.bans().size()).since(Phase.REGULATOR));

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    /** What the charts show; null until they are first on screen. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void show(Shown next) {
        shown.set(next);
    }

    private static Curve flow(String name, Hue hue, Quantity quantity, Phase phase) {
        return new Curve(name, hue, KWH, hour -> kwh(hour, quantity))
                .since(phase)
                .as(Form.STACKED);
    }

    private static Curve tariff(String name, Hue hue, Curve.Value value, Form form) {
        return new Curve(name, hue, PRICE, value, null, Phase.GENERATION, form);
    }

    private static double tariff(Run run, double euroPerKwh) {
        return run.lacks(Gap.SCENARIO) ? Double.NaN : euroPerKwh;
    }

    private static Prices prices(Run run, HourRecord hour) {
        return run.scenarioOf(hour.step()).prices();
    }

    private static double kwh(HourRecord hour, Quantity quantity) {
        return Micro.toDouble(hour.homes().total(quantity));
    }

    private static double price(long micro) {
        return micro == ProsumerHours.NO_PRICE ? Double.NaN : Micro.toDouble(micro);
    }

    private static double count(HourRecord hour, Trade.Kind kind) {
        return hour.trades().stream().filter(trade -> trade.kind() == kind).count();
    }

    private static long energy(HourRecord hour, Trade.Kind kind) {
        return hour.trades().stream()
                .filter(trade -> trade.kind() == kind)
                .mapToLong(Trade::energy)
                .sum();
    }

    /** Weighted by energy. */
    private static double meanPeerPrice(HourRecord hour) {
        long amount = hour.trades().stream()
                .filter(trade -> trade.kind() == Trade.Kind.P2P)
                .mapToLong(Trade::amount)
                .sum();
        long energy = energy(hour, Trade.Kind.P2P);
        return energy == 0 ? Double.NaN : amount / (double) energy;
    }

    private static double peerShare(HourRecord hour) {
        long peers = energy(hour, Trade.Kind.P2P);
        long all = peers + energy(hour, Trade.Kind.LOCAL_MARKET);
        return all == 0 ? Double.NaN : 100.0 * peers / all;
    }

    private static double banned(HourRecord hour) {
        int count = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            count += hour.homes().get(Quantity.BANNED_UNTIL, home) > hour.step() ? 1 : 0;
        }
        return count;
    }

    private static double meanCharge(HourRecord hour) {
        long capacity = hour.homes().total(Quantity.BATTERY_CAPACITY);
        return capacity == 0 ? Double.NaN : 100.0 * hour.homes().total(Quantity.BATTERY_LEVEL) / capacity;
    }

    /** The state of charge below which {@code share} of the batteries are. */
    private static double charge(HourRecord hour, double share) {
        ProsumerHours homes = hour.homes();
        double[] charges = new double[homes.size()];
        int batteries = 0;
        for (int home = 0; home < homes.size(); home++) {
            long capacity = homes.get(Quantity.BATTERY_CAPACITY, home);
            if (capacity > 0) {
                charges[batteries++] = 100.0 * homes.get(Quantity.BATTERY_LEVEL, home) / capacity;
            }
        }
        if (batteries == 0) {
            return Double.NaN;
        }
        Arrays.sort(charges, 0, batteries);
        return charges[(int) Math.round(share * (batteries - 1))];
    }
}
