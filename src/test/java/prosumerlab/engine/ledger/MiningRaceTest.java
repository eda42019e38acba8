package prosumerlab.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.HashPower;
import prosumerlab.history.chain.Target;
import prosumerlab.testkit.MinedChains;

class MiningRaceTest {
    /** Runs a race by the definition: all tries of all miners sorted by time, then by turn. */
    private static MiningRace.Win byDefinition(HashPower power, List<Hash> sealed, int[] order, int difficulty) {
        record Try(int miner, long number, int turn) {}
        List<Try> tries = new ArrayList<>();
        for (int turn = 0; turn < order.length; turn++) {
            for (long number = 1; number <= 300 * power.weights().get(order[turn]); number++) {
                tries.add(new Try(order[turn], number, turn));
            }
        }
        long common = 27_720; // divisible by 1 to 12
        tries.sort(Comparator.<Try>comparingLong(
                        each -> each.number() * (common / power.weights().get(each.miner())))
                .thenComparingInt(Try::turn));
        ProofOfWork search = new ProofOfWork();
        long attempts = 0;
        for (Try each : tries) {
            attempts++;
            long nonce = each.number() - 1;
            if (search.search(sealed.get(each.miner()), nonce, nonce + 1, ProofOfWork.target(difficulty)) == nonce) {
                return new MiningRace.Win(each.miner(), nonce, attempts);
            }
        }
        throw new AssertionError("no try succeeds");
    }

    private static List<Hash> sealed(int block, int miners) {
        return IntStream.range(0, miners)
                .mapToObj(miner -> new BlockHeader(block, 0, Hash.ZERO, Hash.ZERO, 1, miner).sealed())
                .toList();
    }

    private static int[] rotated(int block, int miners) {
        return IntStream.range(0, miners).map(i -> (i + block) % miners).toArray();
    }

