package prosumerlab.engine.draws;

/**
 * Counter-based random numbers: each is a function of (seed, purpose, id, time) and of nothing else, so that any hour can be
 * computed alone, in any order and on any thread. Each key word is mixed in by the finaliser of SplitMix64 (Steele, Lea and
 * Flood, <i>Fast splittable pseudorandom number generators</i>, OOPSLA 2014).
 */
public final class Draws {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TWO_POW_MINUS_53 = 0x1.0p-53;
    private static final double TWO_POW_MINUS_32 = 0x1.0p-32;

    private final long[] streams;

    /** The numbers of {@code seed}; any value is a seed. */
    public Draws(long seed) {
        Purpose[] purposes = Purpose.values();
        streams = new long[purposes.length];
        for (Purpose purpose : purposes) {
            streams[purpose.ordinal()] = mix(mix(seed + GOLDEN_GAMMA) + GOLDEN_GAMMA * purpose.code());
        }
    }

    /** 64 uniform bits. */
    public long bits(Purpose purpose, long id, long time) {
        return mix(mix(streams[purpose.ordinal()] + GOLDEN_GAMMA * (id + 1)) + GOLDEN_GAMMA * (time + 1));
    }

    /** Uniform in 0 (inclusive) to 1 (exclusive). */
    public double uniform(Purpose purpose, long id, long time) {
        return (bits(purpose, id, time) >>> 11) * TWO_POW_MINUS_53;
    }

    /**
     * Triangular on −1 to 1 around 0 (standard deviation 0.408): bounded, and exact on every machine because it takes no
     * transcendental function.
     */
    public double triangular(Purpose purpose, long id, long time) {
        long bits = bits(purpose, id, time);
        return ((bits >>> 32) + (bits & 0xFFFF_FFFFL)) * TWO_POW_MINUS_32 - 1;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
