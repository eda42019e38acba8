package prosumerlab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.domain.TimeGrid;
import prosumerlab.engine.audit.HourAudit;
import prosumerlab.engine.community.BatteryModel;
import prosumerlab.engine.community.Generation;
import prosumerlab.engine.community.NightReserve;
import prosumerlab.engine.community.PriceForecast;
import prosumerlab.engine.community.SelfConsumption;
import prosumerlab.engine.community.Settlers;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.engine.hour.TradeLog;
import prosumerlab.engine.ledger.Ledger;
import prosumerlab.engine.ledger.LedgerState;
import prosumerlab.engine.ledger.LedgerStep;
import prosumerlab.engine.ledger.MiningObserver;
import prosumerlab.engine.regulation.Regulation;
import prosumerlab.engine.trading.TradingFloor;
import prosumerlab.history.Accounts;
import prosumerlab.history.Audit;
import prosumerlab.history.Audit.Check;
import prosumerlab.history.Audit.Violation;
import prosumerlab.history.Ban;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.history.chain.Genesis;
import prosumerlab.history.chain.Verification;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;

/**
 * The simulated world of one scenario. Immutable: {@link #step} is a function of the state alone and may be called for any
 * state, in any order, on any thread.
 */
public final class Simulation {
    private final Scenario scenario;
    private final TimeGrid grid;
    private final List<Home> homes;
    private final BatteryModel battery;
    private final Generation generation;
    private final NightReserve reserve;
    private final SelfConsumption selfConsumption;
    private final PriceForecast forecast;
    private final TradingFloor floor;
    private final Ledger ledger;
    private final Regulation regulation;
    private final HourAudit audit;
    private final ChainVerifier verifier;

    /**
     * @param source a checked scenario and its measured series
     * @param miningThreads how many threads may mine, at least 1; the result does not depend on it
     * @param observer told how long mining really took
     */
    public Simulation(LoadedScenario source, int miningThreads, MiningObserver observer) {
        scenario = source.scenario();
        grid = scenario.horizon().grid();
        Draws draws = new Draws(scenario.seed());
        homes = Settlers.settle(scenario, draws);
        battery = new BatteryModel(scenario.battery(), grid);
        generation = new Generation(source, homes, draws);
        reserve = new NightReserve(homes, generation, grid, scenario.trading().reserveFactor());
        selfConsumption = new SelfConsumption(homes, battery);
        forecast = new PriceForecast(scenario.prices(), source.series().priceEuroPerKwh(), grid, draws);
        floor = new TradingFloor(scenario, homes, battery, draws);
        ledger = new Ledger(
                scenario.blockchain(),
                (block, miner) -> draws.bits(Purpose.MINER_ORDER, miner, block),
                miningThreads,
                observer);
        regulation = new Regulation(scenario.regulator(), grid);
        audit = new HourAudit(scenario.battery(), homes);
        verifier = new ChainVerifier(ChainRules.of(scenario.blockchain()));
    }

    /** The community, in the order of ids. */
    public List<Home> homes() {
        return homes;
    }

    /** Block 0 of the chain. */
    public Block genesis() {
        return Genesis.BLOCK;
    }

    /** The state before the first step. */
    public SimulationState initial() {
        int count = homes.size();
        long[] levels = new long[count];
        for (Home home : homes) {
            levels[home.id()] = battery.initialLevel(home.batteryCapacity());
        }
        int[] neverBanned = new int[count];
        Arrays.fill(neverBanned, -1);
        return new SimulationState(
                0,
                levels,
                new long[count],
                new long[count],
                new int[count],
                neverBanned,
                0,
                new Accounts(0, 0, 0, new long[scenario.blockchain().miners()], 0),
                LedgerState.START,
                verifier.verifyNext(Verification.START, List.of(Genesis.BLOCK), List.of(), false));
    }

