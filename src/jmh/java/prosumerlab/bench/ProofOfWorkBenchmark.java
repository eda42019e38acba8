package prosumerlab.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import prosumerlab.domain.Hash;
import prosumerlab.engine.ledger.ProofOfWork;

/**
 * Hashes per second of the mining loop. To be compared with {@code openssl speed -evp sha256 -bytes 80} on the same machine: one
 * thread should make at least 2.2 times as many.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class ProofOfWorkBenchmark {
    private static final int HASHES = 1_000_000;

    private final ProofOfWork search = new ProofOfWork();

    /** 16 zero digits: no nonce of the range comes near, so that the loop never ends early. */
    private final long unreachable = ProofOfWork.target(16);

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(HASHES)
    public long oneThread() {
        return search.search(Hash.ZERO, 0, HASHES, unreachable);
    }

    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(HASHES)
    public long twoThreads() {
        return search.search(Hash.ZERO, 0, HASHES, unreachable);
    }
}
