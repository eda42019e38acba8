package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.testkit.MinedChains;

/** The manual page is enough to write a verifier: one written from it agrees with the program on good and bad chains. */
class ManualVerifierTest {
    private static String mined(int difficulty, long seed, double... shares) throws IOException {
        StringWriter out = new StringWriter();
        int miners = shares.length == 0 ? 15 : shares.length;
        ChainJson.write(out, MinedChains.chain(MinedChains.settings(difficulty, miners, 5, shares), seed, 3, 9, 0, 4));
        return out.toString();
    }

    private static boolean isSound(String json) throws IOException {
        Chain chain = ChainJson.read("chain.json", new StringReader(json));
        return new ChainVerifier(chain.rules()).verify(chain.blocks()).isSound();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void agreesThatMinedChainsAreSound(int difficulty) throws IOException {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(new ManualVerifier(mined(difficulty, seed)).failedChecks())
                    .isEmpty();
            assertThat(new ManualVerifier(mined(difficulty, seed, 3, 0, 1, 0.5)).failedChecks())
                    .isEmpty();
        }
    }

    @Test
    void agreesWithTheProgramOnEveryNumberAndHashThatIsChanged() throws IOException {
        String json = mined(1, 1);
        int places = collect(JsonParser.parseString(json)).size();
        assertThat(places).isGreaterThan(150);
        for (int place = 0; place < places; place++) {
            JsonElement tampered = JsonParser.parseString(json);
            Place where = collect(tampered).get(place);
            where.change();
            TreeSet<Integer> failed = new ManualVerifier(tampered.toString()).failedChecks();
            assertThat(failed.isEmpty()).as("%s: %s", where, failed).isEqualTo(isSound(tampered.toString()));
            // Attempts within the same round differ by who went first, which only the seed knows.
            if (!where.name().equals("attempts")) {
                assertThat(failed).as("%s", where).isNotEmpty();
            }
        }
    }

    /** A field of a block or of a transaction. */
    private record Place(JsonObject object, String name) {
        void change() {
            JsonPrimitive value = object.getAsJsonPrimitive(name);
            if (value.isNumber()) {
                object.addProperty(name, value.getAsLong() + 1);
            } else if (value.getAsString().length() == 64) {
                char last = value.getAsString().charAt(63);
                object.addProperty(name, value.getAsString().substring(0, 63) + (last == '0' ? '1' : '0'));
            } else {
                object.addProperty(name, value.getAsString().equals("p2p") ? "local_market" : "p2p");
            }
        }
    }

    private static List<Place> collect(JsonElement file) {
        List<Place> places = new ArrayList<>();
        for (JsonElement block : file.getAsJsonObject().getAsJsonArray("blocks")) {
            collect(block.getAsJsonObject(), places);
            for (JsonElement transaction : block.getAsJsonObject().getAsJsonArray("transactions")) {
                collect(transaction.getAsJsonObject(), places);
            }
        }
        return places;
    }

    private static void collect(JsonObject object, List<Place> places) {
        for (String name : object.keySet()) {
            if (object.get(name).isJsonPrimitive() && !name.equals("type")) {
                places.add(new Place(object, name));
            }
        }
    }
}
