package prosumerlab.metrics;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/** What one step comes to for the whole community. Energies are in millionths of a kWh. */
public final class HourSums {
    private HourSums() {}

    /** What homes with a positive {@code imbalance} have too much. */
    public static long surplus(HourRecord hour, Quantity imbalance) {
        long sum = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            sum += Math.max(0, hour.homes().get(imbalance, home));
        }
        return sum;
    }

    /** What homes with a negative {@code imbalance} lack; not negative. */
    public static long deficit(HourRecord hour, Quantity imbalance) {
        return surplus(hour, imbalance) - hour.homes().total(imbalance);
    }

    /** What the community bought from the utility: the market's operator for its buyers, homes as a last resort. */
    public static long gridImport(HourRecord hour) {
        return hour.homes().total(Quantity.GRID_IMPORT) + hour.market().operatorImport();
    }

    /** What the community sold to the utility, by the market's operator and by homes. */
    public static long gridExport(HourRecord hour) {
        return hour.homes().total(Quantity.GRID_EXPORT) + hour.market().operatorExport();
    }

    /** What the grid would have to deliver without battery and trade: each home's load beyond its own PV. */
    public static long baselineImport(HourRecord hour) {
        long sum = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            sum += Math.max(
                    0, hour.homes().get(Quantity.LOAD, home) - hour.homes().get(Quantity.PV, home));
        }
        return sum;
    }

    /** How many trades came about by {@code kind}. */
    public static int trades(HourRecord hour, Trade.Kind kind) {
        int count = 0;
        for (Trade trade : hour.trades()) {
            count += trade.kind() == kind ? 1 : 0;
        }
        return count;
    }

    /** The energy of all trades of {@code kind}. */
    public static long energy(HourRecord hour, Trade.Kind kind) {
        long sum = 0;
        for (Trade trade : hour.trades()) {
            sum += trade.kind() == kind ? trade.energy() : 0;
        }
        return sum;
    }

    /** Price of the trades of {@code kind} in €/kWh, weighted by energy; NaN without any. */
    public static double meanPrice(List<HourRecord> hours, Trade.Kind kind) {
        WeightedPrices prices = new WeightedPrices();
        for (HourRecord hour : hours) {
            for (Trade trade : hour.trades()) {
                if (trade.kind() == kind) {
                    prices.add(trade);
                }
            }
        }
        return prices.trades() == 0 ? Double.NaN : prices.mean() / Micro.ONE;
    }

    /** Mean of the opening prices of the homes of {@code role} in €/kWh, each home and step counting once; NaN without any. */
    public static double meanOpeningPrice(List<HourRecord> hours, Role role) {
        long sum = 0;
        int count = 0;
        for (HourRecord hour : hours) {
            for (int home = 0; home < hour.homes().size(); home++) {
                long price = hour.homes().get(Quantity.OPENING_PRICE, home);
                if (hour.homes().role(home) == role && price != ProsumerHours.NO_PRICE) {
                    sum += price;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / (double) count / Micro.ONE;
    }

    /** How many homes have {@code role}. */
    public static int homes(HourRecord hour, Role role) {
        int count = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            count += hour.homes().role(home) == role ? 1 : 0;
        }
        return count;
    }

    /** Whether {@code home} may not trade in {@code hour}. */
    public static boolean isBanned(HourRecord hour, int home) {
        return hour.homes().get(Quantity.BANNED_UNTIL, home) > hour.step();
    }

    /** How many homes are banned for {@code reason}. */
    public static int banned(HourRecord hour, BanReason reason) {
        int count = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            boolean so = isBanned(hour, home) && hour.homes().get(Quantity.BAN_REASON, home) == reason.ordinal();
            count += so ? 1 : 0;
        }
        return count;
    }
}
