package prosumerlab.history.chain;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import prosumerlab.domain.Hash;

/**
 * How small a hash must be: its first 8 bytes, read as an unsigned number, may not be above a limit. The smaller the target, the
 * more attempts; leading zero hex digits are the special case of steps of ×16.
 *
 * @param largest unsigned number that the first 8 bytes of a hash may be
 */
public record Target(long largest) {
    /** Hex digits that a target can ask to be zero. */
    public static final int MOST_DIGITS = Long.BYTES * 2;

    private static final int BITS_PER_DIGIT = 4;

    /** 2 to the power of 64: how many numbers 8 bytes can be. */
    private static final double ALL = 0x1p64;

    private static final double HALF = 0x1p63;

    /**
     * As many leading zero hex digits.
     *
     * @param difficulty 0 to 16; 0 admits every hash
     * @throws IllegalArgumentException if {@code difficulty} is out of range
     */
    public static Target of(int difficulty) {
        if (difficulty < 0 || difficulty > MOST_DIGITS) {
            throw new IllegalArgumentException("difficulty must be 0 to " + MOST_DIGITS + ", not " + difficulty);
        }
        return new Target(difficulty == MOST_DIGITS ? 0 : -1L >>> BITS_PER_DIGIT * difficulty);
    }

    /**
     * A target between those of whole digits, such that {@code 16^difficulty} attempts are expected; for whole numbers the same
     * as {@link #of(int)}.
     *
     * @param difficulty 0 to 16
     * @throws IllegalArgumentException if {@code difficulty} is out of range
     */
    public static Target ofFraction(double difficulty) {
        int whole = (int) Math.floor(difficulty);
        if (!(difficulty >= 0 && difficulty <= MOST_DIGITS)) {
            throw new IllegalArgumentException("difficulty must be 0 to " + MOST_DIGITS + ", not " + difficulty);
        } else if (difficulty == whole) {
            return of(whole);
        }
        long next = of(whole + 1).largest;
        double factor = StrictMath.pow(2, BITS_PER_DIGIT * (whole + 1 - difficulty));
        return new Target(unsigned(factor * ((double) next + 1)) - 1);
    }

    /** Attempts until a hash meets it, on average: 16 to the power of the difficulty. */
    public double expectedAttempts() {
        return ALL / (toDouble(largest) + 1);
    }

    /** Whether {@code hash} is small enough. */
    public boolean isMetBy(Hash hash) {
        return Long.compareUnsigned(ByteBuffer.wrap(hash.toBytes()).getLong(), largest) <= 0;
    }

    /** The 16 hex digits that the first ones of a hash may not be above. */
    public String hex() {
        return HexFormat.of().toHexDigits(largest);
    }

    private static long unsigned(double number) {
        return number < HALF ? (long) number : (long) (number - HALF) + Long.MIN_VALUE;
    }

    private static double toDouble(long unsigned) {
        return unsigned >= 0 ? unsigned : ((unsigned >>> 1) | (unsigned & 1)) * 2.0;
    }
}
