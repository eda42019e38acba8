package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.history.chain.Genesis;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.history.chain.TransactionBytes;
import prosumerlab.testkit.MinedChains;

/** The manual page says what the program does. */
class ChainPageTest {
    private String json;
    private List<String> vectors;

    @BeforeEach
    void readThePage() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/chain.md"));
        json = between(page, "```json\n", "```\n");
        vectors = between(page.substring(page.indexOf("Its bytes and hashes")), "```\n", "```\n")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void exampleIsAChainThatTheProgramMines() throws IOException {
        Chain mined = MinedChains.chain(MinedChains.settings(2, 3, 4), 1, 3, 0, 2);
        StringWriter text = new StringWriter();
        ChainJson.write(text, mined);
        assertThat(text).hasToString(json);
    }

    @Test
    void exampleIsSound() throws IOException {
        Chain chain = ChainJson.read("chain.md", new StringReader(json));
        assertThat(new ChainVerifier(chain.rules()).verify(chain.blocks()).problems())
                .isEmpty();
        assertThat(chain.blocks().get(0)).isEqualTo(Genesis.BLOCK);
        assertThat(new ManualVerifier(json).failedChecks()).isEmpty();
    }

    @Test
    void bytesAndHashesAreThoseOfTheProgram() throws IOException {
        Chain chain = ChainJson.read("chain.md", new StringReader(json));
        HexFormat hex = HexFormat.of();
        List<String> computed = new ArrayList<>();
        for (Block block : chain.blocks()) {
            String name = "block " + block.index();
            BlockHeader header = BlockHeader.of(block);
            computed.add(name + " header " + hex.formatHex(header.bytes()));
            int number = 0;
            for (Transaction transaction : block.transactions()) {
                computed.add(name + " transaction " + number + " " + hex.formatHex(TransactionBytes.of(transaction)));
                computed.add(name + " leaf " + number++ + " " + MerkleTree.leaf(transaction));
            }
            computed.add(name + " root " + MerkleTree.of(block.transactions()).root());
            computed.add(name + " sealed " + header.sealed());
            computed.add(name + " hash " + header.hash(block.nonce()));
        }
        assertThat(vectors).isEqualTo(computed);
    }

    @Test
    void bytesAreThoseOfAnIndependentVerifier() {
        JsonArray blocks = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("blocks");
        List<String> computed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonObject block = blocks.get(i).getAsJsonObject();
            computed.add("block " + i + " header " + ManualVerifier.hex(ManualVerifier.header(block)));
            JsonArray transactions = block.getAsJsonArray("transactions");
            for (int j = 0; j < transactions.size(); j++) {
                byte[] bytes = ManualVerifier.bytes(transactions.get(j).getAsJsonObject());
                computed.add("block " + i + " transaction " + j + " " + ManualVerifier.hex(bytes));
            }
            computed.add("block " + i + " hash " + ManualVerifier.hex(ManualVerifier.hash(block)));
        }
        assertThat(vectors).containsAll(computed);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
