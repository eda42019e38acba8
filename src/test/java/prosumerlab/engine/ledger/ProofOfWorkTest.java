package prosumerlab.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.BlockHeader;

class ProofOfWorkTest {
    private final BlockHeader header = new BlockHeader(7, 3, Hash.ZERO, Hash.ZERO, 3, 2);

    @ParameterizedTest
    @CsvSource({"0,ffffffffffffffff", "1,fffffffffffffff", "3,fffffffffffff", "15,f", "16,0"})
    void targetIsTheLargestNumberWithThatManyZeroDigits(int difficulty, String target) {
        assertThat(Long.toHexString(ProofOfWork.target(difficulty))).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 17})
    void targetRefusesADifficultyItCannotExpress(int difficulty) {
        assertThatThrownBy(() -> ProofOfWork.target(difficulty)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void searchFindsTheFirstNonceWhoseHashHasTheZeros(int difficulty) {
        long first = 0;
        while (header.hash(first).leadingZeroDigits() < difficulty) {
            first++;
        }
        long found = new ProofOfWork().search(header.sealed(), 0, Long.MAX_VALUE, ProofOfWork.target(difficulty));
        assertThat(found).isEqualTo(first);
    }

    @Test
    void searchStaysWithinItsRange() {
        ProofOfWork search = new ProofOfWork();
        long target = ProofOfWork.target(2);
        long found = search.search(header.sealed(), 0, Long.MAX_VALUE, target);
        assertThat(search.search(header.sealed(), 0, found, target)).isEqualTo(ProofOfWork.NOT_FOUND);
        assertThat(search.search(header.sealed(), found, found + 1, target)).isEqualTo(found);
        assertThat(search.search(header.sealed(), found + 1, Long.MAX_VALUE, target))
                .isGreaterThan(found);
        assertThat(search.search(header.sealed(), 5, 5, ProofOfWork.target(0))).isEqualTo(ProofOfWork.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(longs = {0xff, 0xffff, 0xff_ffffL, 0xffff_ffffL, 0xff_ffff_ffff_ffffL})
    void searchCarriesIntoTheNextByte(long lastBeforeCarry) {
        long target = ProofOfWork.target(1);
        long expected = lastBeforeCarry;
        while (header.hash(expected).leadingZeroDigits() < 1) {
            expected++;
        }
        assertThat(new ProofOfWork().search(header.sealed(), lastBeforeCarry, Long.MAX_VALUE, target))
                .isEqualTo(expected);
    }
}
