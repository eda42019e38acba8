package prosumerlab.ui.kit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.explain.SurplusSplit;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;

class NegotiationViewTest {
    @Test
    void a_deal_tells_who_kept_how_much_of_the_zone() {
        assertThat(split(300_000, 100_000, 2_000_000, 150_000))
                .isEqualTo("Zone of agreement: 0.1000 €/kWh to 0.3000 €/kWh. At the agreed price the buyer keeps"
                        + " 0.1500 €/kWh of it (75.0 %, 0.3000 €), the seller 0.0500 €/kWh (25.0 %, 0.1000 €).");
        assertThat(split(100_000, 100_000, 2_000_000, 100_000)).endsWith(": one price, at which neither gains.");
    }

    @Test
    void a_pair_that_parted_is_told_why() {
        assertThat(split(100_000, 120_000, 0, ProsumerHours.NO_PRICE))
                .isEqualTo("No zone of agreement: the least the seller takes is 0.0200 €/kWh more than the most the"
                        + " buyer pays.");
        assertThat(split(120_000, 100_000, 0, ProsumerHours.NO_PRICE))
                .endsWith("the rounds were over before they met in it.");
    }

    private static String split(long buyerLimit, long sellerLimit, long energy, long price) {
        return NegotiationView.split(SurplusSplit.of(new Negotiation(
                0, 1, 2, buyerLimit, sellerLimit, new long[] {90_000}, new long[] {200_000}, energy, price)));
    }
}
