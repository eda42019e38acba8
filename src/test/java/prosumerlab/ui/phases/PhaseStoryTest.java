package prosumerlab.ui.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.testkit.MinedChains;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class PhaseStoryTest {
    @Test
    void generation_compares_what_roofs_give_with_what_homes_use() {
        Story story = tell(
                new HourBuilder(0, 2)
                        .set(Quantity.PV, 0, 5)
                        .set(Quantity.LOAD, 0, 1)
                        .set(Quantity.LOAD, 1, 1),
                Phase.GENERATION);

        assertThat(story.sentence())
                .isEqualTo("The roofs generate 5.00 kWh, the homes use 2.00 kWh: 3.00 kWh more than is needed.");
        assertThat(figure(story, "Generate more than they use")).isEqualTo("1 home");
    }

    @Test
    void generation_says_that_it_is_dark() {
        assertThat(tell(new HourBuilder(0, 2).set(Quantity.LOAD, 0, 1), Phase.GENERATION)
                        .sentence())
                .isEqualTo("It is dark: no roof generates, and the homes use 1.00 kWh.");
    }

    @Test
    void self_consumption_sums_surplus_and_deficit_apart() {
        Story story = tell(
                new HourBuilder(0, 3)
                        .set(Quantity.SELF_CONSUMED, 0, 1)
                        .set(Quantity.CHARGED, 0, 2)
                        .set(Quantity.IMBALANCE_BEFORE_P2P, 0, 3)
                        .set(Quantity.IMBALANCE_BEFORE_P2P, 1, -1)
                        .set(Quantity.IMBALANCE_BEFORE_P2P, 2, -1.5),
                Phase.SELF_CONSUMPTION);

        assertThat(story.sentence())
                .isEqualTo("Each home helps itself first: own PV covers 1.00 kWh of consumption and batteries store "
                        + "2.00 kWh.");
        assertThat(figure(story, "Surplus left")).isEqualTo("3.00 kWh");
        assertThat(figure(story, "Deficit left")).isEqualTo("2.50 kWh");
    }

    @Test
    void peers_weigh_the_mean_price_by_energy_and_count_deals_by_round() {
        Story story = tell(
                new HourBuilder(0, 4)
                        .order(0, Role.BUYER, 1, 0.2)
                        .order(1, Role.SELLER, 4, 0.1)
                        .deal(0, 1, 1, 0.10, 0.2, 0.1)
                        .deal(0, 1, 3, 0.20, 0.2, 0.1),
                Phase.PEER_TO_PEER);

        assertThat(story.sentence()).isEqualTo("2 of 2 pairs that met agreed, on 4.00 kWh at 0.1750 €/kWh on average.");
        assertThat(figure(story, "Deals by round")).isEqualTo("1: 2");
        assertThat(figure(story, "Want to buy")).isEqualTo("1 home");
    }

    @Test
    void peers_say_why_nobody_met() {
        assertThat(tell(new HourBuilder(0, 2).order(0, Role.BUYER, 1, 0.2), Phase.PEER_TO_PEER)
                        .sentence())
                .isEqualTo("No buyer meets a seller: nobody has energy to sell.");
    }

    @Test
    void market_without_orders_stays_closed() {
        Story story = tell(new HourBuilder(0, 2), Phase.LOCAL_MARKET);

        assertThat(story.sentence()).contains("the market stays closed");
        assertThat(figure(story, "Clearing price")).isEqualTo("n/a");
    }

    @Test
    void grid_tells_imports_and_exports_of_the_last_resort() {
        assertThat(tell(
                                new HourBuilder(0, 2)
                                        .set(Quantity.GRID_IMPORT, 0, 1)
                                        .set(Quantity.GRID_EXPORT, 1, 2),
                                Phase.GRID)
                        .sentence())
                .isEqualTo(
                        "What nobody traded goes to the last resort: homes import 1.00 kWh and homes feed in 2.00 kWh.");
        assertThat(tell(new HourBuilder(0, 2), Phase.GRID).sentence()).startsWith("Nothing is left over");
    }

    @Test
    void chain_names_the_miner_and_the_attempts() {
        var block =
                MinedChains.chain(MinedChains.settings(1, 3, 5), 1, 4).blocks().get(1);
        Story story = tell(new HourBuilder(0, 2).block(block), Phase.CHAIN);

        assertThat(story.sentence())
                .startsWith("Miner " + block.miner() + " found block 1 after " + block.attempts() + " attempt");
        assertThat(figure(story, "Block 1")).contains("5 transactions");
    }

    @Test
    void regulator_names_few_homes_and_counts_many() {
        HourBuilder few = new HourBuilder(0, 9)
                .set(Quantity.BONUS, 0, 0.5)
                .ban(new Ban(4, BanReason.NEGATIVE_BALANCE, 1, 4, 0, 0))
                .ban(new Ban(7, BanReason.EXCESSIVE_MARKET_USAGE, 1, 2, 0, 0));
        assertThat(tell(few, Phase.REGULATOR).sentence())
                .isEqualTo("The regulator paid 0.50 € of bonuses and banned Home 4 for 3 hours (negative balance) and "
                        + "Home 7 for 1 hour (too much market use).");

        HourBuilder many = new HourBuilder(0, 9);
        for (int home = 0; home < 5; home++) {
            many.ban(new Ban(home, BanReason.NEGATIVE_BALANCE, 1, 4, 0, 0));
        }
        assertThat(tell(many, Phase.REGULATOR).sentence()).isEqualTo("The regulator banned 5 homes.");
        assertThat(tell(new HourBuilder(0, 9), Phase.REGULATOR).sentence())
                .isEqualTo("The regulator had nothing to do.");
    }

    /** In a real day each phase has its sentence in any locale, and figures that are never empty. */
    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_phase_of_a_day_has_a_sentence(Phase phase) {
        OpenRun run = Scenarios.run(40, 24, 24);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            for (int step = 0; step < 24; step++) {
                Story story = PhaseStory.of(Showing.at(run, step, phase));
                assertThat(story.sentence()).endsWith(".").doesNotContain("NaN", "null", ",00");
                assertThat(story.figures()).isNotEmpty().allSatisfy(figure -> assertThat(figure.value())
                        .isNotBlank());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Story tell(HourBuilder hour, Phase phase) {
        HourRecord built = hour.build();
        return PhaseStory.of(Showing.at(Showing.madeOf(built.homes().size(), built), 0, phase));
    }

    private static String figure(Story story, String label) {
        List<String> values = story.figures().stream()
                .filter(figure -> figure.label().equals(label))
                .map(Story.Figure::value)
                .toList();
        assertThat(values).as(label).hasSize(1);
        return values.get(0);
    }
}
