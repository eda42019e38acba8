package prosumerlab.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prosumerlab.history.Audit;
import prosumerlab.testkit.HourBuilder;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.testkit.Showing;

class AuditModelTest {
    private final AuditModel model = new AuditModel();
    private final OpenRun run = Showing.madeOf(
            2,
            new HourBuilder(0, 2).build(),
            new HourBuilder(1, 2).violation(Audit.Check.MONEY, "1 € is missing").build(),
            new HourBuilder(2, 2)
                    .violation(Audit.Check.ENERGY, "2 kWh are missing")
                    .build(),
            new HourBuilder(3, 2).build());

    @Test
    void all_is_in_order_until_the_first_violation() {
        model.show(Showing.at(run, 0));

        assertThat(report().verdict()).isEqualTo("All in order in 1 hour");
        assertThat(report().first()).isEmpty();
        assertThat(report().checks()).hasSize(5).allMatch(check -> check.soFar().isEmpty());
    }

    @Test
    void the_first_violation_stays_the_first_and_each_check_knows_its_own() {
        model.show(Showing.at(run, 2));

        assertThat(report().verdict()).isEqualTo("2 violations in 3 hours");
        assertThat(report().first().orElseThrow().violation().what()).isEqualTo("1 € is missing");
        assertThat(report().checks())
                .filteredOn(check -> !check.ofHour().isEmpty())
                .extracting(CheckState::check)
                .containsExactly(Audit.Check.ENERGY);
        assertThat(report().checks())
                .filteredOn(check -> !check.soFar().isEmpty())
                .extracting(CheckState::check)
                .containsExactly(Audit.Check.ENERGY, Audit.Check.MONEY);
    }

    @Test
    void looking_back_forgets_what_was_found_later() {
        model.show(Showing.at(run, 3));
        model.show(Showing.at(run, 0));

        assertThat(report().findings()).isEmpty();
    }

    @Test
    void an_hour_is_not_audited_before_it_is_complete() {
        model.show(Showing.at(run, 1, Phase.CHAIN));
        assertThat(report().audited()).isEqualTo(1);
        assertThat(report().isHourAudited()).isFalse();
        assertThat(report().findings()).isEmpty();

        model.show(Showing.at(run, -1));
        assertThat(report().verdict()).isEqualTo("Not audited yet");
    }

    private AuditModel.Report report() {
        return model.report().get();
    }
}
