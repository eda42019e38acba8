package prosumerlab.history.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;

/** The fields that people are shown are those of the bytes that are hashed, and those of the manual. */
class ByteFieldTest {
    private static final Transaction COINBASE = new Transaction.Coinbase(7, 8, 100_000);
    private static final Transaction TRADE =
            new Transaction.Settlement(new Trade(340, 18, Trade.Kind.P2P, 3, 53, 250_000, 143_000, 35_750, 0));

    private final BlockHeader header = BlockHeader.of(Genesis.BLOCK);

    @Test
    void fieldsFollowEachOtherWithoutAGap() {
        check(header.fields(), BlockHeader.LENGTH);
        check(header.tryFields(), BlockHeader.TRY_LENGTH);
        check(TransactionBytes.fields(COINBASE), TransactionBytes.of(COINBASE).length);
        check(TransactionBytes.fields(TRADE), TransactionBytes.of(TRADE).length);
    }

    @Test
    void fieldsAreThoseOfTheManual() throws IOException {
        assertThat(documented("A **coinbase** has 17 bytes")).isEqualTo(rows(TransactionBytes.fields(COINBASE)));
        assertThat(documented("A **trade** has 54 bytes")).isEqualTo(rows(TransactionBytes.fields(TRADE)));
        assertThat(documented("A **header** has 88 bytes")).isEqualTo(rows(header.fields()));
    }

    @Test
    void aFieldGivesItsBytes() {
        ByteField root = field(header.fields(), "merkleRoot");
        assertThat(root.of(header.bytes())).isEqualTo(Genesis.BLOCK.merkleRoot().toBytes());
        assertThat(field(TransactionBytes.fields(TRADE), "id").of(TransactionBytes.of(TRADE)))
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 0x54);
    }

    @Test
    void theBytesOfATryHashToTheBlock() {
        Block genesis = Genesis.BLOCK;
        assertThat(Sha256.of(header.tryBytes(genesis.nonce()))).isEqualTo(genesis.hash());
        assertThat(field(header.tryFields(), "sealed").of(header.tryBytes(0)))
                .isEqualTo(header.sealed().toBytes());
    }

    private static ByteField field(List<ByteField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void check(List<ByteField> fields, int length) {
        int end = 0;
        for (ByteField field : fields) {
            assertThat(field.offset()).as(field.name()).isEqualTo(end);
            end += field.length();
        }
        assertThat(end).isEqualTo(length);
    }

    /** Offset, type and, where it is one of the file, name of each field. */
    private static List<String> rows(List<ByteField> fields) {
        return fields.stream()
                .map(field -> field.offset() + " "
                        + (field.type() == ByteField.Type.BYTES
                                ? field.length() + " bytes"
                                : field.type().key())
                        + name(field))
                .toList();
    }

    /** What is fixed has its value in the manual rather than a name. */
    private static String name(ByteField field) {
        return List.of("type", "format", "version").contains(field.name()) ? "" : " " + field.name();
    }

    private static List<String> documented(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/site/markdown/chain.md"));
        List<String> rows = new ArrayList<>();
        int at = 0;
        while (!lines.get(at).startsWith(heading)) {
            at++;
        }
        for (at += 4; lines.get(at).startsWith("|"); at++) {
            String[] cells = lines.get(at).split("\\|");
            String field = cells[3].strip();
            boolean named = field.startsWith("`") && !field.contains("`PLBLOCK`");
            rows.add(cells[1].strip() + " " + cells[2].strip() + (named ? " " + field.split("`")[1] : ""));
        }
        return rows;
    }
}
