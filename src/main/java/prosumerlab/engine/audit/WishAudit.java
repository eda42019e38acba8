package prosumerlab.engine.audit;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** A home's role, wish and offers against each other and against what it traded; a banned home trades with nobody. */
final class WishAudit {
    private WishAudit() {}

    static void audit(ProsumerHours homes, int home, int step, List<Violation> found) {
        Role expected = expectedRole(homes, home, step);
        Role role = homes.role(home);
        if (role != expected) {
            add(found, home, "is " + role.label() + " where its position makes it " + expected.label());
        }
        long desired = homes.get(Quantity.DESIRED, home);
        boolean trader = role == Role.BUYER || role == Role.SELLER;
        if (desired < 0 || desired % Micro.WATT_HOUR != 0 || !trader && desired > 0) {
            add(found, home, role.label() + " that wants to trade " + Micro.format(desired) + " kWh");
        }
        long bought = homes.get(Quantity.P2P_BOUGHT, home) + homes.get(Quantity.MARKET_BOUGHT, home);
        long sold = homes.get(Quantity.P2P_SOLD, home) + homes.get(Quantity.MARKET_SOLD, home);
        if (bought > (role == Role.BUYER ? desired : 0) || sold > (role == Role.SELLER ? desired : 0)) {
            add(
                    found,
                    home,
                    role.label() + " that wanted " + Micro.format(desired) + " kWh bought " + Micro.format(bought)
                            + " and sold " + Micro.format(sold) + " kWh");
        }
        auditOffers(homes, home, role, found);
        if (homes.get(Quantity.BANNED_UNTIL, home) > 0 != homes.get(Quantity.BAN_REASON, home) >= 0) {
            add(found, home, "a ban and its reason do not go together");
        }
    }

    private static Role expectedRole(ProsumerHours homes, int home, int step) {
        if (homes.get(Quantity.BANNED_UNTIL, home) > step) {
            return Role.BANNED;
        }
        if (homes.get(Quantity.DESIRED, home) == 0) {
            return Role.NEUTRAL;
        }
        return homes.get(Quantity.IMBALANCE_BEFORE_P2P, home) < 0 ? Role.BUYER : Role.SELLER;
    }

    private static void auditOffers(ProsumerHours homes, int home, Role role, List<Violation> found) {
        long opening = homes.get(Quantity.OPENING_PRICE, home);
        long limit = homes.get(Quantity.LIMIT_PRICE, home);
        boolean sound =
                switch (role) {
                    case BUYER -> 0 <= opening && opening <= limit;
                    case SELLER -> 0 <= limit && limit <= opening;
                    case NEUTRAL, BANNED -> opening == ProsumerHours.NO_PRICE && limit == ProsumerHours.NO_PRICE;
                };
        if (!sound) {
            add(
                    found,
                    home,
                    role.label() + " that opens at " + Micro.format(opening) + " with the limit " + Micro.format(limit)
                            + " €/kWh");
        }
    }

    private static void add(List<Violation> found, int home, String what) {
        found.add(new Violation(Check.TRADE_LOG, "home " + home + ": " + what));
    }
}
