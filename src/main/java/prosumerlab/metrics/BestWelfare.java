package prosumerlab.metrics;

import java.util.Arrays;
import prosumerlab.domain.Micro;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/**
 * The largest welfare that the orders of a step allow. Anyone may trade with anyone, so serving the highest bids from the
 * lowest asks until they cross is the exact optimum (the area between the demand and the supply curve).
 */
final class BestWelfare {
    /** Room for the home's id below its limit price in one sortable number. */
    private static final int ID_BITS = 24;

    private long[] bids = new long[0];
    private long[] asks = new long[0];

    /** In millionths of a €. */
    long of(ProsumerHours homes) {
        if (bids.length < homes.size()) {
            bids = new long[homes.size()];
            asks = new long[homes.size()];
        }
        int buyers = sorted(homes, Role.BUYER, bids);
        int sellers = sorted(homes, Role.SELLER, asks);
        long welfare = 0;
        long wanted = 0;
        long offered = 0;
        int bid = buyers;
        int ask = -1;
        while (true) {
            if (wanted == 0) {
                if (--bid < 0) {
                    return welfare;
                }
                wanted = homes.get(Quantity.DESIRED, id(bids[bid]));
            }
            if (offered == 0) {
                if (++ask >= sellers) {
                    return welfare;
                }
                offered = homes.get(Quantity.DESIRED, id(asks[ask]));
            }
            long gain = (bids[bid] >> ID_BITS) - (asks[ask] >> ID_BITS);
            if (gain <= 0) {
                return welfare;
            }
            long energy = Math.min(wanted, offered);
            welfare += Micro.amount(energy, gain);
            wanted -= energy;
            offered -= energy;
        }
    }

    private static int sorted(ProsumerHours homes, Role role, long[] orders) {
        int count = 0;
        for (int home = 0; home < homes.size(); home++) {
            long limit = homes.get(Quantity.LIMIT_PRICE, home);
            if (homes.role(home) == role && limit != ProsumerHours.NO_PRICE && homes.get(Quantity.DESIRED, home) > 0) {
                orders[count++] = limit << ID_BITS | home;
            }
        }
        Arrays.sort(orders, 0, count);
        return count;
    }

    private static int id(long order) {
        return (int) (order & (1L << ID_BITS) - 1);
    }
}
