package prosumerlab.engine.ledger;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.Target;

/**
 * Searches nonces of one sealed header. The innermost loop of the program: a try is one SHA-256 of 40 bytes, and allocates
 * nothing. For one thread at a time.
 */
public final class ProofOfWork {
    /** What {@link #search} returns when no nonce was found. */
    public static final long NOT_FOUND = -1;

    /** So many that the virtual machine takes the hash function for worth compiling well. */
    private static final int WARM_UP_TRIES = 800;

    private final byte[] input = new byte[Hash.LENGTH + Long.BYTES];
    private final byte[] output = new byte[Hash.LENGTH];
    private final ByteBuffer nonceOfInput = ByteBuffer.wrap(input);
    private final ByteBuffer startOfOutput = ByteBuffer.wrap(output);
    private final MessageDigest digest;

    /** Ready to search; every platform has SHA-256. */
    public ProofOfWork() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The largest unsigned number that the first 8 bytes of a hash may be.
     *
     * @param difficulty leading zero hex digits, 0 to 16; 0 admits every hash
     * @throws IllegalArgumentException if {@code difficulty} is out of range
     */
    public static long target(int difficulty) {
        return Target.of(difficulty).largest();
    }

    /** Hashes until the virtual machine has begun to compile it; the result is thrown away. */
    public static void warmUp() {
        new ProofOfWork().search(Hash.ZERO, 0, WARM_UP_TRIES, target(Target.MOST_DIGITS));
    }

    /**
     * The first nonce that meets the target.
     *
     * @param sealed SHA-256 of the header
     * @param from first nonce to try, not negative
     * @param to first nonce not to try any more
     * @param target largest unsigned number that the first 8 bytes of the hash may be
     * @return the nonce, or {@link #NOT_FOUND}
     */
    public long search(Hash sealed, long from, long to, long target) {
        System.arraycopy(sealed.toBytes(), 0, input, 0, Hash.LENGTH);
        try {
            nonceOfInput.putLong(Hash.LENGTH, from);
            int highestFirstByte = (int) (target >>> Long.SIZE - Byte.SIZE);
            for (long nonce = from; nonce < to; nonce++) {
                digest.update(input);
                digest.digest(output, 0, Hash.LENGTH);
                if ((output[0] & 0xff) <= highestFirstByte
                        && Long.compareUnsigned(startOfOutput.getLong(0), target) <= 0) {
                    return nonce;
                }
                incrementNonce();
            }
            return NOT_FOUND;
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes take a SHA-256 digest", e);
        }
    }

    /** Most often one byte changes: cheaper than to write all eight, above all before this is compiled. */
    private void incrementNonce() {
        int at = input.length - 1;
        while (++input[at] == 0) {
            at--;
        }
    }
}
