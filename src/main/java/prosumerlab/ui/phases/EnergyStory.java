package prosumerlab.ui.phases;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Prices;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.phases.Story.Figure;

/** The phases in which energy flows without a trade. */
final class EnergyStory {
    private EnergyStory() {}

    static Story generation(HourRecord hour) {
        ProsumerHours homes = hour.homes();
        long pv = homes.total(Quantity.PV);
        long load = homes.total(Quantity.LOAD);
        int surplus = 0;
        for (int home = 0; home < homes.size(); home++) {
            surplus += homes.get(Quantity.PV, home) > homes.get(Quantity.LOAD, home) ? 1 : 0;
        }
        String use = "the homes use " + Formats.energy(load);
        String sentence = pv == 0
                ? "It is dark: no roof generates, and " + use + '.'
                : "The roofs generate " + Formats.energy(pv) + ", " + use + ": "
                        + (pv >= load
                                ? Formats.energy(pv - load) + " more than is needed."
                                : Formats.energy(load - pv) + " short.");
        return new Story(
                sentence,
                List.of(
                        new Figure("Generation", Formats.energy(pv), Term.GENERATION),
                        new Figure("Consumption", Formats.energy(load), Term.CONSUMPTION),
                        new Figure("Generate more than they use", Formats.count(surplus, "home")),
                        new Figure("Cloud cover", Formats.percent(hour.cloudCover())),
                        new Figure("Price forecast", Formats.price(hour.forecastPrice()), Term.FORECAST)));
    }

    static Story selfConsumption(HourRecord hour) {
        ProsumerHours homes = hour.homes();
        long own = homes.total(Quantity.SELF_CONSUMED);
        long charged = homes.total(Quantity.CHARGED);
        long discharged = homes.total(Quantity.DISCHARGED_TO_LOAD);
        long surplus = 0;
        long deficit = 0;
        for (int home = 0; home < homes.size(); home++) {
            long imbalance = homes.get(Quantity.IMBALANCE_BEFORE_P2P, home);
            surplus += Math.max(0, imbalance);
            deficit += Math.max(0, -imbalance);
        }
        List<String> parts = new ArrayList<>();
        if (own > 0) {
            parts.add("own PV covers " + Formats.energy(own) + " of consumption");
        }
        if (charged > 0) {
            parts.add("batteries store " + Formats.energy(charged));
        }
        if (discharged > 0) {
            parts.add("batteries give " + Formats.energy(discharged) + " to their own homes");
        }
        if (parts.isEmpty()) {
            parts.add("no home can help itself");
        }
        return new Story(
                "Each home helps itself first: " + Words.list(parts) + '.',
                List.of(
                        new Figure("Own PV used", Formats.energy(own), Term.SELF_CONSUMPTION),
                        new Figure("Charged", Formats.energy(charged)),
                        new Figure("Discharged to own use", Formats.energy(discharged)),
                        new Figure("Surplus left", Formats.energy(surplus), Term.SURPLUS),
                        new Figure("Deficit left", Formats.energy(deficit), Term.DEFICIT)));
    }

    static Story grid(HourRecord hour, Prices prices) {
        long imported = hour.homes().total(Quantity.GRID_IMPORT);
        long exported = hour.homes().total(Quantity.GRID_EXPORT);
        long curtailed = hour.homes().total(Quantity.CURTAILED);
        List<String> parts = new ArrayList<>();
        if (imported > 0) {
            parts.add("homes import " + Formats.energy(imported));
        }
        if (exported > 0) {
            parts.add("homes feed in " + Formats.energy(exported));
        }
        if (curtailed > 0) {
            parts.add(Formats.energy(curtailed) + " is curtailed, because the scenario limits export");
        }
        return new Story(
                parts.isEmpty()
                        ? "Nothing is left over: no home needs the utility grid."
                        : "What nobody traded goes to the last resort: " + Words.list(parts) + '.',
                List.of(
                        new Figure("Imported", Formats.energy(imported), Term.UTILITY_GRID),
                        new Figure("at", Formats.price(Micro.of(prices.retailTariffEuroPerKwh())), Term.RETAIL),
                        new Figure("Fed in", Formats.energy(exported), Term.UTILITY_GRID),
                        new Figure("at", Formats.price(Micro.of(prices.feedInTariffEuroPerKwh())), Term.FEED_IN),
                        new Figure("Curtailed", Formats.energy(curtailed))));
    }
}
