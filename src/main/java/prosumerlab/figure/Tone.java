package prosumerlab.figure;

/**
 * What a series is about. The renderer gives each tone one colour in each style, so that a thing has the same colour in every
 * figure; dashes, markers and hatches come from the position of a series in its figure, so that no two look alike in grey.
 */
public enum Tone {
    GENERATION,
    CONSUMPTION,
    BATTERY,
    CHARGING,
    DISCHARGING,
    SELF_CONSUMPTION,
    P2P,
    MARKET,
    GRID,
    GRID_IMPORT,
    GRID_EXPORT,
    CURTAILED,
    SURPLUS,
    DEFICIT,
    BUYING,
    SELLING,
    FORECAST,
    TARIFF,
    MONEY,
    BONUS,
    PENALTY,
    FEE,
    BAN,
    GOOD,
    BLOCKS,
    /** What a law or equal shares would give, beside what happened. */
    THEORY,
    NEUTRAL_1,
    NEUTRAL_2,
    NEUTRAL_3,
    NEUTRAL_4,
    NEUTRAL_5,
    NEUTRAL_6
}
