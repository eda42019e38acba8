package prosumerlab.domain;

/** Who takes part in a trade: prosumers count from 0; everyone else has a negative id. */
public final class ParticipantIds {
    /** The operator of the local market, counterparty of every local market trade. */
    public static final int MARKET_OPERATOR = -1;

    private ParticipantIds() {}

    /** Whether {@code id} is a prosumer rather than the market operator. */
    public static boolean isProsumer(int id) {
        return id >= 0;
    }
}
