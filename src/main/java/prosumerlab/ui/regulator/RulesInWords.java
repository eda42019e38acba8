package prosumerlab.ui.regulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;

/** The rules of the regulator that are in force in a scenario, as sentences for people. */
final class RulesInWords {
    private static final int MINUTES_PER_HOUR = 60;

    private final Regulator rules;
    private final boolean market;
    private final boolean peers;
    private final int stepMinutes;

    private RulesInWords(Scenario scenario) {
        rules = scenario.regulator();
        market = scenario.market().enabled();
        peers = scenario.trading().enabled();
        stepMinutes = scenario.horizon().stepMinutes();
    }

    /**
     * Rules about one thing.
     *
     * @param heading what they are about
     * @param sentences at least one
     */
    record Section(String heading, List<String> sentences) {}

    /** The rules of {@code scenario}, in the order in which they are applied. */
    static List<Section> of(Scenario scenario) {
        RulesInWords words = new RulesInWords(scenario);
        if (!scenario.regulator().enabled()) {
            return List.of(new Section(
                    "No regulator", List.of("This scenario has no regulator: nobody is rewarded, fined or banned.")));
        }
        return List.of(
                new Section("Aim", List.of(scenario.regulator().objective().inWords())),
                new Section("Bonuses", words.bonuses()),
                new Section("Penalties", words.penalties()),
                new Section("Bans", words.bans()));
    }

    /** Said where the scenario is not known. */
    static List<Section> unknown() {
        return List.of(new Section(
                "Not known",
                List.of("The run was read from tables that came without a scenario: they show what the regulator did,"
                        + " not by which rules.")));
    }

    private List<String> bonuses() {
        List<String> sentences = new ArrayList<>();
        if (rules.bonusSelfConsumedEuroPerKwh() > 0) {
            sentences.add("A home receives " + rate(rules.bonusSelfConsumedEuroPerKwh())
                    + " of its own renewable energy that it uses itself, straight from PV or out of its battery.");
        }
        if (rules.bonusPeerSaleEuroPerKwh() > 0 && peers) {
            sentences.add(
                    "A seller receives " + rate(rules.bonusPeerSaleEuroPerKwh()) + " that it sells to another home.");
        }
        return orNone(sentences, "No bonuses are paid.");
    }

    private List<String> penalties() {
        List<String> sentences = new ArrayList<>();
        if (rules.penaltyMarketEuroPerKwh() > 0 && market) {
            sentences.add("A home pays " + rate(rules.penaltyMarketEuroPerKwh())
                    + " that it buys or sells in the local market.");
        }
        if (rules.penaltyImportEuroPerKwh() > 0) {
            sentences.add("A home pays " + rate(rules.penaltyImportEuroPerKwh())
                    + " that it imports from the utility grid as a last resort.");
        }
        return orNone(sentences, "No penalties are taken.");
    }

    private List<String> bans() {
        List<String> sentences = new ArrayList<>();
        if (rules.negativeBalanceBanHours() > 0) {
            sentences.add("A home whose balance falls by more than " + number(rules.creditLimitEuro(), 2)
                    + " € within a billing period of " + hours(rules.billingPeriodHours()) + " is banned for "
                    + hours(rules.negativeBalanceBanHours()) + ".");
        }
        if (market) {
            sentences.addAll(marketBans());
        }
        if (sentences.isEmpty()) {
            return List.of("Nobody is ever banned.");
        }
        sentences.add("A ban begins with the next " + stepNoun()
                + "; a home whose ban goes on is not judged again before it ends.");
        sentences.add("A banned home keeps its PV, its battery and the utility grid, and trades with nobody.");
        return sentences;
    }

    /** The severe limit is judged first, so that it decides where the two meet, even if it is set to ban for no time. */
    private List<String> marketBans() {
        boolean milderReachable = rules.excessiveMarketMultiple() < rules.severeMarketMultiple();
        List<String> sentences = new ArrayList<>();
        if (milderReachable && rules.excessiveBanHours() > 0) {
            sentences.add(use(rules.excessiveMarketMultiple()) + " is banned for " + hours(rules.excessiveBanHours())
                    + (rules.severeBanHours() > 0
                            ? ", above " + times(rules.severeMarketMultiple()) + " the mean for "
                                    + hours(rules.severeBanHours()) + "."
                            : ", but not above " + times(rules.severeMarketMultiple())
                                    + " the mean: the ban for that is set to 0 hours."));
        } else if (rules.severeBanHours() > 0) {
            sentences.add(use(rules.severeMarketMultiple()) + " is banned for " + hours(rules.severeBanHours()) + ".");
        }
        if (!sentences.isEmpty() && rules.toleratedMarketKwhPerHour() > 0) {
            sentences.add("Up to " + tolerated() + " of local market use in " + period()
                    + " nobody is banned, however little others use.");
        }
        return sentences;
    }

    private String use(double multiple) {
        return "A home that buys and sells more than " + times(multiple)
                + " the mean of all users of the local market in " + period();
    }

    private String tolerated() {
        double kwh = rules.toleratedMarketKwhPerHour() * stepMinutes / MINUTES_PER_HOUR;
        return number(kwh, 0) + " kWh";
    }

    private String period() {
        return stepMinutes == MINUTES_PER_HOUR ? "an hour" : "a step of " + stepMinutes + " minutes";
    }

    private String stepNoun() {
        return stepMinutes == MINUTES_PER_HOUR ? "hour" : "step";
    }

    private static String rate(double euroPerKwh) {
        return number(euroPerKwh, 2) + " € for each kWh";
    }

    private static String times(double multiple) {
        return number(multiple, 0) + " times";
    }

    private static String hours(int hours) {
        return hours == 1 ? "1 hour" : hours + " hours";
    }

    /** In full, with at least so many decimals. */
    private static String number(double value, int decimals) {
        BigDecimal exact =
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.setScale(Math.max(decimals, exact.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static List<String> orNone(List<String> sentences, String none) {
        return sentences.isEmpty() ? List.of(none) : sentences;
    }
}
