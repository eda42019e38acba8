package prosumerlab.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.ByteField;
import prosumerlab.history.chain.Genesis;
import prosumerlab.history.chain.TransactionBytes;

class ByteWordsTest {
    private static final Transaction TRADE =
            new Transaction.Settlement(new Trade(340, 18, Trade.Kind.LOCAL_MARKET, 3, -1, 250_000, 143_000, 35_750, 0));

    @Test
    void every_field_has_a_meaning() {
        List<ByteField> fields = new ArrayList<>();
        BlockHeader header = BlockHeader.of(Genesis.BLOCK);
        fields.addAll(header.fields());
        fields.addAll(header.tryFields());
        fields.addAll(TransactionBytes.fields(TRADE));
        fields.addAll(TransactionBytes.fields(new Transaction.Coinbase(1, 2, 3)));

        assertThat(fields)
                .allSatisfy(field -> assertThat(ByteWords.meaning(field.name())).endsWith("."));
    }

    @Test
    void values_are_those_of_the_trade() {
        byte[] bytes = TransactionBytes.of(TRADE);
        assertThat(TransactionBytes.fields(TRADE).stream().map(field -> ByteWords.value(field, bytes)))
                .containsExactly(
                        "1, a trade",
                        "340",
                        "18",
                        "1, local market",
                        "3",
                        "-1",
                        "250000 = 0.250000 kWh",
                        "143000 = 0.143000 €/kWh",
                        "35750 = 0.035750 €",
                        "0 = 0.000000 €");
    }

    @Test
    void bytes_are_written_in_lines() {
        assertThat(ByteWords.hex(new byte[] {0, 1, (byte) 0xff, 16, 17}, 2)).isEqualTo("00 01\nff 10\n11");
    }
}
