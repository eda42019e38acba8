package prosumerlab.ui.regulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.Horizon;
import prosumerlab.scenario.Market;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;

class RulesInWordsTest {
    @Test
    void default_scenario_is_read_out_with_its_numbers() {
        List<RulesInWords.Section> rules = RulesInWords.of(Scenario.defaults());

        assertThat(rules)
                .extracting(RulesInWords.Section::heading)
                .containsExactly("Aim", "Bonuses", "Penalties", "Bans");
        assertThat(sentences(rules, "Aim")).containsExactly("Use renewable energy where it is made.");
        assertThat(sentences(rules, "Bonuses"))
                .containsExactly("A home receives 0.02 € for each kWh of its own renewable energy that it uses itself,"
                        + " straight from PV or out of its battery.");
        assertThat(sentences(rules, "Penalties"))
                .containsExactly("A home pays 0.02 € for each kWh that it buys or sells in the local market.");
        assertThat(sentences(rules, "Bans"))
                .startsWith(
                        "A home whose balance falls by more than 3.00 € within a billing period of 24 hours is banned for 3 hours.",
                        "A home that buys and sells more than 1.4 times the mean of all users of the local market in an hour"
                                + " is banned for 2 hours, above 1.7 times the mean for 3 hours.",
                        "Up to 0.6 kWh of local market use in an hour nobody is banned, however little others use.");
    }

    @Test
    void every_objective_names_its_own_incentives() {
        List<RulesInWords.Section> selfOrganised = rules(old -> Regulator.defaults(Objective.SELF_ORGANISED));
        assertThat(sentences(selfOrganised, "Bonuses"))
                .containsExactly("A seller receives 0.02 € for each kWh that it sells to another home.");

        List<RulesInWords.Section> profit = rules(old -> Regulator.defaults(Objective.COMMUNITY_PROFIT));
        assertThat(sentences(profit, "Bonuses")).hasSize(2).allMatch(sentence -> sentence.contains("0.01 €"));
        assertThat(sentences(profit, "Penalties"))
                .containsExactly(
                        "A home pays 0.02 € for each kWh that it imports from the utility grid as a last resort.");
    }

    @Test
    void a_scenario_without_regulator_says_so_and_nothing_else() {
        List<RulesInWords.Section> rules = rules(old -> bans(old, false, 2, 3, 1.4, 1.7, 3));

        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).sentences())
                .containsExactly("This scenario has no regulator: nobody is rewarded, fined or banned.");
    }

    @Test
    void bans_of_no_length_are_not_rules() {
        assertThat(sentences(rules(old -> bans(old, true, 0, 0, 1.4, 1.7, 0)), "Bans"))
                .containsExactly("Nobody is ever banned.");
    }

    @Test
    void the_severe_limit_alone_decides_where_it_is_not_above_the_other() {
        assertThat(sentences(rules(old -> bans(old, true, 2, 1, 1.7, 1.7, 0)), "Bans")
                        .get(0))
                .isEqualTo("A home that buys and sells more than 1.7 times the mean of all users of the local market"
                        + " in an hour is banned for 1 hour.");
    }

    @Test
    void a_severe_limit_that_bans_for_no_time_is_told_as_the_exception_it_makes() {
        assertThat(sentences(rules(old -> bans(old, true, 2, 0, 1.4, 2, 0)), "Bans")
                        .get(0))
                .endsWith("is banned for 2 hours, but not above 2 times the mean: the ban for that is set to 0 hours.");
    }

    @Test
    void limits_of_an_hour_are_told_for_the_step_that_is_judged() {
        Scenario hourly = Scenario.defaults();
        Horizon quarters = new Horizon(24, 15, hourly.horizon().startDate());
        List<String> bans =
                sentences(RulesInWords.of(with(hourly, quarters, hourly.market(), hourly.regulator())), "Bans");

        assertThat(bans)
                .anyMatch(
                        sentence -> sentence.startsWith("Up to 0.15 kWh of local market use in a step of 15 minutes"));
        assertThat(bans).anyMatch(sentence -> sentence.startsWith("A ban begins with the next step;"));
    }

    @Test
    void without_a_local_market_nobody_is_fined_or_banned_for_using_it() {
        Scenario base = Scenario.defaults();
        Market none = new Market(false, Mechanism.PAY_AS_CLEAR, 0.03, 0.14);
        List<RulesInWords.Section> rules = RulesInWords.of(with(base, base.horizon(), none, base.regulator()));

        assertThat(sentences(rules, "Penalties")).containsExactly("No penalties are taken.");
        assertThat(sentences(rules, "Bans")).noneMatch(sentence -> sentence.contains("local market"));
    }

    private static List<RulesInWords.Section> rules(UnaryOperator<Regulator> change) {
        Scenario base = Scenario.defaults();
        return RulesInWords.of(with(base, base.horizon(), base.market(), change.apply(base.regulator())));
    }

    private static List<String> sentences(List<RulesInWords.Section> rules, String heading) {
        return rules.stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .sentences();
    }

    private static Regulator bans(
            Regulator old,
            boolean enabled,
            int excessive,
            int severe,
            double multiple,
            double severeMultiple,
            int balance) {
        return new Regulator(
                enabled,
                old.objective(),
                old.bonusSelfConsumedEuroPerKwh(),
                old.bonusPeerSaleEuroPerKwh(),
                old.penaltyMarketEuroPerKwh(),
                old.penaltyImportEuroPerKwh(),
                old.toleratedMarketKwhPerHour(),
                multiple,
                excessive,
                severeMultiple,
                severe,
                old.creditLimitEuro(),
                balance,
                old.billingPeriodHours());
    }

    private static Scenario with(Scenario base, Horizon horizon, Market market, Regulator regulator) {
        return new Scenario(
                base.name(),
                base.description(),
                base.seed(),
                horizon,
                base.community(),
                base.pv(),
                base.battery(),
                base.consumption(),
                base.weather(),
                base.prices(),
                base.trading(),
                market,
                base.blockchain(),
                regulator,
                base.measured());
    }
}
