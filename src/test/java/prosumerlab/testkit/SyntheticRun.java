package prosumerlab.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import prosumerlab.domain.Hash;
import prosumerlab.domain.Micro;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;

/** A made-up run: numbers of plausible size, trades that wait for full blocks, but no physics. The same seed gives the same run. */
public final class SyntheticRun {
    private static final int TRADES_PER_BLOCK = 49;
    private final Random random;
    private final int homes;
    private final int steps;
    private final List<Trade> pending = new ArrayList<>();
    private int blocks = 1;
    private long trades;

    public SyntheticRun(long seed, int homes, int steps) {
        this.random = new Random(seed);
        this.homes = homes;
        this.steps = steps;
    }

    public List<Home> homes() {
        return IntStream.range(0, homes)
                .mapToObj(id -> new Home(id, id % 10, 5, 1, id % 5 == 0 ? 0 : 10 * Micro.ONE))
                .toList();
    }

    public Block genesis() {
        return new Block(0, 0, Hash.ZERO, Hash.ZERO, 3, -1, 0, Hash.ZERO, List.of(), 0, 0);
    }

    /** Hands over all hours; stops early if the thread is interrupted. */
    public boolean run(Consumer<HourRecord> sink) {
        for (int step = 0; step < steps; step++) {
            if (Thread.interrupted()) {
                return false;
            }
            sink.accept(hour(step));
        }
        return true;
    }

    private HourRecord hour(int step) {
        HourBuilder hour = new HourBuilder(step, homes);
        for (int home = 0; home < homes; home++) {
            for (Quantity quantity : Quantity.values()) {
                if (quantity.unit() == Quantity.Unit.KWH || quantity.unit() == Quantity.Unit.EURO) {
                    hour.setRaw(quantity, home, random.nextInt(3_000_000) * (long) random.nextInt(2));
                }
            }
            hour.setRaw(Quantity.ROLE, home, random.nextInt(Role.values().length));
            hour.setRaw(Quantity.LIMIT_PRICE, home, random.nextInt(200_000));
            hour.setRaw(Quantity.BATTERY_CAPACITY, home, home % 5 == 0 ? 0 : 10 * Micro.ONE);
            if (random.nextInt(50) == 0) {
                hour.ban(new Ban(home, BanReason.EXCESSIVE_MARKET_USAGE, step + 1, step + 3, 2_100_000, 2_000_000));
            }
            if (home > 0 && random.nextInt(5) == 0) {
                Trade.Kind kind = random.nextBoolean() ? Trade.Kind.P2P : Trade.Kind.LOCAL_MARKET;
                int seller = kind == Trade.Kind.P2P ? home - 1 : -1;
                long energy = 1_000L * (1 + random.nextInt(2_000));
                Trade trade = new Trade(
                        trades++, step, kind, home, seller, energy, 150_000, Micro.amount(energy, 150_000), 0);
                hour.trade(trade);
                pending.add(trade);
            }
        }
        while (pending.size() >= TRADES_PER_BLOCK || step == steps - 1 && !pending.isEmpty()) {
            hour.block(mine(step));
        }
        return hour.build();
    }

    private Block mine(int step) {
        List<Trade> recorded = pending.subList(0, Math.min(TRADES_PER_BLOCK, pending.size()));
        List<Transaction> transactions = new ArrayList<>();
        transactions.add(new Transaction.Coinbase(blocks, 0, 100_000));
        recorded.forEach(trade -> transactions.add(new Transaction.Settlement(trade)));
        recorded.clear();
        byte[] hash = new byte[Hash.LENGTH];
        random.nextBytes(hash);
        return new Block(
                blocks++,
                step,
                Hash.of(hash),
                Hash.ZERO,
                3,
                random.nextInt(15),
                7,
                Hash.of(hash),
                transactions,
                4096,
                40);
    }
}
