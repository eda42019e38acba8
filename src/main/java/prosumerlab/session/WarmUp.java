package prosumerlab.session;

import prosumerlab.domain.Hash;
import prosumerlab.engine.ledger.ProofOfWork;

/**
 * Has the virtual machine compile the search for nonces on a second processor while the first still reads what a person wants:
 * a default day mines for a few milliseconds in compiled code, and for a hundred before it is compiled.
 */
public final class WarmUp {
    private static final int TRIES = 60_000;

    private WarmUp() {}

    /** Starts it in the background; what it finds is thrown away, and it ends with the program at the latest. */
    public static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(WarmUp::mine, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void mine() {
        ProofOfWork work = new ProofOfWork();
        for (int nonce = 0; nonce < TRIES; nonce += 1_000) {
            work.search(Hash.ZERO, nonce, nonce + 1_000, 0);
        }
    }
}
