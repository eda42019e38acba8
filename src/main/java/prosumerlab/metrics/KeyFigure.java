package prosumerlab.metrics;

/**
 * The catalogue of key figures: name, unit, formula in words and source, in the order of every listing.
 *
 * <p>A figure whose denominator is zero is not defined: empty in a table, {@code null} in JSON, "n/a" on the screen.
 */
public enum KeyFigure {
    PV_KWH("pv_kwh", "PV generation", Unit.KWH, "Sum of the PV generation of all homes, before any curtailment."),
    CONSUMPTION_KWH("consumption_kwh", "Consumption", Unit.KWH, "Sum of the consumption of all homes."),
    P2P_TRADES("p2p_trades", "P2P trades", Unit.COUNT, "Number of peer-to-peer trades in the trade log."),
    P2P_KWH("p2p_kwh", "P2P energy", Unit.KWH, "Sum of the energy of all peer-to-peer trades."),
    MARKET_TRADES("market_trades", "Market trades", Unit.COUNT, "Number of local market trades in the trade log."),
    MARKET_KWH(
            "market_kwh",
            "Market energy",
            Unit.KWH,
            "Sum of the energy of all local market trades: what homes sold to the operator plus what they bought from it."),
    MARKET_FEES_EUR("market_fees_eur", "Market fees", Unit.EURO, "Sum of the fees paid to the market operator."),
    GRID_IMPORT_KWH(
            "grid_import_kwh",
            "Grid import",
            Unit.KWH,
            "Energy bought from the utility: by the market operator for its buyers, and by homes as a last resort."),
    GRID_EXPORT_KWH(
            "grid_export_kwh",
            "Grid export",
            Unit.KWH,
            "Energy sold to the utility: by the market operator for its sellers, and by homes as a last resort."),
    BLOCKS("blocks", "Blocks", Unit.COUNT, "Number of blocks mined after the genesis block."),
    MEAN_TRANSACTIONS_PER_BLOCK(
            "mean_transactions_per_block",
            "Transactions per block",
            Unit.NUMBER,
            "Transactions in the mined blocks, the rewards among them, over the number of blocks."),
    MEAN_MINING_SECONDS(
            "mean_mining_seconds",
            "Mining time",
            Unit.SECONDS,
            "Mean simulated mining time of a block: attempts over the hash power of all miners."),
    PEAK_BANNED_PROSUMERS(
            "peak_banned_prosumers",
            "Banned at the peak",
            Unit.COUNT,
            "Largest number of homes that were banned from trading in the same step."),
    RENEWABLE_USAGE(
            "renewable_usage",
            "Renewable usage",
            Unit.SHARE,
            "Renewable energy that homes used themselves, directly and out of their batteries, over PV generation."),
    SELF_CONSUMPTION(
            "self_consumption",
            "Self-consumption",
            Unit.SHARE,
            "Own scope: PV that homes used in the same step or stored in their own battery, over PV generation.",
            Source.LUTHANDER),
    SELF_SUFFICIENCY(
            "self_sufficiency",
            "Self-sufficiency",
            Unit.SHARE,
            "Own scope: consumption covered by the home's own PV and battery, over consumption.",
            Source.LUTHANDER),
    P2P_SHARE(
            "p2p_share",
            "P2P share by energy",
            Unit.SHARE,
            "Peer-to-peer energy over all energy traded: p2p_kwh / (p2p_kwh + market_kwh)."),
    P2P_SHARE_BY_COUNT(
            "p2p_share_by_count",
            "P2P share by count",
            Unit.SHARE,
            "Peer-to-peer trades over all trades: p2p_trades / (p2p_trades + market_trades)."),
    COMMUNITY_SELF_CONSUMPTION(
            "community_self_consumption",
            "Community self-consumption",
            Unit.SHARE,
            "PV that stayed in the community, over PV generation: in each step PV less curtailment and grid export, not below 0.",
            Source.LUTHANDER),
    COMMUNITY_SELF_SUFFICIENCY(
            "community_self_sufficiency",
            "Community self-sufficiency",
            Unit.SHARE,
            "Consumption that was not imported, over consumption: 1 - grid_import_kwh / consumption_kwh.",
            Source.LUTHANDER),
    CURTAILED_KWH("curtailed_kwh", "Curtailed", Unit.KWH, "PV generation neither used, stored, sold nor fed in."),
    PEAK_IMPORT_KW(
            "peak_import_kw", "Peak import", Unit.KW, "Largest grid import of a step over the length of the step."),
    BASELINE_PEAK_IMPORT_KW(
            "baseline_peak_import_kw",
            "Peak import of the baseline",
            Unit.KW,
            "The same without battery and trade: each home imports what its own PV does not cover in a step."),
    PEAK_IMPORT_RATIO(
            "peak_import_ratio",
            "Peak import ratio",
            Unit.NUMBER,
            "Peak import over that of the baseline without battery and trade; below 1 is better."),
    RAMPING_KW(
            "ramping_kw",
            "Ramping",
            Unit.KW,
            "Sum over all steps but the first of the change of net grid power (import less export) from the step before, without sign.",
            Source.CITYLEARN),
    PRICE_MIN_EUR_PER_KWH("price_min_eur_per_kwh", "Lowest price", Unit.EURO_PER_KWH, "Lowest price of any trade."),
    PRICE_MEAN_EUR_PER_KWH(
            "price_mean_eur_per_kwh", "Mean price", Unit.EURO_PER_KWH, "Mean price of all trades, weighted by energy."),
    PRICE_MAX_EUR_PER_KWH("price_max_eur_per_kwh", "Highest price", Unit.EURO_PER_KWH, "Highest price of any trade."),
    PRICE_DISPERSION_EUR_PER_KWH(
            "price_dispersion_eur_per_kwh",
            "Price dispersion",
            Unit.EURO_PER_KWH,
            "Standard deviation of the price of all trades, weighted by energy.",
            Source.WEST),
    P2P_PRICE_MEAN_EUR_PER_KWH(
            "p2p_price_mean_eur_per_kwh",
            "Mean P2P price",
            Unit.EURO_PER_KWH,
            "Mean price of the peer-to-peer trades, weighted by energy."),
    MARKET_PRICE_MEAN_EUR_PER_KWH(
            "market_price_mean_eur_per_kwh",
            "Mean market price",
            Unit.EURO_PER_KWH,
            "Mean price of the local market trades, weighted by energy, without the fee."),
    WELFARE_EUR(
            "welfare_eur",
            "P2P welfare",
            Unit.EURO,
            "Sum over the peer-to-peer deals of quantity x (buyer's limit price - seller's limit price).",
            Source.MAS_COLELL),
    WELFARE_RATIO(
            "welfare_ratio",
            "P2P efficiency",
            Unit.SHARE,
            "Welfare over the largest possible in each step on the same limits and wanted quantities, which merit order reaches: the highest bids with the lowest asks.",
            Source.GODE_SUNDER),
    BILL_MEAN_EUR(
            "bill_mean_eur", "Mean bill", Unit.EURO, "What a home paid on balance over the run, mean over homes."),
    BASELINE_BILL_MEAN_EUR(
            "baseline_bill_mean_eur",
            "Mean bill, grid only",
            Unit.EURO,
            "Bill of a home with the same load and PV but no battery and no trade: deficit at the retail tariff less surplus, as far as it may be exported, at the feed-in tariff, mean over homes."),
    SAVING_MEAN_EUR(
            "saving_mean_eur",
            "Mean saving",
            Unit.EURO,
            "Bill of the grid-only baseline less the bill, mean over homes. Energy that a battery gained or lost over the run is not counted."),
    SAVING_GINI(
            "saving_gini",
            "Gini of savings",
            Unit.NUMBER,
            "Mean difference of the savings of two homes over twice the mean saving; defined if the mean is positive, above 1 is possible with losers.",
            Source.GINI),
    SHARE_OF_LOSERS(
            "share_of_losers",
            "Share of losers",
            Unit.SHARE,
            "Homes that paid more than with the grid only, over all homes."),
    EQUIVALENT_FULL_CYCLES(
            "equivalent_full_cycles",
            "Equivalent full cycles",
            Unit.NUMBER,
            "Energy into and out of all batteries at their terminals over twice their capacity."),
    BLOCK_FILL(
            "block_fill",
            "Fill of blocks",
            Unit.SHARE,
            "Transactions in the mined blocks over the most that they could hold."),
    MEAN_ATTEMPTS_PER_BLOCK(
            "mean_attempts_per_block",
            "Attempts per block",
            Unit.NUMBER,
            "Hashes that all miners together tried, over the number of blocks."),
    ATTEMPTS_RATIO(
            "attempts_ratio",
            "Attempts against expectation",
            Unit.NUMBER,
            "Attempts over the sum of 16^difficulty over the blocks, which chance expects; near 1 over many blocks.",
            Source.NAKAMOTO),
    LARGEST_REWARD_SHARE(
            "largest_reward_share",
            "Largest reward share",
            Unit.SHARE,
            "Rewards of the miner who earned most over all rewards."),
    BONUSES_EUR("bonuses_eur", "Bonuses", Unit.EURO, "Sum of the bonuses that the regulator paid to homes."),
    PENALTIES_EUR("penalties_eur", "Penalties", Unit.EURO, "Sum of the penalties that homes paid to the regulator."),
    BAN_HOURS_EXCESSIVE_MARKET_USAGE(
            "ban_hours_excessive_market_usage",
            "Ban-hours, market use",
            Unit.HOURS,
            "Hours that homes spent banned for excessive market usage."),
    BAN_HOURS_NEGATIVE_BALANCE(
            "ban_hours_negative_balance",
            "Ban-hours, balance",
            Unit.HOURS,
            "Hours that homes spent banned for a balance below the credit limit.");

