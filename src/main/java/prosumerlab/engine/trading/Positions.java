package prosumerlab.engine.trading;

import java.util.Arrays;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.community.BatteryModel;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.engine.hour.TradeLog;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/**
 * What each home still wants to trade in a step: its surplus or deficit, what it would sell out of its battery, and what the
 * cap leaves. Peers and the local market settle here, so that every trade moves energy, money and counters together.
 */
final class Positions {
    private final Draws draws;
    private final HourColumns hour;
    private final Book book;
    private final TradeLog log;
    private final BatteryModel battery;
    private final List<Home> homes;
    private final long[] levelsAtStart;
    private final long[] cap;
    private final long[] surplus;
    private final long[] deficit;
    private final long[] fromBattery;
    private final long[] beliefs;
    private final int step;

    Positions(
            int step,
            List<Home> homes,
            BatteryModel battery,
            Draws draws,
            HourColumns hour,
            Book book,
            TradeLog log,
            long[] levelsAtStart,
            long capPerStep) {
        this.step = step;
        this.homes = homes;
        this.battery = battery;
        this.draws = draws;
        this.hour = hour;
        this.book = book;
        this.log = log;
        this.levelsAtStart = levelsAtStart;
        int count = homes.size();
        cap = new long[count];
        Arrays.fill(cap, capPerStep);
        surplus = new long[count];
        deficit = new long[count];
        fromBattery = new long[count];
        beliefs = new long[count];
    }

    /**
     * Decides role, wish and prices of every home.
     *
     * @param banned whether a home may not trade, by home
     * @param reserves battery energy that a home keeps back, at the terminals, by home
     */
    void take(boolean[] banned, long[] reserves, PriceLimits prices, long forecast) {
        for (int home = 0; home < homes.size(); home++) {
            long imbalance = hour.get(Quantity.IMBALANCE_BEFORE_P2P, home);
            surplus[home] = Math.max(0, imbalance);
            deficit[home] = Math.max(0, -imbalance);
            beliefs[home] = prices.belief(home, step, forecast);
            hour.of(Quantity.ROLE)[home] = Role.BANNED.ordinal();
            if (!banned[home]) {
                fromBattery[home] = sparedByBattery(home, reserves[home]);
                decide(home, prices);
            } else {
                cap[home] = 0;
            }
        }
    }

    private void decide(int home, PriceLimits prices) {
        long desired = deficit[home] > 0 ? wish(home, deficit[home]) : wish(home, surplus[home] + fromBattery[home]);
        Role role = desired == 0 ? Role.NEUTRAL : deficit[home] > 0 ? Role.BUYER : Role.SELLER;
        hour.of(Quantity.ROLE)[home] = role.ordinal();
        hour.of(Quantity.DESIRED)[home] = desired;
        if (role == Role.NEUTRAL) {
            return;
        }
        double urgency = desired / (double) cap[home];
        long limit = role == Role.BUYER ? prices.buyerLimit(beliefs[home]) : prices.sellerLimit(beliefs[home]);
        hour.of(Quantity.LIMIT_PRICE)[home] = limit;
        hour.of(Quantity.OPENING_PRICE)[home] =
                role == Role.BUYER ? prices.openingBid(limit, urgency) : prices.openingAsk(limit, urgency);
    }

    private long wish(int home, long energy) {
        return Micro.floorToWattHours(Math.min(energy, cap[home]));
    }

    /** A battery that charges in a step, or whose home lacks energy, sells nothing in it. */
    private long sparedByBattery(int home, long reserve) {
        if (deficit[home] > 0 || hour.get(Quantity.CHARGED, home) > 0) {
            return 0;
        }
        long deliverable =
                battery.deliverable(levelsAtStart[home], homes.get(home).batteryCapacity())
                        - hour.get(Quantity.DISCHARGED, home);
        long power = battery.maximumPerStep() - hour.get(Quantity.DISCHARGED, home);
        return Math.max(0, Math.min(deliverable - reserve, power));
    }

    HourColumns hour() {
        return hour;
    }

    long belief(int home) {
        return beliefs[home];
    }

    /** What {@code home} may still buy: whole watt-hours within the cap. */
    long buyable(int home) {
        return wish(home, deficit[home]);
    }

    /** What {@code home} may still sell of its surplus. */
    long sellableSurplus(int home) {
        return wish(home, surplus[home]);
    }

    /** What {@code home} may still sell out of its battery besides its surplus. */
    long sellableFromBattery(int home) {
        return wish(home, surplus[home] + fromBattery[home]) - sellableSurplus(home);
    }

    long deficit(int home) {
        return deficit[home];
    }

    long surplus(int home) {
        return surplus[home];
    }

    long tie(Purpose purpose, int home) {
        return draws.bits(purpose, home, step);
    }

    void settlePeers(int buyer, int seller, long energy, long price) {
        Trade trade = log.peer(buyer, seller, energy, price);
        book.payPeer(buyer, seller, trade.amount());
        buy(buyer, energy);
        sell(seller, energy);
        count(Quantity.P2P_BOUGHT, Quantity.P2P_TRADES, buyer, energy);
        count(Quantity.P2P_SOLD, Quantity.P2P_TRADES, seller, energy);
    }

    void settlePurchase(int home, long energy, long price, long fee) {
        Trade trade = log.marketPurchase(home, energy, price, fee);
        book.receiveFromMarket(home, -trade.amount());
        book.payFee(home, fee);
        buy(home, energy);
        count(Quantity.MARKET_BOUGHT, Quantity.MARKET_TRADES, home, energy);
    }

    void settleSale(int home, long energy, long price, long fee) {
        Trade trade = log.marketSale(home, energy, price, fee);
        book.receiveFromMarket(home, trade.amount());
        book.payFee(home, fee);
        sell(home, energy);
        count(Quantity.MARKET_SOLD, Quantity.MARKET_TRADES, home, energy);
    }

    void settleOperatorWithUtility(long amount) {
        book.settleOperatorWithUtility(amount);
    }

    private void count(Quantity energyOf, Quantity tradesOf, int home, long energy) {
        hour.add(energyOf, home, energy);
        hour.add(tradesOf, home, 1);
    }

    private void buy(int home, long energy) {
        cap[home] -= energy;
        deficit[home] -= energy;
    }

    /** Surplus goes first; only what is beyond it comes out of the battery. */
    private void sell(int home, long energy) {
        cap[home] -= energy;
        long ofSurplus = Math.min(energy, surplus[home]);
        surplus[home] -= ofSurplus;
        long ofBattery = energy - ofSurplus;
        if (ofBattery > 0) {
            fromBattery[home] -= ofBattery;
            hour.add(Quantity.DISCHARGED, home, ofBattery);
            hour.of(Quantity.BATTERY_LEVEL)[home] = battery.afterDischarging(
                    levelsAtStart[home],
                    hour.get(Quantity.DISCHARGED, home),
                    homes.get(home).batteryCapacity());
        }
    }
}
