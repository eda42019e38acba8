package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.HashPower;
import prosumerlab.testkit.MinedChains;

class ChainJsonTest {
    private final Chain chain = MinedChains.chain(MinedChains.settings(1, 3, 4, 1, 0.5, 0), 3, 4, 1, 2);

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(read(text(chain))).isEqualTo(chain);
    }

    @Test
    void readsFieldsInAnyOrderAndLayout() throws IOException {
        String reordered = text(chain)
                .replace("\"type\":\"coinbase\",\"block\":1", "\"block\":1,\"type\":\"coinbase\"")
                .replace("\n", "\r\n");
        assertThat(read(reordered)).isEqualTo(chain);
        assertThat(read(text(chain).replaceAll("\\s+", ""))).isEqualTo(chain);
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            String expected = text(chain);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text(chain)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"102.4,102.4", "0.001,0.001", "1e15,1000000000000000", "100,100", "2e-3,0.002", "0.1,0.1"})
    void writesHashRatesInPlainShortestDigits(double rate, String digits) throws IOException {
        Chain empty = new Chain(new ChainRules(0, 0, 2, rate, new HashPower(List.of(1L))), List.of());
        assertThat(text(empty)).contains("\"communityHashesPerSecond\": " + digits + ",");
        assertThat(read(text(empty))).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"nonce\": 0 | \"nonce\": -0.5 | c.json:17: blocks[0].nonce: -0.5 is not a whole number between",
                "\"nonce\": 0 | \"nonce\": 1e3 | c.json:17: blocks[0].nonce: 1e3 is not a whole number between",
                "\"nonce\": 0 | \"nonce\": \"0\" | c.json:17: blocks[0].nonce: must be a whole number",
                "\"nonce\": 0 | \"nonce\": null | c.json:17: blocks[0].nonce: must be a whole number",
                "\"nonce\": 0 | \"nonce\": 99999999999999999999 | c.json:17: blocks[0].nonce: 99999999999999999999 is not",
                "\"nonce\": 0 | \"nonse\": 0 | c.json:17: blocks[0].nonse: there is no such field",
                "\"nonce\": 0, | '' | c.json:21: blocks[0].nonce: is missing",
                "\"nonce\": 0 | \"nonce\": 0, \"nonce\": 0 | c.json:17: blocks[0].nonce: appears twice",
                "\"merkleRoot\": \"e3 | \"merkleRoot\": \"E3 | c.json:14: blocks[0].merkleRoot: E3b0c4",
                "\"version\": 1 | \"version\": 2 | c.json:3: version: 2 is not a whole number between 1 and 1",
                "\"difficulty\": 1, | \"difficulty\": 17, | c.json:4: difficulty: 17 is not a whole number between 0 and 16",
                "[2, 1, 0] | [0, 0, 0] | c.json:8: hashPower: no miner has hash power",
                "[2, 1, 0] | [2, -1, 0] | c.json:8: hashPower[1]: -1 is not a whole number",
                "102.4 | 0 | c.json:7: communityHashesPerSecond: 0 is not a number above 0",
                "102.4 | NaN | c.json:7: communityHashesPerSecond: this is not JSON",
                "\"coinbase\",\"block\":1 | \"coin\",\"block\":1 | c.json:33: blocks[1].transactions[0].type: coin is not one of: coinbase, trade",
                "\"coinbase\",\"block\":1 | \"coinbase\" | c.json:33: blocks[1].transactions[0].block: is missing",
                "\"coinbase\",\"block\":1 | \"coinbase\",\"block\":1,\"buyer\":0 | c.json:33: blocks[1].transactions[0].buyer: does not belong here",
                "\"type\":\"coinbase\",\"block\":1 | \"block\":1 | c.json:33: blocks[1].transactions[0].type: is missing",
                "\"transactions\": [] | \"transactions\": {} | c.json:20: blocks[0].transactions: must be a list",
            })
    void namesLineAndFieldOfWhatIsWrong(String sound, String broken, String problem) throws IOException {
        String text = text(chain);
        assertThat(text).contains(sound);
        assertThat(problems(text.replaceFirst(
                        java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(broken))))
                .anySatisfy(line -> assertThat(line).startsWith(problem));
    }

    @Test
    void namesAllProblemsAtOnce() throws IOException {
        String broken = text(chain).replace("\"attempts\": ", "\"attempts\": -").replace("\"p2p\"", "\"barter\"");
        assertThat(problems(broken.replace("-0", "0.0"))).hasSize(6).allMatch(line -> !line.contains("\n"));
    }

    @Test
    void refusesAFileCutOffAnywhere() throws IOException {
        String text = text(chain).stripTrailing();
        for (int length = 0; length < text.length(); length += 7) {
            assertThat(problems(text.substring(0, length))).isNotEmpty().allMatch(line -> line.startsWith("c.json:"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"x\":1}", "hello", "\u0000"})
    void refusesWhatIsNoChain(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void refusesMoreAfterTheEndAndDeepNesting() throws IOException {
        assertThat(problems(text(chain) + "{}")).singleElement().asString().contains("follows the end");
        assertThat(problems("{\"x\":" + "[".repeat(100_000))).isNotEmpty();
    }

    @Test
    void stopsCountingWhenEverythingIsWrong() {
        assertThat(problems("{\"blocks\":[" + "1,".repeat(5_000) + "1]}")).hasSize(101);
    }

    @Test
    void refusesBytesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("chain.json");
        Files.write(file, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        ChainFileException refusal = catchThrowableOfType(ChainFileException.class, () -> ChainJson.read(file));
        assertThat(refusal.problems())
                .singleElement()
                .asString()
                .startsWith("chain.json:1: ")
                .contains("UTF-8");
    }

    private static String text(Chain chain) throws IOException {
        StringWriter out = new StringWriter();
        ChainJson.write(out, chain);
        return out.toString();
    }

    private static Chain read(String text) throws IOException {
        return ChainJson.read("c.json", new StringReader(text));
    }

    private static List<String> problems(String text) {
        ChainFileException refusal = catchThrowableOfType(ChainFileException.class, () -> read(text));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        return refusal.problems();
    }
}
