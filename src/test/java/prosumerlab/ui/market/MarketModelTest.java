package prosumerlab.ui.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.history.Gap;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.session.comparison.MarketComparison;
import prosumerlab.session.comparison.OrderResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Showing;

class MarketModelTest {
    private static final int EVENING = 19;
    private static final OpenRun DAY = run();

    private final MarketModel model = new MarketModel();

    private static OpenRun run(Object... settings) {
        Run run = Runs.of(Scenarios.change(
                Scenarios.with("blockchain.enabled", false, "community.prosumers", 50, "horizon.hours", 20), settings));
        return OpenRun.recorded("Made", run);
    }

    @Test
    void among_peers_it_was_as_the_pairs_agreed() {
        model.show(Showing.at(DAY, EVENING));

        List<Negotiation> deals = DAY.run().hours().get(EVENING).negotiations().stream()
                .filter(Negotiation::agreed)
                .toList();
        assertThat(model.result().get().trades()).hasSameSizeAs(deals);
        assertThat(model.result().get().volume())
                .isEqualTo(deals.stream().mapToLong(Negotiation::energy).sum());
        assertThat(model.picture().grid()).isEmpty();
        assertThat(model.negotiations().get())
                .isEqualTo(DAY.run().hours().get(EVENING).negotiations());
    }

    @Test
    void in_the_local_market_it_was_as_recorded() {
        model.orders().set(OrderSet.LOCAL_MARKET);
        int orders = 0;
        for (int step = 0; step <= EVENING; step++) {
            model.show(Showing.at(DAY, step));
            List<MarketOrder> recorded = DAY.run().hours().get(step).market().orders();
            assertThat(model.result().get() == null)
                    .as("step %s", step)
                    .isEqualTo(recorded.isEmpty())
                    .isEqualTo(model.empty().get().isPresent());
            if (!recorded.isEmpty()) {
                assertThat(model.result().get().book().stream().map(OrderResult::order))
                        .containsExactlyElementsOf(recorded);
                assertThat(model.picture().grid()).isPresent();
            }
            orders += recorded.size();
        }
        assertThat(orders).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void the_chosen_mechanism_stays_from_hour_to_hour(Mechanism mechanism) {
        model.chosen().set(Optional.of(mechanism));
        for (int step : new int[] {2, EVENING, 2}) {
            model.show(Showing.at(DAY, step));
            assertThat(model.result().get())
                    .isEqualTo(MarketComparison.of(DAY.run(), step, OrderSet.AMONG_PEERS)
                            .result(mechanism));
            assertThat(model.comparison().get().step()).isEqualTo(step);
        }
    }

    @Test
    void before_the_start_and_before_its_phase_there_are_no_orders_yet() {
        model.show(Showing.at(DAY, Shown.BEFORE_START));
        assertThat(model.result().get()).isNull();
        assertThat(why().what()).isEqualTo("No orders yet");

        model.show(Showing.at(DAY, EVENING, Phase.SELF_CONSUMPTION));
        assertThat(why().what()).isEqualTo("No bids and asks yet");
        assertThat(model.negotiations().get()).isEmpty();

        model.show(Showing.at(DAY, EVENING, Phase.PEER_TO_PEER));
        assertThat(model.result().get()).isNotNull();
        model.orders().set(OrderSet.LOCAL_MARKET);
        assertThat(model.result().get()).isNull();
        assertThat(why().what()).isEqualTo("The local market has not opened yet");
    }

    @Test
    void a_folder_without_offers_says_so() {
        Run whole = DAY.run();
        Run read = new Run(
                whole.source(),
                whole.homes(),
                whole.genesis(),
                whole.hours(),
                List.of(),
                EnumSet.of(Gap.BARGAINING, Gap.AUDIT));

        model.show(Showing.at(OpenRun.recorded("Read", read), EVENING));

        assertThat(model.result().get()).isNull();
        assertThat(why().gap()).contains(Gap.BARGAINING);
    }

    @Test
    void an_hour_without_orders_says_why() {
        assertThat(emptyHour(OrderSet.AMONG_PEERS, "trading.capKwhPerHour", 0)).contains("trading.capKwhPerHour is 0");
        assertThat(emptyHour(OrderSet.AMONG_PEERS, "trading.minimumLotKwh", 100))
                .contains("less to buy or sell than the smallest lot worth a negotiation, 100 kWh");
        assertThat(emptyHour(OrderSet.LOCAL_MARKET, "market.enabled", false)).contains("market.enabled");
        assertThat(emptyHour(OrderSet.LOCAL_MARKET, "market.minimumLotKwh", 100))
                .contains("the smallest lot, 100 kWh");
    }

    private String emptyHour(OrderSet orders, String setting, Object value) {
        model.orders().set(orders);
        model.show(Showing.at(run("horizon.hours", 1, setting, value), 0));
        assertThat(model.result().get()).isNull();
        return why().why();
    }

    @Test
    void peers_that_do_not_trade_have_their_wishes_shown() {
        OpenRun apart = run("trading.enabled", false);
        model.show(Showing.at(apart, EVENING));

        assertThat(model.result().get().trades()).isEmpty();
        assertThat(MarketWords.rule(
                        model.comparison().get(),
                        model.chosen().get(),
                        model.shown().get().scenario()))
                .startsWith("Peers do not trade in this scenario");
    }

    @Test
    void losers_are_named_worst_first_and_counted() {
        model.show(Showing.at(DAY, EVENING));
        model.chosen().set(Optional.of(Mechanism.PAY_AS_BID));

        String words = MarketWords.winnersAndLosers(model.result().get());

        long losers = model.result().get().losers();
        assertThat(losers).isPositive();
        assertThat(words)
                .contains(Formats.count(model.result().get().winners(), "home") + " would gain, " + losers
                        + " would lose")
                .contains("Losers, the worst off first: Home ")
                .contains("−0.");
        model.chosen().set(Optional.of(Mechanism.NEGOTIATED));
        assertThat(MarketWords.winnersAndLosers(model.result().get())).endsWith("Nobody loses.");
    }

    @Test
    void money_has_a_sign_unless_it_rounds_to_nothing() {
        assertThat(MarketWords.signed(12_345)).isEqualTo("+0.0123");
        assertThat(MarketWords.signed(-12_345)).isEqualTo("−0.0123");
        assertThat(MarketWords.signed(-49)).isEqualTo("0.0000");
        assertThat(MarketWords.signed(-50)).isEqualTo("−0.0001");
    }

    private WhyEmpty why() {
        return model.empty().get().orElseThrow();
    }
}
