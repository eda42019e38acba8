package prosumerlab.results.saved;

import static prosumerlab.history.Quantity.BATTERY_CAPACITY;
import static prosumerlab.history.Quantity.LOAD;
import static prosumerlab.history.Quantity.MARKET_BOUGHT;
import static prosumerlab.history.Quantity.MARKET_SOLD;
import static prosumerlab.history.Quantity.PV;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Audit;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.scenario.LoadedScenario;

/** Turns a draft that has all its tables into a run. */
final class DraftedRun {
    private final Draft draft;
    private final List<Home> equipment;

    /** @param equipment the homes of the scenario, or none */
    DraftedRun(Draft draft, List<Home> equipment) {
        this.draft = draft;
        this.equipment = equipment;
    }

    Run run(LoadedScenario source, Block genesis) {
        List<HourRecord> hours = new ArrayList<>(draft.steps.size());
        for (int step = 0; step < draft.steps.size(); step++) {
            hours.add(hour(step, draft.steps.get(step)));
        }
        return new Run(
                source,
                homes(source.scenario().horizon().grid().stepHours()),
                genesis,
                List.copyOf(hours),
                Run.Branching.of(source),
                Collections.unmodifiableSet(draft.gaps));
    }

    private List<Home> homes(double stepHours) {
        List<Home> homes = new ArrayList<>(draft.homes);
        for (int id = 0; id < draft.homes; id++) {
            boolean known = equipment.size() == draft.homes;
            homes.add(new Home(
                    id,
                    draft.types[id],
                    known ? equipment.get(id).pvCapacityKw() : greatestPv(id) / stepHours,
                    known ? equipment.get(id).baseKwhPerHour() : meanLoad(id) / stepHours,
                    draft.steps.get(0).get(BATTERY_CAPACITY, id)));
        }
        return List.copyOf(homes);
    }

    /** The most that was generated in a step stands for the capacity, in kWh. */
    private double greatestPv(int home) {
        long most = 0;
        for (Draft.Step step : draft.steps) {
            most = Math.max(most, step.get(PV, home));
        }
        return Micro.toDouble(most);
    }

    /** What was consumed in a step on average stands for the base consumption, in kWh. */
    private double meanLoad(int home) {
        long sum = 0;
        for (Draft.Step step : draft.steps) {
            sum += step.get(LOAD, home);
        }
        return Micro.toDouble(sum) / draft.steps.size();
    }

    private static HourRecord hour(int number, Draft.Step step) {
        ProsumerHours homes = new ProsumerHours(step.columns);
        return new HourRecord(
                number,
                step.forecast,
                step.cloudCover,
                step.clearSky,
                homes,
                List.of(),
                List.copyOf(step.trades),
                market(step, homes),
                List.copyOf(step.blocks),
                step.pending,
                List.copyOf(step.bans),
                step.accounts,
                Audit.GREEN);
    }

    /** Where no column says so, the price is the mean of the market's trades, and the operator serves the difference. */
    private static MarketHour market(Draft.Step step, ProsumerHours homes) {
        long bought = homes.total(MARKET_BOUGHT);
        long sold = homes.total(MARKET_SOLD);
        boolean known = step.operatorImport != 0 || step.operatorExport != 0;
        return new MarketHour(
                List.of(),
                step.marketPrice == ProsumerHours.NO_PRICE ? meanPrice(step.trades) : step.marketPrice,
                bought,
                sold,
                known ? step.operatorImport : Math.max(0, bought - sold),
                known ? step.operatorExport : Math.max(0, sold - bought));
    }

    private static long meanPrice(List<Trade> trades) {
        double money = 0;
        double energy = 0;
        for (Trade trade : trades) {
            if (trade.kind() == Trade.Kind.LOCAL_MARKET) {
                money += (double) trade.energy() * trade.price();
                energy += trade.energy();
            }
        }
        return energy == 0 ? ProsumerHours.NO_PRICE : Math.round(money / energy);
    }
}
