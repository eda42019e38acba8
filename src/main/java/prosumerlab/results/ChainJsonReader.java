package prosumerlab.results;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prosumerlab.domain.Hash;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.HashPower;

/** Turns {@code chain.json} into a chain. */
final class ChainJsonReader {
    private static final Map<String, Trade.Kind> KINDS =
            Map.of(Trade.Kind.P2P.key(), Trade.Kind.P2P, Trade.Kind.LOCAL_MARKET.key(), Trade.Kind.LOCAL_MARKET);

    private final StrictJson json;
    private final Map<String, StrictJson.Value> file;
    private final Map<String, StrictJson.Value> block;
    private final Map<String, StrictJson.Value> transaction;
    private final Map<String, Set<String>> fieldsByType;

    ChainJsonReader(StrictJson json) {
        this.json = json;
        Map<String, StrictJson.Value> coinbase = Map.of(
                "type", this::type,
                "block", json::integer,
                "miner", json::integer,
                "rewardMicroEuro", this::whole);
        Map<String, StrictJson.Value> trade = Map.of(
                "type", this::type,
                "id", this::whole,
                "step", json::integer,
                "kind", () -> json.word(KINDS),
                "buyer", json::integer,
                "seller", json::integer,
                "energyMicroKwh", this::whole,
                "priceMicroEuroPerKwh", this::whole,
                "amountMicroEuro", this::whole,
                "feeMicroEuro", this::whole);
        this.transaction = new HashMap<>(coinbase);
        transaction.putAll(trade);
        this.fieldsByType = Map.of("coinbase", coinbase.keySet(), "trade", trade.keySet());
        this.block = Map.of(
                "index", json::integer,
                "step", json::integer,
                "previousHash", json::hash,
                "merkleRoot", json::hash,
                "difficulty", json::integer,
                "miner", json::integer,
                "nonce", this::whole,
                "hash", json::hash,
                "attempts", this::whole,
                "transactions", () -> json.list(this::transaction));
        this.file = Map.of(
                "format", () -> json.word(Map.of(ChainJson.FORMAT, ChainJson.FORMAT)),
                "version", () -> json.whole(ChainJson.VERSION, ChainJson.VERSION),
                "difficulty", () -> json.whole(0, 16),
                "rewardMicroEuro", this::whole,
                "maximumTransactionsPerBlock", () -> json.whole(2, Integer.MAX_VALUE),
                "communityHashesPerSecond", json::positive,
                "hashPower", this::hashPower,
                "blocks", () -> json.list(() -> json.object(block)));
    }

    Chain read() throws IOException {
        return (Chain) json.document(this::chain);
    }

    private Chain chain() throws IOException {
        Map<String, Object> fields = json.object(file);
        if (fields == null) {
            return null;
        }
        ChainRules rules = new ChainRules(
                ((Long) fields.get("difficulty")).intValue(),
                (Long) fields.get("rewardMicroEuro"),
                ((Long) fields.get("maximumTransactionsPerBlock")).intValue(),
                (Double) fields.get("communityHashesPerSecond"),
                (HashPower) fields.get("hashPower"));
        List<Block> blocks = ((List<?>) fields.get("blocks"))
                .stream().map(block -> block((Map<?, ?>) block, rules)).toList();
        return new Chain(rules, blocks);
    }

    private Block block(Map<?, ?> fields, ChainRules rules) {
        long attempts = (Long) fields.get("attempts");
        return new Block(
                (Integer) fields.get("index"),
                (Integer) fields.get("step"),
                (Hash) fields.get("previousHash"),
                (Hash) fields.get("merkleRoot"),
                (Integer) fields.get("difficulty"),
                (Integer) fields.get("miner"),
                (Long) fields.get("nonce"),
                (Hash) fields.get("hash"),
                ((List<?>) fields.get("transactions"))
                        .stream().map(Transaction.class::cast).toList(),
                attempts,
                rules.simulatedSeconds(attempts));
    }

    private Transaction transaction() throws IOException {
        Map<String, Object> fields = json.object(transaction, this::fieldsOf);
        if (fields == null) {
            return null;
        }
        if (fields.get("type").equals("coinbase")) {
            return new Transaction.Coinbase(
                    (Integer) fields.get("block"), (Integer) fields.get("miner"), (Long) fields.get("rewardMicroEuro"));
        }
        return new Transaction.Settlement(new Trade(
                (Long) fields.get("id"),
                (Integer) fields.get("step"),
                (Trade.Kind) fields.get("kind"),
                (Integer) fields.get("buyer"),
                (Integer) fields.get("seller"),
                (Long) fields.get("energyMicroKwh"),
                (Long) fields.get("priceMicroEuroPerKwh"),
                (Long) fields.get("amountMicroEuro"),
                (Long) fields.get("feeMicroEuro")));
    }

    /** Which fields a transaction must have: without a known type, that and whatever it has. */
    private Set<String> fieldsOf(Map<String, Object> fields) {
        Object type = fields.get("type");
        if (type != null) {
            return fieldsByType.get(type);
        }
        Set<String> known = new HashSet<>(fields.keySet());
        known.add("type");
        return known;
    }

    private HashPower hashPower() throws IOException {
        List<Object> weights = json.list(() -> json.whole(0, StrictJson.MAX_WHOLE));
        if (weights == null) {
            return null;
        }
        if (weights.stream().allMatch(Long.valueOf(0)::equals)) {
            json.wrong("no miner has hash power");
            return null;
        }
        return new HashPower(weights.stream().map(Long.class::cast).toList());
    }

    private String type() throws IOException {
        return json.word(Map.of("coinbase", "coinbase", "trade", "trade"));
    }

    private Long whole() throws IOException {
        return json.whole(-StrictJson.MAX_WHOLE, StrictJson.MAX_WHOLE);
    }
}
