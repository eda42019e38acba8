package prosumerlab.session.comparison;

import prosumerlab.domain.ParticipantIds;

/**
 * A trade that a mechanism would have made.
 *
 * @param bid which of {@link MechanismResult#book()} buys; {@link #NONE} where the pool or the grid does
 * @param ask which sells; {@link #NONE} where the pool or the grid does
 * @param buyer home id, or {@link ParticipantIds#MARKET_OPERATOR} where homes trade with a pool or the grid
 * @param seller home id, or {@link ParticipantIds#MARKET_OPERATOR}
 * @param energy whole watt-hours, in millionths of a kWh
 * @param price in millionths of a €/kWh
 */
public record MatchedTrade(int bid, int ask, int buyer, int seller, long energy, long price) {
    /** Stands for no order. */
    public static final int NONE = -1;

    /** Whether two homes trade with each other, rather than one with a pool or the grid. */
    public boolean isBetweenHomes() {
        return bid != NONE && ask != NONE;
    }
}