    private static HashPower equal(int miners) {
        return new HashPower(LongStream.generate(() -> 1).limit(miners).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"'1,1,1'", "'3,1,2,6'", "'0,5,2,0,11'", "'1'", "'0,0,4'", "'12,1'"})
    void winnerAndAttemptsAreThoseOfTheDefinition(String weights) {
        HashPower power = new HashPower(
                List.of(weights.split(",")).stream().map(Long::valueOf).toList());
        for (int block = 0; block < 200; block++) {
            List<Hash> sealed = sealed(block, power.miners());
            int[] order = rotated(block, power.miners());
            assertThat(new MiningRace(power, 1).run(sealed, order, 1))
                    .as("block %d", block)
                    .isEqualTo(byDefinition(power, sealed, order, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 5})
    void resultIsTheSameOnAnyNumberOfThreads(int difficulty) {
        HashPower weighted = new HashPower(List.of(3L, 1L, 0L, 7L, 2L));
        for (HashPower power : List.of(equal(5), weighted, equal(1))) {
            for (int block = 0; block < (difficulty == 5 ? 2 : 10); block++) {
                List<Hash> sealed = sealed(block, power.miners());
                int[] order = rotated(block, power.miners());
                MiningRace.Win alone = new MiningRace(power, 1).run(sealed, order, difficulty);
                assertThat(new MiningRace(power, 2).run(sealed, order, difficulty))
                        .isEqualTo(alone);
                assertThat(new MiningRace(power, 4).run(sealed, order, difficulty))
                        .isEqualTo(alone);
            }
        }
    }

    @Test
    void firstInTurnWinsWhenEveryHashWill() {
        assertThat(new MiningRace(equal(4), 2).run(sealed(1, 4), new int[] {2, 0, 3, 1}, 0))
                .isEqualTo(new MiningRace.Win(2, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"'1,1,1,1,1,1,1,1,1,1,1,1,1,1,1',1", "'1,1,1,1,1',2", "'4,1,3,2',2"})
    void minersWinInProportionToTheirHashPower(String weights, int difficulty) {
        HashPower power = new HashPower(
                List.of(weights.split(",")).stream().map(Long::valueOf).toList());
        int blocks = 6_000;
        int[] wins = new int[power.miners()];
        MinerDraws draws = MinedChains.draws(5);
        MiningRace race = new MiningRace(power, 1);
        for (int block = 0; block < blocks; block++) {
            int index = block;
            int[] order = IntStream.range(0, power.miners())
                    .boxed()
                    .sorted(Comparator.comparingLong(miner -> draws.draw(index, miner)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            wins[race.run(sealed(block, power.miners()), order, difficulty).miner()]++;
        }
        long total = power.weights().stream().mapToLong(Long::longValue).sum();
        double chiSquared = 0;
        for (int miner = 0; miner < power.miners(); miner++) {
            double expected = blocks * power.weights().get(miner) / (double) total;
            chiSquared += (wins[miner] - expected) * (wins[miner] - expected) / expected;
        }
        double degrees = power.miners() - 1;
        assertThat(chiSquared).isLessThan(degrees + 4 * StrictMath.sqrt(2 * degrees));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void attemptsFollowTheGeometricLaw(int difficulty) {
        double success = StrictMath.pow(16, -difficulty);
        int blocks = 5_000;
        int classes = 20;
        int[] counts = new int[classes];
        double sum = 0;
        for (int block = 0; block < blocks; block++) {
            long attempts = new MiningRace(equal(15), 1)
                    .run(sealed(block, 15), rotated(block, 15), difficulty)
                    .attempts();
            sum += attempts;
            double below = 1 - StrictMath.pow(1 - success, attempts - 1);
            double until = 1 - StrictMath.pow(1 - success, attempts);
            // The law has steps; a point of a step, taken evenly over the blocks, makes it uniform.
            double point = below + (until - below) * (block * 0.618033988749895 % 1);
            counts[(int) Math.min(classes - 1, point * classes)]++;
        }
        double expected = blocks / (double) classes;
        double chiSquared = IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chiSquared).as("%s", counts).isLessThan(43.8); // 99.9 % of chi-squared with 19 degrees
        assertThat(sum / blocks * success).isCloseTo(1, within(4 / StrictMath.sqrt(blocks)));
    }

    @Test
    void interruptEndsARaceThatWouldTakeForeverAndStaysSet() {
        for (int threads : new int[] {1, 3}) {
            Thread caller = Thread.currentThread();
            Thread interrupter = new Thread(caller::interrupt);
            interrupter.start();
            assertThatThrownBy(() -> new MiningRace(equal(3), threads).run(sealed(1, 3), new int[] {0, 1, 2}, 16))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void interruptStopsEachThreadWithinOneTask() {
        int threads = 2;
        LongAdder tried = new LongAdder();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() ->
                        new MiningRace(equal(3), threads).run(sealed(1, 3), new int[] {0, 1, 2}, Target.of(16), tried))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(tried.sum()).isLessThanOrEqualTo(2L * threads * (1 << 14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.3, 2.7, 4.1})
    void winnerMeetsATargetBetweenWholeDigitsAndNoEarlierTryDoes(double difficulty) {
        Target target = Target.ofFraction(difficulty);
        HashPower power = equal(1);
        for (int block = 0; block < 5; block++) {
            BlockHeader header = new BlockHeader(block, 0, Hash.ZERO, Hash.ZERO, 1, 0);
            LongAdder tried = new LongAdder();
            MiningRace.Win win = new MiningRace(power, 1).run(List.of(header.sealed()), new int[] {0}, target, tried);

            assertThat(target.isMetBy(header.hash(win.nonce()))).isTrue();
            assertThat(new ProofOfWork().search(header.sealed(), 0, win.nonce(), target.largest()))
                    .isEqualTo(ProofOfWork.NOT_FOUND);
            assertThat(tried.sum()).isEqualTo(win.attempts()).isEqualTo(win.nonce() + 1);
        }
    }

    @Test
    void refusesToRunOnNoThread() {
        assertThatThrownBy(() -> new MiningRace(equal(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
