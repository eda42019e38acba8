package prosumerlab.history;

/**
 * A settled trade.
 *
 * @param id counts from 0 over the run
 * @param step when
 * @param kind by which mechanism
 * @param buyer home id, or {@link prosumerlab.domain.ParticipantIds#MARKET_OPERATOR}
 * @param seller home id, or {@link prosumerlab.domain.ParticipantIds#MARKET_OPERATOR}
 * @param energy whole watt-hours, in millionths of a kWh
 * @param price millionths of a €/kWh
 * @param amount what the buyer pays the seller, in millionths of a €
 * @param fee what the home pays the market operator on top, in millionths of a €; 0 peer-to-peer
 */
public record Trade(
        long id, int step, Kind kind, int buyer, int seller, long energy, long price, long amount, long fee) {
    /** By which mechanism a trade came about. */
    public enum Kind {
        P2P("p2p"),
        LOCAL_MARKET("local_market");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The word in the tables. */
        public String key() {
            return key;
        }
    }
}
