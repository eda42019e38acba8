package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Theme;

class CommunityModelTest {
    private final CommunityModel model = new CommunityModel(Palette.of(Theme.LIGHT));

    @BeforeEach
    void showAnHour() {
        model.show(Communities.shown(
                4,
                Phase.LAST,
                new HourBuilder(0, 4)
                        .set(Quantity.PV, 2, 3)
                        .set(Quantity.LOAD, 0, 1)
                        .set(Quantity.BALANCE, 3, 5)
                        .set(Quantity.BATTERY_LEVEL, 0, 5)
                        .order(2, Role.SELLER, 1, 0.1)
                        .order(0, Role.BUYER, 1, 0.1)
                        .deal(0, 2, 1, 0.15, 0.2, 0.1)
                        .marketPurchase(3, 1, 0.2, 0.03)
                        .build()));
    }

    @Test
    void tiles_are_in_the_order_of_their_numbers_at_first() {
        assertThat(picture().order()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void sorting_puts_the_most_first_and_keeps_ties_in_order() {
        model.sortBy().set(SortBy.NET_BALANCE);
        assertThat(picture().order()).containsExactly(2, 1, 3, 0);

        model.reversed().set(true);
        assertThat(picture().order()).containsExactly(0, 3, 1, 2);
    }

    @Test
    void homes_without_a_battery_come_last_by_state_of_charge() {
        model.sortBy().set(SortBy.SOC);

        assertThat(picture().order()).containsExactly(0, 2, 3, 1);
    }

    @Test
    void filter_and_search_narrow_together() {
        model.filter().set(HomeFilter.BATTERY);
        model.search().set("0-2");

        assertThat(picture().order()).containsExactly(0, 2);
        assertThat(picture().placeOf(2)).isEqualTo(1);
        assertThat(picture().placeOf(3)).isEqualTo(-1);
    }

    @Test
    void lines_are_all_trades_or_those_of_the_selected_home() {
        assertThat(picture().flows().drawn()).hasSize(2);

        model.flowMode().set(FlowMode.SELECTED);
        assertThat(picture().flows().drawn()).isEmpty();

        model.select(List.of(3));
        assertThat(picture().flows().drawn()).extracting(Trade::kind).containsExactly(Trade.Kind.LOCAL_MARKET);

        model.flowMode().set(FlowMode.NONE);
        assertThat(picture().flows().drawn()).isEmpty();
    }

    @Test
    void picture_never_mixes_hours() {
        model.picture()
                .addListener((property, before, now) -> assertThat(now.flows().drawn())
                        .allMatch(trade -> trade.step() == now.hour().shown().step()));

        model.show(Communities.shown(
                4,
                Phase.LAST,
                new HourBuilder(0, 4).build(),
                new HourBuilder(1, 4).deal(1, 2, 1, 0.15, 0.2, 0.1).build()));

        assertThat(picture().flows().drawn()).hasSize(1);
        assertThat(picture().hour().shown().step()).isEqualTo(1);
    }

    @Test
    void another_run_with_fewer_homes_drops_what_it_does_not_have() {
        model.select(List.of(1, 3));

        model.show(Communities.shown(2, Phase.LAST, new HourBuilder(0, 2).build()));

        assertThat(picture().selected()).containsExactly(1);
        assertThat(picture().current()).isEqualTo(1);
        assertThat(picture().order()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void every_way_to_colour_has_a_colour_or_an_empty_tile_and_a_legend_for_it(ColourBy by) {
        model.colourBy().set(by);

        ColourScale scale = picture().scale();
        assertThat(scale.rampLabels().size() + scale.entries().size()).isGreaterThanOrEqualTo(2);
        boolean explainsEmpty = scale.entries().stream().anyMatch(entry -> entry.tint() == null);
        for (int home = 0; home < 4; home++) {
            assertThat(explainsEmpty || scale.tint().apply(home) != null).isTrue();
            assertThat(scale.value().apply(home)).isNotNull();
        }
    }

    @Test
    void surplus_is_lighter_than_deficit() {
        double surplus = Tint.luminance(picture().scale().tint().apply(2).fill());
        double deficit = Tint.luminance(picture().scale().tint().apply(0).fill());

        assertThat(surplus).isGreaterThan(deficit);
        assertThat(picture().scale().value().apply(2)).isEqualTo("+3.0");
        assertThat(picture().scale().value().apply(0)).isEqualTo("−1.0");
    }

    @Test
    void legend_counts_the_roles() {
        model.colourBy().set(ColourBy.ROLE);

        assertThat(picture().scale().entries())
                .extracting(ColourScale.LegendEntry::label)
                .containsExactly("Selling 1", "Buying 1", "Charging 0", "Balanced 2", "Banned 0");
    }

    private Picture picture() {
        return model.picture().get();
    }
}
