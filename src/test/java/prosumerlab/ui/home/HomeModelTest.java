package prosumerlab.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Reason;
import prosumerlab.explain.Stage;
import prosumerlab.history.Ban;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Trade;
import prosumerlab.metrics.HomeBills;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.results.RunHeader;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.Showing;

class HomeModelTest {
    private static final int HOMES = 60;
    private static final int HOURS = 24;
    private static final OpenRun RUN = Scenarios.run(HOMES, HOURS, HOURS);

    private final HomeModel model = new HomeModel();

    @Test
    void no_selected_home_has_no_page() {
        model.show(Showing.at(RUN, 3), List.of());

        assertThat(model.content().get().page()).isNull();
        assertThat(model.content().get().other()).isNull();
    }

    @Test
    void the_last_of_several_is_shown_beside_the_one_before() {
        model.show(Showing.at(RUN, 3), List.of(1, 2, 3));

        assertThat(model.content().get().page().home().id()).isEqualTo(3);
        assertThat(model.content().get().other().home().id()).isEqualTo(2);
    }

    @Test
    void homes_that_another_run_does_not_have_are_not_shown() {
        model.show(Showing.at(Scenarios.run(5, 6, 2), 1), List.of(3, 40));

        assertThat(model.content().get().page().home().id()).isEqualTo(3);
    }

    @Test
    void another_run_has_sums_of_its_own() {
        page(HOURS - 1, 4);
        OpenRun other = Scenarios.run(HOMES, 6, 2);

        model.show(Showing.at(other, 1), List.of(4));

        assertThat(model.content().get().page().sums().sum(Quantity.LOAD, 1))
                .isEqualTo(RUN.run().hours().get(0).homes().get(Quantity.LOAD, 4)
                        + RUN.run().hours().get(1).homes().get(Quantity.LOAD, 4));
    }

    @Test
    void money_by_kind_adds_up_to_the_balance_of_every_home_and_hour() {
        for (int step = 0; step < HOURS; step++) {
            for (int home = 0; home < HOMES; home++) {
                HomePage page = page(step, home);
                MoneyRow sum = MoneyRow.total("", page.money());
                long before = step == 0 ? 0 : balance(step - 1, home);

                assertThat(sum.soFarIn() - sum.soFarOut()).isEqualTo(balance(step, home));
                assertThat(sum.hourIn() - sum.hourOut()).isEqualTo(balance(step, home) - before);
                assertThat(page.bill()).isEqualTo(-balance(step, home));
            }
        }
    }

    @Test
    void bill_and_grid_only_bill_are_those_of_the_key_figures() {
        KeyFiguresAccumulator figures = new KeyFiguresAccumulator(
                RUN.run().homes(), RunHeader.terms(RUN.run().source().scenario()));
        RUN.run().hours().subList(0, 15).forEach(figures::accept);
        HomeBills bills = figures.bills();

        for (int home = 0; home < HOMES; home++) {
            assertThat(page(14, home).bill()).isEqualTo(bills.bill(home));
            assertThat(page(14, home).gridOnly()).isEqualTo(bills.baseline(home));
        }
    }

    @Test
    void as_much_energy_comes_in_as_goes_out_in_every_hour() {
        for (int home = 0; home < HOMES; home++) {
            HomeDay day = page(HOURS - 1, home).day();
            for (int step = 0; step < HOURS; step++) {
                long net = 0;
                for (Flow flow : Flow.values()) {
                    net += flow.isSource() ? day.energy(flow, step) : -day.energy(flow, step);
                }
                assertThat(net).as("home %s step %s", home, step).isZero();
            }
        }
    }

