package prosumerlab.metrics;

/**
 * How many attempts a proof of work takes if each one succeeds with the same chance: 16^-difficulty for as many leading zero hex
 * digits (Nakamoto, Bitcoin, 2008, section 4; Feller, An Introduction to Probability Theory, VI.8).
 */
public final class GeometricLaw {
    private static final int BITS_PER_HEX_DIGIT = 4;

    private final double success;

    /**
     * @param difficulty leading zero hex digits, 0 to 15
     */
    public GeometricLaw(int difficulty) {
        success = 1.0 / expectedAttempts(difficulty);
    }

    /** Attempts that chance expects at {@code difficulty}: 16 to its power. */
    public static long expectedAttempts(int difficulty) {
        return 1L << BITS_PER_HEX_DIGIT * difficulty;
    }

    /** Chance that {@code attempts} tries or fewer are enough: 1 - (1 - p)^attempts. */
    public double atMost(double attempts) {
        if (success == 1) {
            return attempts >= 1 ? 1 : 0;
        }
        return -StrictMath.expm1(attempts * StrictMath.log1p(-success));
    }
}
