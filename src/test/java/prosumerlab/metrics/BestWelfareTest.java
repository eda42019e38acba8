package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.testkit.HourBuilder;

class BestWelfareTest {
    @Test
    void of_isZero_whenBidsStayBelowAsks() {
        HourBuilder hour = new HourBuilder(0, 2).order(0, Role.BUYER, 1, 0.1).order(1, Role.SELLER, 1, 0.2);

        assertThat(new BestWelfare().of(hour.build().homes())).isZero();
    }

    /** Every way to match single kWh of up to five buyers and sellers is tried. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void of_isTheBestOfAllMatchings(long seed) {
        Random random = new Random(seed);
        int homes = 2 + random.nextInt(6);
        HourBuilder hour = new HourBuilder(0, homes);
        for (int home = 0; home < homes; home++) {
            hour.order(home, random.nextBoolean() ? Role.BUYER : Role.SELLER, 1, random.nextInt(30) / 100.0);
        }
        ProsumerHours orders = hour.build().homes();

        assertThat(new BestWelfare().of(orders)).isEqualTo(bestMatching(orders, 0, new boolean[homes]));
    }

    private static long bestMatching(ProsumerHours orders, int from, boolean[] taken) {
        if (from == orders.size()) {
            return 0;
        }
        long best = bestMatching(orders, from + 1, taken);
        if (orders.role(from) != Role.BUYER) {
            return best;
        }
        for (int seller = 0; seller < orders.size(); seller++) {
            if (orders.role(seller) == Role.SELLER && !taken[seller]) {
                taken[seller] = true;
                long gain = orders.get(Quantity.LIMIT_PRICE, from) - orders.get(Quantity.LIMIT_PRICE, seller);
                best = Math.max(best, gain + bestMatching(orders, from + 1, taken));
                taken[seller] = false;
            }
        }
        return best;
    }
}
