package prosumerlab.session.comparison;

/**
 * A trade that a mechanism would have made.
 *
 * @param buyer home id, or {@link prosumerlab.domain.ParticipantIds#MARKET_OPERATOR} where homes trade with a pool or the grid
 * @param seller home id, or {@link prosumerlab.domain.ParticipantIds#MARKET_OPERATOR}
 * @param energy whole watt-hours, in millionths of a kWh
 * @param price in millionths of a €/kWh
 */
public record MatchedTrade(int buyer, int seller, long energy, long price) {}
