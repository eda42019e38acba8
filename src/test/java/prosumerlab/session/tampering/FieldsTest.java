package prosumerlab.session.tampering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.testkit.MinedChains;

class FieldsTest {
    private final Block block =
            MinedChains.chain(MinedChains.settings(1, 3, 8), 3, 7).blocks().get(1);

    private static Trade trade(Block block) {
        return ((Transaction.Settlement) block.transactions().get(1)).trade();
    }

    @ParameterizedTest
    @EnumSource(HeaderField.class)
    void headerField_takesItsOwnValueAndChangesNothing(HeaderField field) {
        assertThat(field.set(block, field.of(block))).isEqualTo(block);
    }

    @ParameterizedTest
    @EnumSource(TradeField.class)
    void tradeField_takesItsOwnValueAndChangesNothing(TradeField field) {
        assertThat(field.set(block, 1, field.of(trade(block)), 100)).isEqualTo(block);
    }

    @Test
    void energyAndPrice_takeTheAmountWithThem() {
        Trade more = trade(TradeField.ENERGY.set(block, 1, "2.5", 100));
        assertThat(more.energy()).isEqualTo(2_500_000);
        assertThat(more.amount()).isEqualTo(Micro.amount(2_500_000, more.price()));
        Trade dearer = trade(TradeField.PRICE.set(block, 1, "0.3", 100));
        assertThat(dearer.price()).isEqualTo(300_000);
        assertThat(dearer.amount()).isEqualTo(Micro.amount(dearer.energy(), 300_000));
    }

    @Test
    void buyerAndSeller_areHomesOrTheOperator() {
        assertThat(trade(TradeField.BUYER.set(block, 1, "Home 12", 100)).buyer())
                .isEqualTo(12);
        assertThat(trade(TradeField.SELLER.set(block, 1, " operator ", 100)).seller())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "ENERGY, -1", "ENERGY, 1.2345", "ENERGY, much", "ENERGY, 1e3", "ENERGY, ''", "ENERGY, 2000000",
        "PRICE, '0,1'", "PRICE, 0.1234567", "BUYER, 100", "BUYER, -1", "SELLER, home", "SELLER, 99999999999"
    })
    void tradeField_refusesWhatItCannotBe(TradeField field, String text) {
        assertThatThrownBy(() -> field.set(block, 1, text, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Type ");
    }

    @ParameterizedTest
    @CsvSource({
        "INDEX, -1",
        "INDEX, 2147483648",
        "DIFFICULTY, 17",
        "MINER, x",
        "NONCE, 9007199254740992",
        "NONCE, 1.5",
        "PREVIOUS_HASH, 00ff",
        "MERKLE_ROOT, ''",
        "STEP, 99999999999999999999"
    })
    void headerField_refusesWhatItCannotBe(HeaderField field, String text) {
        assertThatThrownBy(() -> field.set(block, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Type ");
    }
}
