package prosumerlab.figure.catalogue.homes;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.Panel;
import prosumerlab.figure.Content.Panels;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.figure.catalogue.kit.When;
import prosumerlab.history.Gap;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** One home over time: its energy, what it bought and sold, and its money. */
final class HomeStory {
    static final String FORMULA =
            "PV, consumption, energy charged less discharged, energy bought less sold with peers, in the local"
                    + " market and with the grid, and the balance at the end of the step, all as recorded.";

    private final FigureSource source;
    private final Home home;
    private final TimeColumns time;
    private final TimeColumns whole;

    private HomeStory(FigureSource source, int home, TimeColumns time) {
        this.source = source;
        this.home = source.run().homes().get(home);
        this.time = time;
        this.whole = TimeColumns.of(source);
    }

    /** Over the whole run. */
    static HomeStory of(FigureSource source, int home) {
        return new HomeStory(source, home, TimeColumns.of(source));
    }

    /** The energy of the chosen day, the money of the whole run. */
    static HomeStory ofDay(FigureSource source, int home) {
        return new HomeStory(source, home, TimeColumns.ofDay(source, source.step()));
    }

    Axis axis() {
        return time.axis();
    }

    /** Who it is and what it saved. */
    String subtitle() {
        StringBuilder words = new StringBuilder();
        words.append("Home ").append(home.id()).append(": type ").append(home.type());
        if (!source.lacks(Gap.EQUIPMENT)) {
            words.append(String.format(Locale.ROOT, ", PV %.1f kW", home.pvCapacityKw()));
        }
        words.append(
                home.hasBattery()
                        ? String.format(Locale.ROOT, ", battery %.1f kWh", Micro.toDouble(home.batteryCapacity()))
                        : ", no battery");
        if (!source.lacks(Gap.EQUIPMENT) && !source.lacks(Gap.SCENARIO)) {
            double saving = Micro.toDouble(source.bills().saving(home.id()));
            words.append(String.format(
                    Locale.ROOT, "; %s %.2f € against grid only", saving < 0 ? "lost" : "saved", Math.abs(saving)));
        }
        return words.toString();
    }

    Panels panels() {
        return new Panels(List.of(energy(), money()));
    }

    private Panel energy() {
        List<TimeSeries> series = new ArrayList<>();
        if (!source.lacks(Gap.TRADES)) {
            series.add(new TimeSeries("Peers", Tone.P2P, BAR, net(Quantity.P2P_BOUGHT, Quantity.P2P_SOLD)));
            series.add(new TimeSeries("Market", Tone.MARKET, BAR, net(Quantity.MARKET_BOUGHT, Quantity.MARKET_SOLD)));
        }
        series.add(new TimeSeries("Grid", Tone.GRID, BAR, net(Quantity.GRID_IMPORT, Quantity.GRID_EXPORT)));
        series.add(new TimeSeries("PV", Tone.GENERATION, LINE, total(Quantity.PV)));
        series.add(new TimeSeries("Consumption", Tone.CONSUMPTION, LINE, total(Quantity.LOAD)));
        series.add(new TimeSeries("Battery", Tone.BATTERY, LINE, battery()));
        return new Panel(title(), time.axis(), Axis.values(time.per("Energy"), "kWh"), new OverTime(series, List.of()));
    }

    /** With the day, where the run has several. */
    private String title() {
        return time.axis().equals(whole.axis())
                ? "Energy"
                : "Energy on " + When.day(source, time.steps(0).get(0).step());
    }

    private Panel money() {
        return new Panel(
                "Balance",
                whole.axis(),
                Axis.values("Balance", "€"),
                new OverTime(
                        List.of(new TimeSeries(
                                "Balance",
                                Tone.MONEY,
                                LINE,
                                whole.last(hour -> Micro.toDouble(hour.homes().get(Quantity.BALANCE, home.id()))))),
                        List.of()));
    }

    /** No value without a battery, rather than a line along zero. */
    private Numbers battery() {
        return home.hasBattery()
                ? net(Quantity.CHARGED, Quantity.DISCHARGED)
                : Numbers.of(time.size(), column -> Double.NaN);
    }

    private Numbers total(Quantity quantity) {
        return time.sum(hour -> of(hour, quantity));
    }

    private Numbers net(Quantity plus, Quantity minus) {
        return time.sum(hour -> of(hour, plus) - of(hour, minus));
    }

    private long of(HourRecord hour, Quantity quantity) {
        return hour.homes().get(quantity, home.id());
    }
}
