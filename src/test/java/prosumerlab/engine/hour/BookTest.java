package prosumerlab.engine.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Accounts;
import prosumerlab.history.Quantity;

class BookTest {
    private final HourColumns hour = new HourColumns(3);
    private final Accounts before = new Accounts(10, 20, 30, new long[] {1, 2}, 163);
    private final long[] balances = {100, 0, 0};
    private final Book book = new Book(hour, balances, before);

    private long sum() {
        Accounts accounts = book.accounts();
        return LongStream.of(book.balances()).sum()
                + accounts.operator()
                + accounts.regulator()
                + accounts.utility()
                + LongStream.of(accounts.miners()).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumOfAllAccountsMovesByWhatIsMintedOnly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            long amount = random.nextInt(2_000_001) - 1_000_000;
            int home = random.nextInt(3);
            switch (random.nextInt(8)) {
                case 0 -> book.payPeer(home, (home + 1) % 3, amount);
                case 1 -> book.receiveFromMarket(home, amount);
                case 2 -> book.payFee(home, amount);
                case 3 -> book.settleOperatorWithUtility(amount);
                case 4 -> book.receiveFromUtility(home, amount);
                case 5 -> book.payBonus(home, amount);
                case 6 -> book.payPenalty(home, amount);
                default -> book.mint(i % 2, Math.abs(amount));
            }
            assertThat(sum()).isEqualTo(book.accounts().minted());
        }
    }

    @Test
    void everyPostingToAHomeIsRecordedByKind() {
        book.payPeer(0, 1, 5);
        book.receiveFromMarket(0, 7);
        book.payFee(0, 11);
        book.receiveFromUtility(0, -13);
        book.payBonus(0, 17);
        book.payPenalty(0, 19);
        assertThat(hour.get(Quantity.P2P_MONEY, 0)).isEqualTo(-5);
        assertThat(hour.get(Quantity.P2P_MONEY, 1)).isEqualTo(5);
        assertThat(hour.get(Quantity.MARKET_MONEY, 0)).isEqualTo(7);
        assertThat(hour.get(Quantity.FEES, 0)).isEqualTo(11);
        assertThat(hour.get(Quantity.GRID_MONEY, 0)).isEqualTo(-13);
        assertThat(hour.get(Quantity.BONUS, 0)).isEqualTo(17);
        assertThat(hour.get(Quantity.PENALTY, 0)).isEqualTo(19);
        assertThat(book.balance(0)).isEqualTo(100 - 5 + 7 - 11 - 13 + 17 - 19);
        assertThat(book.balance(1)).isEqualTo(5);
    }

    @Test
    void othersReceiveWhatHomesPay() {
        book.receiveFromMarket(0, 7);
        book.payFee(0, 11);
        book.settleOperatorWithUtility(3);
        book.receiveFromUtility(0, -13);
        book.payBonus(0, 17);
        book.payPenalty(0, 19);
        book.mint(1, 23);
        Accounts after = book.accounts();
        assertThat(after.operator()).isEqualTo(10 - 7 + 11 + 3);
        assertThat(after.regulator()).isEqualTo(20 - 17 + 19);
        assertThat(after.utility()).isEqualTo(30 - 3 + 13);
        assertThat(after.miners()).containsExactly(1, 25);
        assertThat(after.minted()).isEqualTo(163 + 23);
    }

    @Test
    void leavesWhatItStartedFromAsItWas() {
        book.mint(0, 5);
        book.payBonus(0, 5);
        book.accounts().miners()[0] = 99;
        book.balances()[0] = 99;
        assertThat(before.miners()).containsExactly(1, 2);
        assertThat(balances).containsExactly(100, 0, 0);
        assertThat(book.accounts().miners()).containsExactly(6, 2);
        assertThat(book.balance(0)).isEqualTo(105);
    }
}
