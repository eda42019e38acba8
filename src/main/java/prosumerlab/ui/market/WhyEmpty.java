package prosumerlab.ui.market;

import java.util.Optional;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/**
 * Why there are no orders to show.
 *
 * @param what what is missing, in a few words
 * @param why in a sentence, with what to do
 * @param gap what an opened folder does not hold; empty if that is not the reason
 */
record WhyEmpty(String what, String why, Optional<Gap> gap) {
    /** What the orders of an hour are made of. */
    private static final Gap[] NEEDED = {Gap.BARGAINING, Gap.WISHES, Gap.SCENARIO};

    private WhyEmpty(String what, String why) {
        this(what, why, Optional.empty());
    }

    /** Why the orders of {@code shown} cannot be known yet, or at all; empty if they are known. */
    static Optional<WhyEmpty> unknown(Shown shown, OrderSet orders) {
        if (shown.isBeforeStart()) {
            return Optional.of(new WhyEmpty("No orders yet", "Press Space to play, or → for one hour."));
        }
        for (Gap gap : NEEDED) {
            if (shown.run().lacks(gap)) {
                return Optional.of(new WhyEmpty("", "", Optional.of(gap)));
            }
        }
        if (!shown.phase().includes(phase(orders))) {
            return Optional.of(new WhyEmpty(
                    orders == OrderSet.AMONG_PEERS ? "No bids and asks yet" : "The local market has not opened yet",
                    "It comes later in this " + Formats.stepNoun(shown.grid()) + ": press → for the next phase."));
        }
        return Optional.empty();
    }

    /** Which phase tells the orders. */
    static Phase phase(OrderSet orders) {
        return orders == OrderSet.AMONG_PEERS ? Phase.PEER_TO_PEER : Phase.LOCAL_MARKET;
    }

    /** Why there are none in an hour that is known. */
    static WhyEmpty of(HourRecord hour, Scenario scenario, OrderSet orders) {
        return orders == OrderSet.AMONG_PEERS ? peers(hour.homes(), scenario) : market(hour.homes(), scenario);
    }

    private static WhyEmpty peers(ProsumerHours homes, Scenario scenario) {
        int wishes = 0;
        for (int home = 0; home < homes.size(); home++) {
            wishes += homes.get(Quantity.DESIRED, home) > 0 ? 1 : 0;
        }
        String what = "Nobody wanted to trade";
        if (scenario.trading().capKwhPerHour() == 0) {
            return new WhyEmpty(what, "The scenario lets nobody trade: trading.capKwhPerHour is 0.");
        }
        if (wishes > 0) {
            return new WhyEmpty(
                    what,
                    Formats.count(wishes, "home")
                            + " had less to buy or sell than the smallest lot worth a negotiation, "
                            + Formats.energy(Micro.of(scenario.trading().minimumLotKwh())) + ".");
        }
        int banned = count(homes, Role.BANNED);
        return new WhyEmpty(
                what,
                "Roofs and batteries covered what the homes used, and nothing was left over"
                        + (banned > 0 ? "; " + Formats.count(banned, "home") + " could not, being banned." : ".")
                        + " Look at another hour.");
    }

    private static WhyEmpty market(ProsumerHours homes, Scenario scenario) {
        if (!scenario.market().enabled()) {
            return new WhyEmpty("This scenario has no local market", "Set market.enabled in the scenario.");
        }
        long left = 0;
        int with = 0;
        for (int home = 0; home < homes.size(); home++) {
            long imbalance = Math.abs(homes.get(Quantity.IMBALANCE_AFTER_P2P, home));
            left += imbalance;
            with += imbalance > 0 ? 1 : 0;
        }
        String what = "No orders in the local market";
        if (with == 0) {
            return new WhyEmpty(
                    what,
                    "Nothing was left to trade: own roofs and batteries, and the deals among peers, covered every home."
                            + " The other orders of this hour are under \"Among peers\".");
        }
        return new WhyEmpty(
                what,
                "What was left, " + Formats.energy(left) + " at " + Formats.count(with, "home")
                        + ", did not come to market: it is less than the smallest lot, "
                        + Formats.energy(Micro.of(scenario.market().minimumLotKwh()))
                        + ", or its home is banned or has traded all it may.");
    }

    private static int count(ProsumerHours homes, Role role) {
        int count = 0;
        for (int home = 0; home < homes.size(); home++) {
            count += homes.role(home) == role ? 1 : 0;
        }
        return count;
    }
}
