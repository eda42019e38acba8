package prosumerlab.scenario;

/** What the regulator wants: a named set of incentives, each a default that a scenario may change. */
public enum Objective {
    /** Homes shall use renewable energy where it is made: the default. */
    RENEWABLE_USE("renewable-use", "Use renewable energy where it is made."),
    /** Homes shall trade with each other rather than through the market. */
    SELF_ORGANISED("self-organised", "Trade with neighbours rather than through the market."),
    /** The community shall keep its money rather than pay it to the utility. */
    COMMUNITY_PROFIT("community-profit", "Keep the community's money in the community.");

    private final String key;
    private final String inWords;

    Objective(String key, String inWords) {
        this.key = key;
        this.inWords = inWords;
    }

    /** The name in scenario files. */
    public String key() {
        return key;
    }

    /** The aim in one sentence. */
    public String inWords() {
        return inWords;
    }
}