    /** What a figure is counted in, and with how many decimals it is written. */
    public enum Unit {
        KWH("kWh", 6),
        KW("kW", 6),
        EURO("€", 6),
        EURO_PER_KWH("€/kWh", 6),
        SECONDS("s", 6),
        HOURS("h", 6),
        /** A fraction 0 to 1. */
        SHARE("", 6),
        /** A number without a unit. */
        NUMBER("", 6),
        /** A whole number. */
        COUNT("", 0);

        private final String symbol;
        private final int decimals;

        Unit(String symbol, int decimals) {
            this.symbol = symbol;
            this.decimals = decimals;
        }

        /** The symbol shown to people; empty without a unit. */
        public String symbol() {
            return symbol;
        }

        /** Decimals in tables and JSON: 0 or 6. */
        public int decimals() {
            return decimals;
        }
    }

    private static final class Source {
        static final String LUTHANDER =
                "Luthander et al., Photovoltaic self-consumption in buildings, Applied Energy 142 (2015)";
        static final String CITYLEARN = "Vazquez-Canteli et al., CityLearn v1.0, BuildSys (2019)";
        static final String WEST = "West, Updating mean and variance estimates, Communications of the ACM 22 (1979)";
        static final String MAS_COLELL = "Mas-Colell, Whinston and Green, Microeconomic Theory (1995), section 10.E";
        static final String GODE_SUNDER =
                "Gode and Sunder, Allocative efficiency of markets, Journal of Political Economy 101 (1993)";
        static final String GINI = "Gini (1912), as in Sen, On Economic Inequality (1973), section 2.7";
        static final String NAKAMOTO = "Nakamoto, Bitcoin (2008), section 4: attempts follow the geometric law";

