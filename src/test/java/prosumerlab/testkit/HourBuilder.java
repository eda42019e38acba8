package prosumerlab.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.ParticipantIds;
import prosumerlab.history.Accounts;
import prosumerlab.history.Audit;
import prosumerlab.history.Ban;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketHour;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;

/** Builds an hour by hand: what is not set is zero, and no price is offered. */
public final class HourBuilder {
    private final int step;
    private final long[][] columns;
    private final List<Negotiation> negotiations = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Ban> bans = new ArrayList<>();
    private long operatorImport;
    private long operatorExport;
    private long[] miners = new long[1];
    private Audit audit = Audit.GREEN;

    public HourBuilder(int step, int homes) {
        this.step = step;
        this.columns = new long[Quantity.values().length][homes];
        Arrays.fill(columns[Quantity.OPENING_PRICE.ordinal()], ProsumerHours.NO_PRICE);
        Arrays.fill(columns[Quantity.LIMIT_PRICE.ordinal()], ProsumerHours.NO_PRICE);
        Arrays.fill(columns[Quantity.BAN_REASON.ordinal()], -1);
        Arrays.fill(columns[Quantity.ROLE.ordinal()], Role.NEUTRAL.ordinal());
    }

    /** Sets an energy, a price or money in kWh, €/kWh or €. */
    public HourBuilder set(Quantity quantity, int home, double value) {
        return setRaw(quantity, home, Micro.of(value));
    }

    public HourBuilder setRaw(Quantity quantity, int home, long value) {
        columns[quantity.ordinal()][home] = value;
        return this;
    }

    /** A home that wants to trade {@code kwh} and has a limit price. */
    public HourBuilder order(int home, Role role, double kwh, double limit) {
        setRaw(Quantity.ROLE, home, role.ordinal());
        set(Quantity.DESIRED, home, kwh);
        return set(Quantity.LIMIT_PRICE, home, limit);
    }

    public HourBuilder deal(int buyer, int seller, double kwh, double price, double buyerLimit, double sellerLimit) {
        negotiations.add(new Negotiation(
                0,
                buyer,
                seller,
                Micro.of(buyerLimit),
                Micro.of(sellerLimit),
                new long[] {Micro.of(price)},
                new long[] {Micro.of(price)},
                Micro.of(kwh),
                Micro.of(price)));
        return trade(Trade.Kind.P2P, buyer, seller, kwh, price, 0);
    }

    public HourBuilder marketPurchase(int home, double kwh, double price, double fee) {
        return trade(Trade.Kind.LOCAL_MARKET, home, ParticipantIds.MARKET_OPERATOR, kwh, price, fee);
    }

    private HourBuilder trade(Trade.Kind kind, int buyer, int seller, double kwh, double price, double fee) {
        long energy = Micro.of(kwh);
        trades.add(new Trade(
                1000L * step + trades.size(),
                step,
                kind,
                buyer,
                seller,
                energy,
                Micro.of(price),
                Micro.amount(energy, Micro.of(price)),
                Micro.of(fee)));
        return this;
    }

    public HourBuilder trade(Trade trade) {
        trades.add(trade);
        return this;
    }

    public HourBuilder block(Block block) {
        blocks.add(block);
        return this;
    }

    public HourBuilder ban(Ban ban) {
        bans.add(ban);
        return this;
    }

    public HourBuilder operator(double importKwh, double exportKwh) {
        operatorImport = Micro.of(importKwh);
        operatorExport = Micro.of(exportKwh);
        return this;
    }

    public HourBuilder miners(long... balances) {
        miners = balances;
        return this;
    }

    public HourBuilder violation(Audit.Check check, String what) {
        audit = new Audit(List.of(new Audit.Violation(check, what)));
        return this;
    }

    public HourRecord build() {
        return new HourRecord(
                step,
                150_000,
                0.5,
                0.25,
                new ProsumerHours(columns),
                List.copyOf(negotiations),
                List.copyOf(trades),
                new MarketHour(List.of(), ProsumerHours.NO_PRICE, 0, 0, operatorImport, operatorExport),
                List.copyOf(blocks),
                0,
                List.copyOf(bans),
                new Accounts(0, 0, 0, miners, Arrays.stream(miners).sum()),
                audit);
    }
}
