package prosumerlab.domain;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest: 32 bytes, compared by value and written as 64 lower-case hex digits. */
public final class Hash implements Comparable<Hash> {
    /** Bytes in a digest. */
    public static final int LENGTH = 32;

    /** 32 zero bytes: the previous hash of the genesis block. */
    public static final Hash ZERO = new Hash(new byte[LENGTH]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param bytes 32 bytes, copied
     * @throws IllegalArgumentException if there are not exactly 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * @param hex 64 hex digits, upper or lower case
     * @throws IllegalArgumentException if {@code hex} is anything else
     */
    public static Hash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** A copy of the 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** 64 lower-case hex digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** How many hex digits are zero before the first that is not, 0 to 64: what the difficulty asks for. */
    public int leadingZeroDigits() {
        for (int i = 0; i < LENGTH; i++) {
            if (bytes[i] != 0) {
                return 2 * i + ((bytes[i] & 0xf0) == 0 ? 1 : 0);
            }
        }
        return 2 * LENGTH;
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
