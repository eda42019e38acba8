package prosumerlab.engine.audit;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Accounts;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.MarketHour;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Trade;
import prosumerlab.scenario.Battery;

/** Audits energy, money, batteries and the trade log of an hour. */
public final class HourAudit {
    /** Rounding of one charge or discharge, against the battery: at most this many millionths of a kWh. */
    private static final double BATTERY_ROUNDING = 2;

    /** More than a few lines about one hour help nobody. */
    private static final int MOST_VIOLATIONS = 20;

    private final Battery battery;

    public HourAudit(Battery battery) {
        this.battery = battery;
    }

    /**
     * Audits one hour.
     *
     * @param levelsBefore battery levels at the start of the hour, by home
     * @param balancesBefore balances at the start of the hour, by home
     */
    public List<Violation> audit(
            ProsumerHours homes,
            List<Trade> trades,
            MarketHour market,
            Accounts accounts,
            long[] levelsBefore,
            long[] balancesBefore) {
        List<Violation> found = new ArrayList<>();
        long balances = 0;
        for (int home = 0; home < homes.size() && found.size() < MOST_VIOLATIONS; home++) {
            auditEnergy(homes, home, found);
            auditBattery(homes, home, levelsBefore[home], found);
            auditBalance(homes, home, balancesBefore[home], found);
        }
        for (int home = 0; home < homes.size(); home++) {
            balances += homes.get(Quantity.BALANCE, home);
        }
        auditAccounts(balances, accounts, found);
        auditOperator(market, found);
        new TradeLogAudit(homes, trades).audit(found);
        return found;
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

    /** The trade log against the columns, home by home. */
    private record TradeLogAudit(ProsumerHours homes, List<Trade> trades) {
        private static final Quantity[] SUMS = {
            Quantity.P2P_BOUGHT,
            Quantity.P2P_SOLD,
            Quantity.MARKET_BOUGHT,
            Quantity.MARKET_SOLD,
            Quantity.P2P_MONEY,
            Quantity.MARKET_MONEY,
            Quantity.FEES,
        };

        void audit(List<Violation> found) {
            long[][] fromLog = new long[SUMS.length][homes.size()];
            for (Trade trade : trades) {
                boolean peers = trade.kind() == Trade.Kind.P2P;
                if (ParticipantIds.isProsumer(trade.buyer())) {
                    fromLog[peers ? 0 : 2][trade.buyer()] += trade.energy();
                    fromLog[peers ? 4 : 5][trade.buyer()] -= trade.amount();
                    fromLog[6][trade.buyer()] += trade.fee();
                }
                if (ParticipantIds.isProsumer(trade.seller())) {
                    fromLog[peers ? 1 : 3][trade.seller()] += trade.energy();
                    fromLog[peers ? 4 : 5][trade.seller()] += trade.amount();
                    fromLog[6][trade.seller()] += peers ? 0 : trade.fee();
                }
                if (trade.energy() <= 0 || trade.energy() % Micro.WATT_HOUR != 0 || trade.buyer() == trade.seller()) {
                    found.add(new Violation(Check.TRADE_LOG, "trade " + trade.id() + " is not one: " + trade));
                }
            }
            for (int i = 0; i < SUMS.length; i++) {
                compare(SUMS[i], fromLog[i], found);
            }
        }

        private void compare(Quantity quantity, long[] fromLog, List<Violation> found) {
            for (int home = 0; home < fromLog.length; home++) {
                if (homes.get(quantity, home) != fromLog[home] && found.size() < MOST_VIOLATIONS) {
                    found.add(new Violation(
                            Check.TRADE_LOG,
                            "home " + home + ": " + quantity + " is " + Micro.format(homes.get(quantity, home))
                                    + " but its trades add up to " + Micro.format(fromLog[home])));
                }
            }
        }
    }
}
