package prosumerlab.results;

import com.google.gson.stream.JsonWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.scenario.json.PlainNumber;

/** Writes {@code chain.json} block by block: a field a line, a transaction a line, so that two chains compare by lines. */
public final class ChainJsonWriter implements Closeable {
    private final Writer out;
    private final JsonWriter json;
    private boolean closed;

    /** @param out receives UTF-16 characters; to be encoded as UTF-8. Closed with this writer */
    public ChainJsonWriter(Writer out, ChainRules rules) throws IOException {
        this.out = out;
        this.json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginObject();
        json.name("format").value(ChainJson.FORMAT);
        json.name("version").value(ChainJson.VERSION);
        json.name("difficulty").value(rules.difficulty());
        json.name("rewardMicroEuro").value(rules.reward());
        json.name("maximumTransactionsPerBlock").value(rules.maximumTransactions());
        json.name("communityHashesPerSecond").jsonValue(PlainNumber.format(rules.communityHashesPerSecond()));
        json.name("hashPower").jsonValue(rules.hashPower().weights().toString());
        json.name("blocks").beginArray();
    }

    /** Writes the next block, the genesis block first. */
    public void write(Block block) throws IOException {
        json.beginObject();
        json.name("index").value(block.index());
        json.name("step").value(block.step());
        json.name("previousHash").value(block.previousHash().hex());
        json.name("merkleRoot").value(block.merkleRoot().hex());
        json.name("difficulty").value(block.difficulty());
        json.name("miner").value(block.miner());
        json.name("nonce").value(block.nonce());
        json.name("hash").value(block.hash().hex());
        json.name("attempts").value(block.attempts());
        json.name("transactions").beginArray();
        for (Transaction transaction : block.transactions()) {
            json.jsonValue(line(transaction));
        }
        json.endArray();
        json.endObject();
    }

    /** Ends the file and closes it; does nothing the second time. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            json.endArray();
            json.endObject();
            json.flush();
            out.write('\n');
        }
    }

    private static String line(Transaction transaction) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.beginObject();
        if (transaction instanceof Transaction.Coinbase coinbase) {
            json.name("type").value("coinbase");
            json.name("block").value(coinbase.block());
            json.name("miner").value(coinbase.miner());
            json.name("rewardMicroEuro").value(coinbase.reward());
        } else {
            Trade trade = ((Transaction.Settlement) transaction).trade();
            json.name("type").value("trade");
            json.name("id").value(trade.id());
            json.name("step").value(trade.step());
            json.name("kind").value(trade.kind().key());
            json.name("buyer").value(trade.buyer());
            json.name("seller").value(trade.seller());
            json.name("energyMicroKwh").value(trade.energy());
            json.name("priceMicroEuroPerKwh").value(trade.price());
            json.name("amountMicroEuro").value(trade.amount());
            json.name("feeMicroEuro").value(trade.fee());
        }
        json.endObject();
        return text.toString();
    }
}
