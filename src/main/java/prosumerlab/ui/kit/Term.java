package prosumerlab.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** The terms of the field, each defined once, shown as a tooltip wherever the word stands. */
public enum Term {
    PROSUMER("Prosumer", "A home that both produces and consumes electricity."),
    PV("PV", "Photovoltaics: solar panels on the roof."),
    GENERATION("Generation", "Energy from PV in this hour, before any curtailment, in kWh."),
    CONSUMPTION("Consumption", "Energy the homes use in this hour, in kWh."),
    NET_BALANCE("Net balance", "Generation less consumption of a home in this hour, in kWh."),
    SOC("State of charge (SoC)", "How full a battery is, as a share of its capacity."),
    BALANCE("Balance", "What a home has earned less what it has paid since the start of the run, in €."),
    ROLE("Role", "What a home does in an hour: it sells, buys, charges its battery, is balanced, or is banned."),
    HOME_TYPE("Home type", "Homes of one type have the same size of PV, battery and base consumption."),
    SELF_CONSUMPTION("Self-consumption", "The part of one's own generation that one uses oneself."),
    SELF_SUFFICIENCY("Self-sufficiency", "The part of one's own consumption that comes from one's own generation."),
    SURPLUS("Surplus", "Generation left over after own use and charging the battery."),
    DEFICIT("Deficit", "Consumption that own generation and battery did not cover."),
    P2P("Peer-to-peer (P2P)", "Homes trade with each other directly, at a price the pair negotiates."),
    P2P_SHARE("P2P share", "Peer-to-peer energy over all energy traded, peer-to-peer and in the local market."),
    NEGOTIATION("Negotiation", "Buyer and seller concede towards each other, offer by offer, inside their limits."),
    ZONE_OF_AGREEMENT(
            "Zone of agreement",
            "The prices from the least the seller takes to the most the buyer pays: any of them is better for both than no deal."),
    LOCAL_MARKET(
            "Local market",
            "What peers left over is traded here, at one price or at several, as the scenario's mechanism decides; the operator takes a fee."),
    MECHANISM("Market mechanism", "The rule that makes deals and prices out of orders."),
    BID("Bid", "An order to buy: how much, and the highest price a home would pay."),
    ASK("Ask", "An order to sell: how much, and the lowest price a home would take."),
    CLEARING_PRICE(
            "Clearing price",
            "Where all pay one price, that at which supply meets demand. Other mechanisms have a price for each pair, or one for buyers and one for sellers."),
    MERIT_ORDER(
            "Merit order",
            "Asks from the cheapest to the dearest, each as wide as its energy: demand is served from the left."),
    WELFARE(
            "Welfare",
            "What all homes gain together: for each kWh, what its buyer would have paid at most less what its seller would have taken at least."),
    BUYERS_PAY("Buyers pay", "What a kWh costs homes that buy: the mean, and from least to most where prices differ."),
    SELLERS_GET(
            "Sellers get", "What homes that sell get for a kWh: the mean, and from least to most where prices differ."),
    VOLUME("Volume", "Energy that homes buy from homes, in kWh."),
    BETTER_OFF("Gain, lose", "Homes that would be better or worse off than they were in this run."),
    BY_OPERATOR(
            "From grid, to grid",
            "What homes trade beyond each other: the operator gets it from the utility, or sells it there, at its tariffs."),
    LEFT_OVER("Unserved, unsold", "What buyers still wanted, and what sellers still had, when trading was over."),
    DIFFERENCE("Difference", "What the home would gain more than in this run, in €; less if it is negative."),
    ROUND("Round", "In each round of a negotiation both make an offer, each conceding a little towards its limit."),
    MEETING("Meeting", "Who has something left after a deal meets another partner; this counts those times."),
    LIMIT("Limit", "The most that a buyer would pay, or the least that a seller would take, for a kWh."),
    BLOCK_SHARE("Share of blocks", "Blocks of a miner over all blocks that were mined."),
    REWARD("Reward", "What the miner of a block is paid for it, in €."),
    EXPECTED_BLOCKS("Expected blocks", "All mined blocks times the miner's share of the hash power."),
    BONUS(
            "Bonuses",
            "What the regulator pays homes for what it wants, such as a sale to a peer; the rules say how much."),
    PENALTY(
            "Penalties",
            "What the regulator takes from homes for what it does not want, such as market use; the rules say how much."),
    INCENTIVE("Net", "Bonuses of a home less its penalties."),
    SAVING("Saved", "What the home paid less in this run than it would have there, in €."),
    TRADE_KIND("Mechanism of a trade", "How a trade came about: between two homes (P2P), or in the local market."),
    ENERGY("kWh", "Kilowatt-hour: what an appliance of 1,000 watts uses in an hour."),
    TRADE_PRICE("Price of a trade", "What the buyer pays the seller for a kWh; fees come on top."),
    AMOUNT("Amount", "Energy times price: what the buyer pays the seller. Fees are apart."),
    FEE("Fee", "What buyer and seller pay the operator of the local market; nothing between homes."),
    TRADE_ID("Trade id", "Trades are numbered from 0 in the order in which they are made."),
    OWN_BATTERY("Own battery", "Consumption that the home's own battery covers."),
    MIDDLE("8 of 10 batteries", "The band leaves out the emptiest tenth of the batteries and the fullest."),
    MEAN_P2P("P2P mean", "What a kWh costs on the average of this hour's trades between homes."),
    BILL("Bill", "What the home has paid so far less what it got; negative if it earned."),
    GRID_ONLY("Grid only", "What the same home would have paid without battery and trade."),
    BAN_MEASURE("Measured", "What the regulator measured, and the limit that it broke."),
    TRADER("Buyer, seller", "A home; or the operator, with whom every trade of the local market is made."),
    FORECAST("Price forecast", "What homes expect a kWh to be worth in this hour."),
    UTILITY_GRID("Utility grid", "The last resort: buys and sells any energy, at its tariffs."),
    FEED_IN("Feed-in tariff", "What the utility pays for a kWh fed into its grid."),
    RETAIL("Retail tariff", "What the utility charges for a kWh from its grid."),
    BLOCK("Block", "A batch of trades that is sealed by proof of work and linked to the block before."),
    MINER("Miner", "Searches for the nonce that seals a block, and earns the block reward."),
    PROOF_OF_WORK("Proof of work", "A hash with enough leading zeros can only be found by trying."),
    NONCE("Nonce", "The number a miner varies until the block's hash has enough leading zeros."),
    MERKLE_ROOT("Merkle root", "One hash that stands for all transactions of a block."),
    HASH("Hash", "A fingerprint of 256 bits (SHA-256): change one bit of what is hashed and all of it changes."),
    TRANSACTION("Transaction", "What a block records: the reward of its miner first, then trades."),
    DIFFICULTY("Difficulty", "How many zeros the hash of a block must begin with; each makes mining 16 times as long."),
    ATTEMPTS(
            "Attempts", "Hashes that all miners tried until one fitted: 16 to the power of the difficulty on average."),
    HASH_POWER("Hash power", "How many hashes a miner tries a second; its share is its chance of the next block."),
    LUCK("Luck", "Blocks mined over the blocks that hash power alone would give; above 1 the miner was lucky."),
    REGULATOR("Regulator", "Pays bonuses, fines market use, and bans homes that break its rules for some hours."),
    TREASURY("Treasury", "Penalties taken less bonuses paid since the start: negative if the regulator has paid more."),
    BAN("Ban", "A banned home keeps its PV, battery and the utility grid, and trades with nobody."),
    COUNTERFACTUAL(
            "Counterfactual",
            "The same seed under one other rule: homes, weather and loads are the same, so what differs follows from the rule."),
    GINI(
            "Gini coefficient",
            "How unevenly savings are spread: 0 if all homes save the same, near 1 if all goes to one of them."),
    INTERVAL(
            "95 % interval",
            "Computed from what was observed, so that in 95 of 100 experiments the true chance is in it."),
    AUDIT("Audit", "After every hour, energy, money, batteries and the chain are checked independently."),
    SEED("Seed", "The number all chance comes from: the same scenario and seed give the same run.");

    private static final Map<String, Term> NAMES = names();

    private final String title;
    private final String definition;

    Term(String title, String definition) {
        this.title = title;
        this.definition = definition;
    }

    /** The term. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence. */
    public String definition() {
        return definition;
    }

    private static Map<String, Term> names() {
        Map<String, Term> names = new HashMap<>(Map.of(
                "Own PV", SELF_CONSUMPTION,
                "Peer-to-peer", P2P,
                "Forecast", FORECAST,
                "Mean", SOC,
                "Banned", BAN,
                "Bans", BAN,
                "Newly banned", BAN));
        for (Term term : values()) {
            names.put(term.title, term);
        }
        return Map.copyOf(names);
    }

    /** The term that a curve, a column or a tile of this name stands for. */
    public static Optional<Term> of(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** Shows the definition when the pointer rests on {@code node}, and tells it to screen readers. */
    public <N extends Node> N explain(N node) {
        Tooltip tooltip = Wrapped.tooltip(title + ": " + definition);
        tooltip.setShowDelay(Duration.millis(400));
        Tooltip.install(node, tooltip);
        node.setAccessibleHelp(definition);
        return node;
    }
}
