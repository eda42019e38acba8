package prosumerlab.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.explain.Piece.Kind;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.scenario.Scenario;

/** One home in one hour: what its reasons are made of. */
record Situation(Run run, int step, int id) {
    /** The settings of the hour. */
    Scenario scenario() {
        return run.scenarioOf(step);
    }

    HourRecord hour() {
        return run.hours().get(step);
    }

    Home home() {
        return run.homes().get(id);
    }

    Role role() {
        return hour().homes().role(id);
    }

    long get(Quantity quantity) {
        return hour().homes().get(quantity, id);
    }

    Figure energy(Quantity quantity) {
        return energy(get(quantity));
    }

    /** Balance at the end of the hour before. */
    long balanceBefore() {
        return step == 0 ? 0 : run.hours().get(step - 1).homes().get(Quantity.BALANCE, id);
    }

    /** Most that a home may trade in this step, in millionths of a kWh. */
    long cap() {
        return Micro.of(scenario().trading().capKwhPerHour() * run.grid().stepHours());
    }

    /** Most that a battery charges or discharges in this step, in millionths of a kWh. */
    long batteryPower() {
        return Micro.of(scenario().battery().maximumPowerKw() * run.grid().stepHours());
    }

    /** Smallest lot that peers negotiate about. */
    long peerLot() {
        return Micro.of(scenario().trading().minimumLotKwh());
    }

    /** Surplus or deficit before any trade, without its sign. */
    long imbalance() {
        return Math.abs(get(Quantity.IMBALANCE_BEFORE_P2P));
    }

    /** What the cap, or a rest below a watt-hour, kept it from wanting to trade. */
    boolean capped() {
        return Micro.floorToWattHours(imbalance()) > get(Quantity.DESIRED) && role() != Role.BANNED;
    }

    /** What of its wish peers left. */
    long leftByPeers() {
        return get(Quantity.DESIRED) - get(Quantity.P2P_BOUGHT) - get(Quantity.P2P_SOLD);
    }

    List<Negotiation> negotiations() {
        return hour().negotiations().stream()
                .filter(negotiation -> negotiation.buyer() == id || negotiation.seller() == id)
                .toList();
    }

    List<MarketOrder> orders() {
        return hour().market().orders().stream()
                .filter(order -> order.home() == id)
                .toList();
    }

    Stream<Trade> marketTrades() {
        return hour().trades().stream()
                .filter(trade -> trade.kind() == Trade.Kind.LOCAL_MARKET)
                .filter(trade -> trade.buyer() == id || trade.seller() == id);
    }

    /** The latest ban decided before this step. */
    Optional<Ban> latestBan() {
        for (int earlier = step - 1; earlier >= 0; earlier--) {
            for (Ban ban : run.hours().get(earlier).bans()) {
                if (ban.home() == id && ban.untilStep() == get(Quantity.BANNED_UNTIL)) {
                    return Optional.of(ban);
                }
            }
        }
        return Optional.empty();
    }

    /** The ban decided at the end of this step. */
    Optional<Ban> newBan() {
        return hour().bans().stream().filter(ban -> ban.home() == id).findFirst();
    }

    /** What people call a step. */
    String noun() {
        return run.grid().stepsPerHour() == 1 ? "hour" : "step";
    }

    static Figure energy(long micro) {
        return new Figure(Kind.ENERGY, micro);
    }

    static Figure money(long micro) {
        return new Figure(Kind.MONEY, micro);
    }

    static Figure price(long micro) {
        return new Figure(Kind.PRICE, micro);
    }

    static Figure price(double euroPerKwh) {
        return price(Micro.of(euroPerKwh));
    }

    static Figure share(double share) {
        return new Figure(Kind.SHARE, Micro.of(share));
    }

    static Figure count(long number) {
        return new Figure(Kind.COUNT, number);
    }

    /** What the regulator measured, or the limit it crossed. */
    static Figure judged(BanReason reason, long value) {
        return reason == BanReason.NEGATIVE_BALANCE ? money(value) : energy(value);
    }
}
