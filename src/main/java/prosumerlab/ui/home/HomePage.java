package prosumerlab.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.explain.Reason;
import prosumerlab.explain.Sentence;
import prosumerlab.explain.Stage;
import prosumerlab.explain.Why;
import prosumerlab.history.Ban;
import prosumerlab.history.Gap;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/**
 * Everything that is shown of one home at the shown hour.
 *
 * @param shown the shown hour
 * @param home and its equipment
 * @param sums of its hours, followed up to {@code shown}
 */
record HomePage(Shown shown, Home home, HomeSums sums) {
    /** Its energy on the day of the shown hour. */
    HomeDay day() {
        return HomeDay.of(shown, home.id());
    }

    /** What it does in the markets of the shown hour; empty before they open. */
    Optional<Role> role() {
        return shown.hour()
                .filter(hour -> shown.phase().includes(Phase.PEER_TO_PEER))
                .map(hour -> hour.homes().role(home.id()));
    }

    /** Whether its battery charges in the shown hour. */
    boolean charges() {
        return shown.hour()
                .map(hour -> hour.homes().get(Quantity.CHARGED, home.id()) > 0)
                .orElse(false);
    }

    /** State of charge at the end of the newest hour whose trades are done; NaN if there is none. */
    double soc() {
        return day().soc(HappenedSoFar.lastStep(shown, Phase.LOCAL_MARKET));
    }

    /** What came of the shown hour; empty until it is over. */
    Optional<Sentence> outcome() {
        return shown.hour()
                .filter(hour -> shown.isWholeHour())
                .map(hour -> Why.outcome(shown.run(), hour.step(), home.id()));
    }

    /** Why, as far as the shown hour has come. */
    List<Reason> reasons() {
        return shown.isBeforeStart()
                ? List.of()
                : Why.reasons(shown.run(), shown.step(), home.id()).stream()
                        .filter(reason -> shown.phase().includes(phaseOf(reason.stage())))
                        .toList();
    }

    /** Money by kind, as far as the shown hour has come. */
    List<MoneyRow> money() {
        List<MoneyRow> rows = new ArrayList<>();
        for (MoneyKind kind : MoneyKind.values()) {
            if (shown.run().lacks(Gap.ACCOUNTS) && kind.isOfAccounts()) {
                continue;
            }
            int last = HappenedSoFar.lastStep(shown, kind.phase());
            long now = last == shown.step() && !shown.isBeforeStart()
                    ? kind.received(shown.run().hours().get(last), home.id())
                    : 0;
            rows.add(new MoneyRow(
                    kind.label(),
                    Math.max(0, now),
                    Math.max(0, -now),
                    sums.received(kind, last),
                    sums.paid(kind, last)));
        }
        return rows;
    }

    /** The last hour that is over. */
    int lastWhole() {
        return HappenedSoFar.lastStep(shown, Phase.LAST);
    }

    /** What it paid on balance in the hours that are over, in millionths of a €; negative if it earned. */
    long bill() {
        return lastWhole() < 0
                ? 0
                : -shown.run().hours().get(lastWhole()).homes().get(Quantity.BALANCE, home.id());
    }

    /** What it would have paid in them with the grid only. */
    long gridOnly() {
        return sums.gridOnly(lastWhole());
    }

    /** The trades so far, in order. */
    List<Trade> trades() {
        int p2p = HappenedSoFar.lastStep(shown, Phase.PEER_TO_PEER);
        int market = HappenedSoFar.lastStep(shown, Phase.LOCAL_MARKET);
        return sums.trades().stream()
                .filter(trade -> trade.step() <= (trade.kind() == Trade.Kind.P2P ? p2p : market))
                .toList();
    }

    /** The bans decided so far, the newest first. */
    List<Ban> bans() {
        List<Ban> bans = new ArrayList<>();
        for (Ban ban : sums.bans()) {
            if (ban.fromStep() - 1 <= lastWhole()) {
                bans.add(0, ban);
            }
        }
        return bans;
    }

    private static Phase phaseOf(Stage stage) {
        return switch (stage) {
            case GENERATION -> Phase.GENERATION;
            case SELF_CONSUMPTION -> Phase.SELF_CONSUMPTION;
            case BAN, WISH, PRICE_LIMITS, PEER_TO_PEER -> Phase.PEER_TO_PEER;
            case LOCAL_MARKET -> Phase.LOCAL_MARKET;
            case GRID -> Phase.GRID;
            case REGULATOR, MONEY -> Phase.REGULATOR;
        };
    }
}
