package prosumerlab.engine.trading.clearing;

/**
 * How an offer moves from its opening to its limit over the rounds: after round r of R the part {@code (r / (R − 1))^β} has
 * been conceded, the time-dependent tactic of Faratin, Sierra and Jennings (<i>Robotics and Autonomous Systems</i> 24, 1998).
 */
final class Concession {
    private static final long SCALE = 1L << 20;

    private final long[] conceded;

    /**
     * @param rounds at least 1; with a single round there is only the opening
     * @param exponent β: 1 concedes evenly, above 1 late, below 1 early
     */
    Concession(int rounds, double exponent) {
        conceded = new long[rounds];
        for (int round = 1; round < rounds; round++) {
            conceded[round] = (long) (SCALE * StrictMath.pow(round / (double) (rounds - 1), exponent));
        }
    }

    int rounds() {
        return conceded.length;
    }

    /** The offer in {@code round}, from 0: it never passes the limit. */
    long offer(long opening, long limit, int round) {
        return opening + (limit - opening) * conceded[round] / SCALE;
    }
}
