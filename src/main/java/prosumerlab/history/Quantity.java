package prosumerlab.history;

/**
 * What is recorded of every home in every step. Energies, prices and money are in millionths (see
 * {@link prosumerlab.domain.Micro}).
 */
public enum Quantity {
    /** PV generation before any curtailment. */
    PV(Unit.KWH),
    /** Consumption. */
    LOAD(Unit.KWH),
    /** PV generation that covered own load in the same step. */
    SELF_CONSUMED(Unit.KWH),
    /** Energy into the battery, at its terminals: before the loss of charging. */
    CHARGED(Unit.KWH),
    /** Energy out of the battery, at its terminals: after the loss of discharging, sales included. */
    DISCHARGED(Unit.KWH),
    /** The part of {@link #DISCHARGED} that covered own load. */
    DISCHARGED_TO_LOAD(Unit.KWH),
    /** Energy stored at the end of the step. */
    BATTERY_LEVEL(Unit.KWH),
    /** Energy the battery would store when full; 0 without a battery. */
    BATTERY_CAPACITY(Unit.KWH),
    /** Surplus (positive) or deficit (negative) after self-consumption. */
    IMBALANCE_BEFORE_P2P(Unit.KWH),
    /** What peer-to-peer deals left of it. */
    IMBALANCE_AFTER_P2P(Unit.KWH),
    /** What the local market left of it. */
    IMBALANCE_AFTER_MARKET(Unit.KWH),
    /** What the home wanted to trade, by its role: whole watt-hours, battery energy on offer included. */
    DESIRED(Unit.KWH),
    P2P_BOUGHT(Unit.KWH),
    P2P_SOLD(Unit.KWH),
    MARKET_BOUGHT(Unit.KWH),
    MARKET_SOLD(Unit.KWH),
    /** Bought from the utility grid as a last resort. */
    GRID_IMPORT(Unit.KWH),
    /** Fed into the utility grid as a last resort. */
    GRID_EXPORT(Unit.KWH),
    /** Generated but neither used, stored, sold nor fed in, because the scenario limits export. */
    CURTAILED(Unit.KWH),
    /** Renewable energy that the home used itself: PV directly, and out of its battery. */
    RENEWABLE_USE(Unit.KWH),
    /** First price offered, a bid or an ask by role; {@link ProsumerHours#NO_PRICE} if none. */
    OPENING_PRICE(Unit.EURO_PER_KWH),
    /** Price beyond which the home would rather not trade with a peer; {@link ProsumerHours#NO_PRICE} if none. */
    LIMIT_PRICE(Unit.EURO_PER_KWH),
    /** Received for (positive) or paid for (negative) peer-to-peer energy. */
    P2P_MONEY(Unit.EURO),
    /** Received for or paid for energy in the local market, without the fee. */
    MARKET_MONEY(Unit.EURO),
    /** Fees paid to the market operator. */
    FEES(Unit.EURO),
    /** Received from or paid to the utility. */
    GRID_MONEY(Unit.EURO),
    /** Bonuses from the regulator. */
    BONUS(Unit.EURO),
    /** Penalties paid to the regulator. */
    PENALTY(Unit.EURO),
    /** Balance at the end of the step, from 0 at the start of the run. */
    BALANCE(Unit.EURO),
    /** Peer-to-peer trades in this step. */
    P2P_TRADES(Unit.COUNT),
    /** Local market trades in this step. */
    MARKET_TRADES(Unit.COUNT),
    /** Ordinal of the {@link Role} in this step. */
    ROLE(Unit.CODE),
    /** First step in which the home may trade again as decided before this step; 0 if never banned. */
    BANNED_UNTIL(Unit.STEP),
    /** Ordinal of the {@link BanReason} of the latest ban as of this step's start; -1 if never banned. */
    BAN_REASON(Unit.CODE);

    /** What the whole number of a quantity counts. */
    public enum Unit {
        /** Millionths of a kWh. */
        KWH,
        /** Millionths of a euro. */
        EURO,
        /** Millionths of a €/kWh. */
        EURO_PER_KWH,
        COUNT,
        /** A step of the run. */
        STEP,
        /** An ordinal. */
        CODE
    }

    private final Unit unit;

    Quantity(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