        private Source() {}
    }

    private final String key;
    private final String title;
    private final Unit unit;
    private final String formula;
    private final String source;

    KeyFigure(String key, String title, Unit unit, String formula) {
        this(key, title, unit, formula, "");
    }

    KeyFigure(String key, String title, Unit unit, String formula, String source) {
        this.key = key;
        this.title = title;
        this.unit = unit;
        this.formula = formula;
        this.source = source;
    }

    /** The name in {@code summary.json} and in a sweep's table. */
    public String key() {
        return key;
    }

    /** The name on the screen. */
    public String title() {
        return title;
    }

    public Unit unit() {
        return unit;
    }

    /** How it is computed, in words. */
    public String formula() {
        return formula;
    }

    /** Where the formula comes from; empty for a plain sum or share of this program's own. */
    public String source() {
        return source;
    }

    /**
     * Which way is better for the homes of the community. Neither, where that depends on whom one asks: energy sold and traded
     * by one way or another, prices, and what moves between homes and treasury, which the bills tell.
     */
    public Better better() {
        return switch (this) {
            case RENEWABLE_USAGE,
                    SELF_CONSUMPTION,
                    SELF_SUFFICIENCY,
                    COMMUNITY_SELF_CONSUMPTION,
                    COMMUNITY_SELF_SUFFICIENCY,
                    WELFARE_EUR,
                    WELFARE_RATIO,
                    SAVING_MEAN_EUR -> Better.HIGHER;
            case MARKET_FEES_EUR,
                    GRID_IMPORT_KWH,
                    CURTAILED_KWH,
                    PEAK_IMPORT_KW,
                    PEAK_IMPORT_RATIO,
                    RAMPING_KW,
                    BILL_MEAN_EUR,
                    SHARE_OF_LOSERS,
                    PEAK_BANNED_PROSUMERS,
                    BAN_HOURS_EXCESSIVE_MARKET_USAGE,
                    BAN_HOURS_NEGATIVE_BALANCE -> Better.LOWER;
            default -> Better.NEITHER;
        };
    }

    /** Whether it is about blocks and miners, whom no home's money depends on. */
    public boolean isOfTheChain() {
        return switch (this) {
            case BLOCKS,
                    MEAN_TRANSACTIONS_PER_BLOCK,
                    MEAN_MINING_SECONDS,
                    BLOCK_FILL,
                    MEAN_ATTEMPTS_PER_BLOCK,
                    ATTEMPTS_RATIO,
                    LARGEST_REWARD_SHARE -> true;
            default -> false;
        };
    }
}