    /**
     * Computes one step.
     *
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted while it mines; {@code state} is
     *     as good as before
     */
    public StepResult step(SimulationState state) {
        int step = state.step();
        HourColumns hour = new HourColumns(homes.size());
        Book book = new Book(hour, state.balances(), state.accounts());
        TradeLog log = new TradeLog(step, state.nextTradeId());

        double cloudCover = generation.cloudCover(step);
        double irradiance = generation.clearSkyIrradiance(step);
        generation.generate(step, cloudCover, irradiance, hour);
        long price = forecast.price(step);
        selfConsumption.consume(state.batteryLevels(), hour);
        TradingFloor.Outcome trading = floor.trade(
                step,
                price,
                bannedIn(step, state.bannedUntil()),
                reserve.after(step),
                state.batteryLevels(),
                hour,
                book,
                log);
        LedgerStep mined = ledger.append(state.ledger(), step, log.trades(), step == grid.steps() - 1);
        payMiners(mined.blocks(), book);
        regulation.rewardAndFine(hour, book);
        long[] atPeriodStart = regulation.beginsBillingPeriod(step) ? state.balances() : state.balancesAtPeriodStart();
        List<Ban> bans = regulation.judge(step, hour, book, state.bannedUntil(), atPeriodStart);
        recordStanding(state, hour, book);

        SimulationState next = next(state, hour, book, log, mined, bans, atPeriodStart);
        HourRecord record = new HourRecord(
                step,
                price,
                cloudCover,
                irradiance,
                hour.seal(),
                trading.negotiations(),
                log.trades(),
                trading.market(),
                mined.blocks(),
                mined.next().pending().size(),
                List.copyOf(bans),
                next.accounts(),
                Audit.GREEN);
        return audited(state, next, record);
    }

    private boolean[] bannedIn(int step, int[] bannedUntil) {
        boolean[] banned = new boolean[bannedUntil.length];
        for (int home = 0; home < banned.length; home++) {
            banned[home] = bannedUntil[home] > step;
        }
        return banned;
    }

    private static void payMiners(List<Block> blocks, Book book) {
        for (Block block : blocks) {
            for (Transaction transaction : block.transactions()) {
                if (transaction instanceof Transaction.Coinbase coinbase) {
                    book.mint(coinbase.miner(), coinbase.reward());
                }
            }
        }
    }

    private static void recordStanding(SimulationState state, HourColumns hour, Book book) {
        for (int home = 0; home < hour.homes(); home++) {
            hour.of(Quantity.BALANCE)[home] = book.balance(home);
            hour.of(Quantity.BANNED_UNTIL)[home] = state.bannedUntil()[home];
            hour.of(Quantity.BAN_REASON)[home] = state.banReasons()[home];
        }
    }

    private static SimulationState next(
            SimulationState state,
            HourColumns hour,
            Book book,
            TradeLog log,
            LedgerStep mined,
            List<Ban> bans,
            long[] atPeriodStart) {
        int[] bannedUntil = state.bannedUntil();
        int[] banReasons = state.banReasons();
        if (!bans.isEmpty()) {
            bannedUntil = bannedUntil.clone();
            banReasons = banReasons.clone();
        }
        for (Ban ban : bans) {
            bannedUntil[ban.home()] = ban.untilStep();
            banReasons[ban.home()] = ban.reason().ordinal();
        }
        return new SimulationState(
                state.step() + 1,
                hour.of(Quantity.BATTERY_LEVEL),
                hour.of(Quantity.BALANCE),
                atPeriodStart,
                bannedUntil,
                banReasons,
                log.nextId(),
                book.accounts(),
                mined.next(),
                state.verified());
    }

    private StepResult audited(SimulationState before, SimulationState next, HourRecord record) {
        List<Violation> violations = new ArrayList<>(audit.audit(record, before.batteryLevels(), before.balances()));
        Verification verified = before.verified();
        if (scenario.blockchain().enabled()) {
            verified = verifier.verifyNext(
                    before.verified(), record.blocks(), record.trades(), next.step() == grid.steps());
            for (ChainProblem problem : verified.problems()) {
                violations.add(new Violation(Check.CHAIN, problem.toString()));
            }
        }
        return new StepResult(
                next.withVerified(verified),
                violations.isEmpty() ? record : record.withAudit(new Audit(List.copyOf(violations))));
    }
}
