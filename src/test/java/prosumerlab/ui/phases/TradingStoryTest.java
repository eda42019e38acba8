package prosumerlab.ui.phases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;
import prosumerlab.ui.kit.Formats;

class TradingStoryTest {
    @ParameterizedTest
    @EnumSource
    void market_says_one_price_only_where_there_is_one(Mechanism mechanism) {
        Scenario scenario = Scenarios.with("market.mechanism", mechanism, "blockchain.enabled", false);
        Run run = Runs.of(scenario);
        HourRecord hour = run.hours().stream()
                .filter(record -> record.market().price() != ProsumerHours.NO_PRICE)
                .findFirst()
                .orElseThrow();

        Story story = TradingStory.market(hour, scenario.market());

        String price = Formats.price(hour.market().price());
        assertThat(story.sentence())
                .startsWith(
                        mechanism == Mechanism.PAY_AS_CLEAR
                                ? "One price for all, " + price
                                : mechanism.title() + ", " + price + " on average");
        assertThat(story.figures())
                .extracting(Story.Figure::label)
                .contains(mechanism == Mechanism.PAY_AS_CLEAR ? "Clearing price" : "Mean price");
    }
}
