package prosumerlab.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.domain.Micro;
import prosumerlab.history.Negotiation;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

class SurplusSplitTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBothGain_isTheWholeZone_andNeverNegative(long seed) {
        Runs.of(Scenarios.with("blockchain.enabled", false, "community.prosumers", 40, "seed", seed))
                .hours()
                .forEach(hour -> hour.negotiations().forEach(SurplusSplitTest::check));
    }

    private static void check(Negotiation pair) {
        SurplusSplit split = SurplusSplit.of(pair);
        assertThat(split.zone()).isEqualTo(pair.buyerLimit() - pair.sellerLimit());
        assertThat(split.agreed()).isEqualTo(pair.agreed());
        if (pair.agreed()) {
            assertThat(split.buyerPerKwh()).isNotNegative();
            assertThat(split.sellerPerKwh()).isNotNegative();
            assertThat(split.buyerPerKwh() + split.sellerPerKwh()).isEqualTo(split.zone());
            assertThat(split.buyerGain()).isEqualTo(Micro.amount(pair.energy(), split.buyerPerKwh()));
            assertThat(split.sellerGain()).isEqualTo(Micro.amount(pair.energy(), split.sellerPerKwh()));
        } else {
            assertThat(split.buyerGain() + split.sellerGain()).isZero();
        }
    }
}