    @Test
    void trades_and_bans_are_those_up_to_the_shown_hour() {
        List<HourRecord> hours = RUN.run().hours();
        Ban ban =
                hours.stream().flatMap(hour -> hour.bans().stream()).findFirst().orElseThrow();

        for (int step = 0; step < HOURS; step++) {
            HomePage page = page(step, ban.home());
            assertThat(page.trades())
                    .containsExactlyElementsOf(hours.subList(0, step + 1).stream()
                            .flatMap(hour -> hour.trades().stream())
                            .filter(trade -> trade.buyer() == ban.home() || trade.seller() == ban.home())
                            .toList());
            assertThat(page.bans().contains(ban)).isEqualTo(step >= ban.fromStep() - 1);
        }
        assertThat(page(ban.fromStep(), ban.home()).role()).contains(Role.BANNED);
        assertThat(page(ban.fromStep(), ban.home()).day().isBanned(ban.fromStep()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_part_of_an_hour_tells_nothing_of_what_comes_after(Phase phase) {
        int step = 19;
        Trade trade = RUN.run().hours().get(step).trades().stream()
                .filter(each -> each.kind() == Trade.Kind.P2P)
                .findFirst()
                .orElseThrow();
        model.show(Showing.at(RUN, step, phase), List.of(trade.buyer()));
        HomePage page = model.content().get().page();

        assertThat(page.trades().contains(trade)).isEqualTo(phase.includes(Phase.PEER_TO_PEER));
        assertThat(page.role().isPresent()).isEqualTo(phase.includes(Phase.PEER_TO_PEER));
        assertThat(page.outcome().isPresent()).isEqualTo(phase == Phase.LAST);
        assertThat(page.lastWhole()).isEqualTo(phase == Phase.LAST ? step : step - 1);
        assertThat(page.reasons()).extracting(Reason::stage).contains(Stage.GENERATION);
        assertThat(page.reasons().stream().anyMatch(reason -> reason.stage() == Stage.MONEY))
                .isEqualTo(phase == Phase.LAST);
        long bought = page.day().energy(Flow.P2P_BOUGHT, step);
        assertThat(bought > 0).isEqualTo(phase.includes(Phase.PEER_TO_PEER));
        assertThat(page.money().get(MoneyKind.P2P.ordinal()).hourOut() > 0)
                .isEqualTo(phase.includes(Phase.PEER_TO_PEER));
    }

    @Test
    void before_the_start_there_is_equipment_but_nothing_else() {
        HomePage page = page(Shown.BEFORE_START, 7);

        assertThat(page.reasons()).isEmpty();
        assertThat(page.trades()).isEmpty();
        assertThat(page.bans()).isEmpty();
        assertThat(page.bill()).isZero();
        assertThat(page.gridOnly()).isZero();
        assertThat(page.soc()).isNaN();
        assertThat(Words.equipment(page.home(), page.soc(), true)).contains("PV ", "base load");
    }

    @Test
    void comparison_tells_both_and_the_difference() {
        model.show(Showing.at(RUN, HOURS - 1), List.of(8, 9));
        HomeModel.Content content = model.content().get();

        List<Comparison> rows = Comparison.of(content.page(), content.other());

        assertThat(rows).extracting(Comparison::label).doesNotHaveDuplicates();
        Comparison trades = rows.stream()
                .filter(row -> row.label().equals("Trades"))
                .findFirst()
                .orElseThrow();
        int first = content.page().trades().size();
        int second = content.other().trades().size();
        assertThat(trades.first()).isEqualTo("" + first);
        assertThat(trades.second()).isEqualTo("" + second);
        assertThat(trades.difference()).isEqualTo((first > second ? "+" : "") + Formats.count(first - second));
    }

    @Test
    void a_day_is_the_calendar_day_of_the_shown_hour() {
        OpenRun twoDays = Scenarios.run(5, 30, 26);

        HomeDay day = HomeDay.of(Showing.at(twoDays, 25), 1);

        assertThat(day.first()).isEqualTo(24);
        assertThat(day.end()).isEqualTo(30);
        assertThat(day.isRecorded(25)).isTrue();
        assertThat(day.isRecorded(26)).isFalse();
    }

    @Test
    void csv_of_a_day_ends_with_the_shown_hour_and_has_every_digit() {
        String[] lines = page(9, 12).day().csv().split("\r\n");

        assertThat(lines).hasSize(1 + 10);
        assertThat(lines[0]).startsWith("Step,Start,PV (kWh),").endsWith(",Curtailed (kWh),SoC");
        assertThat(lines[10])
                .startsWith("9,2025-04-21T09:00,"
                        + Micro.format(RUN.run().hours().get(9).homes().get(Quantity.PV, 12)) + ",");
    }

    private HomePage page(int step, int home) {
        model.show(Showing.at(RUN, step), List.of(home));
        return model.content().get().page();
    }

    private static long balance(int step, int home) {
        return RUN.run().hours().get(step).homes().get(Quantity.BALANCE, home);
    }
}
