package prosumerlab.engine.audit;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Accounts;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Battery;

/** Audits energy, money, batteries and the trade log of an hour. */
public final class HourAudit {
    /** Rounding of one charge or discharge, against the battery: at most this many millionths of a kWh. */
    private static final double BATTERY_ROUNDING = 2;

    /** More than a few lines about one hour help nobody. */
    private static final int MOST_VIOLATIONS = 20;

    private final Battery battery;
    private final List<Home> equipment;

    /**
     * @param battery settings of all batteries
     * @param equipment of the homes, in the order of ids
     */
    public HourAudit(Battery battery, List<Home> equipment) {
        this.battery = battery;
        this.equipment = equipment;
    }

    /**
     * Audits one hour.
     *
     * @param levelsBefore battery levels at the start of the hour, by home
     * @param balancesBefore balances at the start of the hour, by home
     * @return what is wrong, at most 20 lines; empty if nothing is
     */
    public List<Violation> audit(HourRecord hour, long[] levelsBefore, long[] balancesBefore) {
        ProsumerHours homes = hour.homes();
        List<Violation> found = new ArrayList<>();
        for (int home = 0; home < homes.size() && found.size() < MOST_VIOLATIONS; home++) {
            auditEnergy(homes, home, found);
            FlowAudit.audit(homes, home, found);
            auditBattery(homes, home, levelsBefore[home], found);
            auditBalance(homes, home, balancesBefore[home], found);
            WishAudit.audit(homes, home, hour.step(), found);
        }
        auditAccounts(homes.total(Quantity.BALANCE), hour.accounts(), found);
        auditOperator(hour.market(), found);
        new TradeLogAudit(homes, hour.trades()).audit(found);
        return found.size() > MOST_VIOLATIONS ? found.subList(0, MOST_VIOLATIONS) : found;
    }

    private static void auditEnergy(ProsumerHours homes, int home, List<Violation> found) {
        long in = homes.get(Quantity.PV, home)
                + homes.get(Quantity.DISCHARGED, home)
                + homes.get(Quantity.P2P_BOUGHT, home)
                + homes.get(Quantity.MARKET_BOUGHT, home)
                + homes.get(Quantity.GRID_IMPORT, home);
        long out = homes.get(Quantity.LOAD, home)
                + homes.get(Quantity.CHARGED, home)
                + homes.get(Quantity.P2P_SOLD, home)
                + homes.get(Quantity.MARKET_SOLD, home)
                + homes.get(Quantity.GRID_EXPORT, home)
                + homes.get(Quantity.CURTAILED, home);
        if (in != out) {
            found.add(new Violation(
                    Check.ENERGY,
                    "home " + home + ": " + Micro.format(in) + " kWh came in but " + Micro.format(out)
                            + " kWh went out"));
        }
    }

    private void auditBattery(ProsumerHours homes, int home, long before, List<Violation> found) {
        long capacity = homes.get(Quantity.BATTERY_CAPACITY, home);
        long after = homes.get(Quantity.BATTERY_LEVEL, home);
        if (capacity != equipment.get(home).batteryCapacity()) {
            found.add(new Violation(
                    Check.BATTERY,
                    "home " + home + ": a battery of " + Micro.format(capacity) + " kWh where it has one of "
                            + Micro.format(equipment.get(home).batteryCapacity()) + " kWh"));
        }
        double oneWay = StrictMath.sqrt(battery.roundTripEfficiency());
        double expected =
                before + homes.get(Quantity.CHARGED, home) * oneWay - homes.get(Quantity.DISCHARGED, home) / oneWay;
        if (Math.abs(after - expected) > BATTERY_ROUNDING) {
            found.add(new Violation(
                    Check.BATTERY,
                    "home " + home + ": stores " + Micro.format(after)
                            + " kWh where charging, discharging and losses leave " + Micro.format(Math.round(expected))
                            + " kWh"));
        }
        if (after < capacity * battery.minimumSoc() - 1 || after > capacity * battery.maximumSoc() + 1) {
            found.add(new Violation(
                    Check.BATTERY,
                    "home " + home + ": state of charge " + Micro.format(after) + " of " + Micro.format(capacity)
                            + " kWh is outside its limits"));
        }
    }

    private static void auditBalance(ProsumerHours homes, int home, long before, List<Violation> found) {
        long expected = before
                + homes.get(Quantity.P2P_MONEY, home)
                + homes.get(Quantity.MARKET_MONEY, home)
                - homes.get(Quantity.FEES, home)
                + homes.get(Quantity.GRID_MONEY, home)
                + homes.get(Quantity.BONUS, home)
                - homes.get(Quantity.PENALTY, home);
        if (homes.get(Quantity.BALANCE, home) != expected) {
            found.add(new Violation(
                    Check.MONEY,
                    "home " + home + ": its balance is " + Micro.format(homes.get(Quantity.BALANCE, home))
                            + " € where its payments leave " + Micro.format(expected) + " €"));
        }
    }

    private static void auditAccounts(long balances, Accounts accounts, List<Violation> found) {
        long sum = balances + accounts.operator() + accounts.regulator() + accounts.utility();
        for (long miner : accounts.miners()) {
            sum += miner;
        }
        if (sum != accounts.minted()) {
            found.add(new Violation(
                    Check.MONEY,
                    "all accounts add up to " + Micro.format(sum) + " € but " + Micro.format(accounts.minted())
                            + " € were minted"));
        }
    }

    private static void auditOperator(MarketHour market, List<Violation> found) {
        if (market.sold() + market.operatorImport() != market.bought() + market.operatorExport()) {
            found.add(new Violation(
                    Check.ENERGY,
                    "the market operator took in " + Micro.format(market.sold() + market.operatorImport())
                            + " kWh but gave out " + Micro.format(market.bought() + market.operatorExport()) + " kWh"));
        }
    }
}
