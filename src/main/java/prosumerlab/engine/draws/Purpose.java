package prosumerlab.engine.draws;

/**
 * What a draw is for. Draws for different purposes are independent, so that a change of one setting leaves all other chance as
 * it was.
 */
public enum Purpose {
    HOME_TYPE(1),
    HAS_PV(2),
    HAS_BATTERY(3),
    CLOUDS_OF_DAY(4),
    CLOUDS_OF_HOUR(5),
    PV_NOISE(6),
    LOAD_NOISE(7),
    FORECAST_NOISE(8),
    BELIEF(9),
    PEER_PRIORITY(10),
    MARKET_PRIORITY(11),
    MINER_ORDER(12),
    BRANCH_RACE(13);

    /** Part of the results: never renumber. */
    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
