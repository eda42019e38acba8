package prosumerlab.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.explain.Piece.Figure;
import prosumerlab.explain.Piece.HomeLink;
import prosumerlab.explain.Piece.Time;
import prosumerlab.explain.Piece.Words;
import prosumerlab.history.Ban;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.SettingOverride;
import prosumerlab.session.LiveRun;

class WhyTest {
    private static final String DEFAULTS = "name=defaults";
    private static final String WITHOUT_COSTS =
            "market.feeEuroPerKwh=0;regulator.penaltyMarketEuroPerKwh=0;trading.beliefSpreadEuroPerKwh=0.1";
    private static final Map<String, Run> RUNS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                DEFAULTS,
                WITHOUT_COSTS,
                "market.enabled=false",
                "market.mechanism=pay-as-bid",
                "market.mechanism=negotiated;trading.enabled=false",
                "market.mechanism=mid-market-rate",
                "market.mechanism=supply-demand-ratio;battery.initialSoc=0.9",
                "trading.enabled=false",
                "trading.meetings=0",
                "trading.negotiationRounds=1",
                "trading.capKwhPerHour=0.4",
                "trading.capKwhPerHour=0",
                "trading.minimumLotKwh=1",
                "market.minimumLotKwh=2",
                "regulator.enabled=false",
                "regulator.objective=community-profit;regulator.creditLimitEuro=0.2",
                "battery.share=0",
                "battery.maximumPowerKw=0.3",
                "battery.initialSoc=0.9",
                "pv.share=0.5;weather.cloudCover=0.3;pv.exportLimitShare=0.05;trading.capKwhPerHour=1",
                "horizon.stepMinutes=15"
            })
    void reasons_carry_exactly_the_numbers_of_the_record_for_every_home_and_hour(String settings) {
        Run run = run(settings);
        for (HourRecord hour : run.hours()) {
            for (int home = 0; home < run.homes().size(); home++) {
                List<Reason> reasons = Why.reasons(run, hour.step(), home);
                Known known = new Known(run, hour.step(), home);

                assertThat(reasons).extracting(Reason::stage).isSorted();
                assertThat(figures(reasons))
                        .filteredOn(figure -> !known.has(figure))
                        .as("figures that are not of the record")
                        .isEmpty();
                assertEnergyIsTold(hour, home, reasons);
                switch (hour.homes().role(home)) {
                    case BANNED -> assertBanIsTold(run, hour, home, reasons);
                    case NEUTRAL ->
                        assertThat(stages(reasons))
                                .contains(Stage.WISH)
                                .doesNotContain(Stage.PRICE_LIMITS, Stage.PEER_TO_PEER, Stage.LOCAL_MARKET);
                    case BUYER, SELLER -> assertTradingIsTold(hour, home, reasons);
                }
            }
        }
    }

    @Test
    void the_runs_of_these_tests_have_homes_of_every_role_and_every_way_a_negotiation_ends() {
        Run run = run(DEFAULTS);

        for (Role role : Role.values()) {
            assertThat(run.hours()).anySatisfy(hour -> assertThat(
                            homes(run).map(home -> hour.homes().role(home)))
                    .contains(role));
        }
        assertThat(negotiations(run)).anyMatch(Negotiation::agreed);
        assertThat(negotiations(run("trading.negotiationRounds=1"))).anyMatch(negotiation -> !negotiation.agreed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trading.capKwhPerHour=0.4|BUYER|the cap of 400000 had been reached",
                "trading.capKwhPerHour=0|NEUTRAL|the cap is 0",
                "market.enabled=false|BUYER|there is no local market for the ",
                "market.minimumLotKwh=2|SELLER|was too little for the local market",
                "market.mechanism=pay-as-bid|BUYER|each pair traded at its bid",
                "market.mechanism=negotiated;trading.enabled=false|SELLER|dealt halfway as soon as the bid reached",
                "market.mechanism=negotiated;trading.enabled=false|SELLER|came to no deal with anybody",
                "market.mechanism=mid-market-rate|BUYER|the middle of the tariffs 80000 and 300000",
                "market.mechanism=supply-demand-ratio;battery.initialSoc=0.9|SELLER|came from 300000 down to 80000",
                "market.mechanism=supply-demand-ratio;battery.initialSoc=0.9|SELLER|stayed out: with it, the price",
                "trading.enabled=false|SELLER|Homes do not trade with each other",
                "trading.meetings=0|BUYER|has no meetings",
                "trading.minimumLotKwh=1|BUYER|less than the smallest lot worth a negotiation, 1000000",
                "battery.share=0|BUYER|It has no battery",
                "battery.maximumPowerKw=0.3|SELLER|the most it takes in one hour",
                "battery.maximumPowerKw=0.3|BUYER|the most it gives in one hour",
                "battery.initialSoc=0.9|SELLER|out of the battery, which held more than",
                "name=defaults|NEUTRAL|A battery that charges sells nothing in the same hour",
                "name=defaults|BANNED|the ban left no other way",
                "horizon.stepMinutes=15|BUYER|in this step"
            })
    void the_cause_that_a_scenario_makes_is_named(String caseText) {
        String[] parts = caseText.split("\\|");
        Run run = run(parts[0]);
        Role role = Role.valueOf(parts[1]);

        assertThat(run.hours().stream().flatMap(hour -> homes(run)
                        .filter(home -> hour.homes().role(home) == role)
                        .map(home -> text(Why.reasons(run, hour.step(), home)))))
                .as("what %ss read", role)
                .anyMatch(text -> text.contains(parts[2]));
    }

    @Test
    void outcome_names_all_that_was_traded_and_nothing_else() {
        Run run = run(DEFAULTS);
        List<Quantity> deeds = List.of(
                Quantity.P2P_BOUGHT,
                Quantity.MARKET_BOUGHT,
                Quantity.P2P_SOLD,
                Quantity.MARKET_SOLD,
                Quantity.GRID_IMPORT,
                Quantity.GRID_EXPORT);
        for (HourRecord hour : run.hours()) {
            homes(run).forEach(home -> assertThat(
                            Why.outcome(run, hour.step(), home).figures())
                    .extracting(Figure::value)
                    .containsExactlyElementsOf(deeds.stream()
                            .map(deed -> hour.homes().get(deed, home))
                            .filter(energy -> energy >= Micro.WATT_HOUR)
                            .toList()));
        }
    }

    private static void assertEnergyIsTold(HourRecord hour, int home, List<Reason> reasons) {
        assertThat(values(reasons, Stage.GENERATION)).contains(hour.homes().get(Quantity.LOAD, home));
        assertThat(values(reasons, Stage.MONEY)).contains(hour.homes().get(Quantity.BALANCE, home));
        for (Quantity told : new Quantity[] {Quantity.GRID_IMPORT, Quantity.GRID_EXPORT, Quantity.CURTAILED}) {
            long value = hour.homes().get(told, home);
            if (value > 0) {
                assertThat(values(reasons, Stage.GRID)).contains(value);
            }
        }
        for (Quantity told : new Quantity[] {Quantity.BONUS, Quantity.PENALTY}) {
            long value = hour.homes().get(told, home);
            if (value > 0) {
                assertThat(values(reasons, Stage.REGULATOR)).contains(value);
            }
        }
        hour.bans().stream()
                .filter(ban -> ban.home() == home)
                .forEach(ban -> assertThat(values(reasons, Stage.REGULATOR)).contains(ban.measured(), ban.limit()));
    }

    private static void assertBanIsTold(Run run, HourRecord hour, int home, List<Reason> reasons) {
        Ban ban = ban(run, hour, home);
        assertThat(values(reasons, Stage.BAN)).containsExactly(ban.measured(), ban.limit());
        assertThat(pieces(reasons, Stage.BAN)).contains(new Time(ban.untilStep()), new Time(ban.fromStep() - 1));
        assertThat(stages(reasons))
                .doesNotContain(Stage.WISH, Stage.PRICE_LIMITS, Stage.PEER_TO_PEER, Stage.LOCAL_MARKET);
    }

    private static void assertTradingIsTold(HourRecord hour, int home, List<Reason> reasons) {
        ProsumerHours homes = hour.homes();
        assertThat(values(reasons, Stage.WISH)).contains(homes.get(Quantity.DESIRED, home));
        assertThat(values(reasons, Stage.PRICE_LIMITS))
                .contains(homes.get(Quantity.LIMIT_PRICE, home), homes.get(Quantity.OPENING_PRICE, home));
        assertThat(stages(reasons)).contains(Stage.PEER_TO_PEER, Stage.LOCAL_MARKET);
        List<Negotiation> own = hour.negotiations().stream()
                .filter(negotiation -> negotiation.buyer() == home || negotiation.seller() == home)
                .toList();
        assertThat(reasons.stream().flatMap(reason -> reason.negotiation().stream()))
                .containsExactlyElementsOf(own);
        for (Reason reason : reasons) {
            reason.negotiation().ifPresent(negotiation -> assertOffersAreTold(home, negotiation, reason));
        }
        for (MarketOrder order : hour.market().orders()) {
            if (order.home() == home) {
                assertThat(values(reasons, Stage.LOCAL_MARKET)).contains(order.energy(), order.limit());
            }
        }
        for (Trade trade : hour.trades()) {
            if (trade.kind() == Trade.Kind.LOCAL_MARKET && (trade.buyer() == home || trade.seller() == home)) {
                assertThat(values(reasons, Stage.LOCAL_MARKET))
                        .contains(trade.energy(), trade.price(), trade.amount(), trade.fee());
            }
        }
    }

    private static void assertOffersAreTold(int home, Negotiation negotiation, Reason reason) {
        assertThat(reason.sentence().pieces())
                .contains(new HomeLink(negotiation.buyer() == home ? negotiation.seller() : negotiation.buyer()));
        assertThat(reason.details()).hasSize(negotiation.rounds());
        for (int round = 0; round < negotiation.rounds(); round++) {
            assertThat(reason.details().get(round).figures())
                    .extracting(Figure::value)
                    .containsExactly(
                            round + 1L, negotiation.bids()[round], negotiation.asks()[round]);
        }
        if (negotiation.agreed()) {
            assertThat(reason.sentence().figures())
                    .extracting(Figure::value)
                    .contains(negotiation.energy(), negotiation.price());
        }
    }

    private static Ban ban(Run run, HourRecord hour, int home) {
        return run.hours().stream()
                .flatMap(earlier -> earlier.bans().stream())
                .filter(ban -> ban.home() == home)
                .filter(ban -> ban.fromStep() <= hour.step() && hour.step() < ban.untilStep())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Negotiation> negotiations(Run run) {
        return run.hours().stream().flatMap(hour -> hour.negotiations().stream());
    }

    private static Stream<Integer> homes(Run run) {
        return Stream.iterate(0, home -> home < run.homes().size(), home -> home + 1);
    }

    private static List<Stage> stages(List<Reason> reasons) {
        return reasons.stream().map(Reason::stage).toList();
    }

    private static List<Piece> pieces(List<Reason> reasons, Stage stage) {
        return reasons.stream()
                .filter(reason -> reason.stage() == stage)
                .flatMap(reason -> reason.sentence().pieces().stream())
                .toList();
    }

    private static List<Long> values(List<Reason> reasons, Stage stage) {
        return pieces(reasons, stage).stream()
                .filter(Figure.class::isInstance)
                .map(piece -> ((Figure) piece).value())
                .toList();
    }

    private static List<Figure> figures(List<Reason> reasons) {
        List<Figure> figures = new ArrayList<>();
        for (Reason reason : reasons) {
            figures.addAll(reason.sentence().figures());
            reason.details().forEach(detail -> figures.addAll(detail.figures()));
        }
        return figures;
    }

    private static String text(List<Reason> reasons) {
        StringBuilder text = new StringBuilder();
        for (Reason reason : reasons) {
            text.append(reason.sentence().text(piece -> {
                        if (piece instanceof Words words) {
                            return words.text();
                        }
                        return piece instanceof Figure figure ? Long.toString(figure.value()) : piece.toString();
                    }))
                    .append('\n');
        }
        return text.toString();
    }

    private static Run run(String settings) {
        return RUNS.computeIfAbsent(settings, WhyTest::make);
    }

    private static Run make(String settings) {
        try {
            List<SettingOverride> overrides = Stream.concat(
                            Stream.of("community.prosumers=60", "blockchain.difficulty=1"),
                            Stream.of(settings.split(";")))
                    .map(SettingOverride::parse)
                    .toList();
            LiveRun run = new LiveRun(LoadedScenario.of(ScenarioReader.readBuiltIn("default", overrides)));
            while (!run.isComplete()) {
                run.advance();
            }
            return run.run();
        } catch (ScenarioProblems e) {
            throw new AssertionError(e);
        }
    }
}
