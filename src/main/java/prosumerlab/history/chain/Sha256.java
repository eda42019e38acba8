package prosumerlab.history.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import prosumerlab.domain.Hash;

/** SHA-256 (FIPS 180-4) of a few bytes. */
final class Sha256 {
    /** One a thread: looking the algorithm up takes longer than hashing a transaction. It is reset by each digest. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::newDigest);

    private Sha256() {}

    /** The digest of all {@code parts}, one after the other. */
    static Hash of(byte[]... parts) {
        MessageDigest digest = DIGEST.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return Hash.of(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
