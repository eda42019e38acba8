package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.history.Gap;
import prosumerlab.history.Run;
import prosumerlab.results.RunHeader;
import prosumerlab.results.saved.SavedFolder;
import prosumerlab.testkit.SavedRuns;

class FigureCatalogueTest {
    private static final List<Figure> FIGURES = FigureCatalogue.figures();

    @Test
    void figures_haveNamesOfTheirOwnThatSuitFiles() {
        assertThat(FIGURES).hasSizeGreaterThanOrEqualTo(36);
        assertThat(FIGURES)
                .extracting(Figure::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][a-z0-9-]*"));
        assertThat(FIGURES).extracting(Figure::title).doesNotHaveDuplicates();
        assertThat(FIGURES)
                .extracting(Figure::formula)
                .allMatch(formula -> formula.endsWith(".") || formula.endsWith(")"));
        assertThat(FIGURES)
                .allMatch(figure -> FigureCatalogue.figure(figure.key()).orElseThrow() == figure);
    }

    @Test
    void figures_areInTheOrderOfTheTopics() {
        assertThat(FIGURES).extracting(Figure::topic).isSorted().contains(Topic.values());
    }

    @ParameterizedTest
    @EnumSource(FigureRuns.class)
    void everyFigure_isValidOrSaysWhyItIsEmpty(FigureRuns run) {
        FigureSource source = run.source();
        for (Figure figure : FIGURES) {
            try {
                FigureChecks.check(figure.of(source));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(figure.key(), e);
            }
        }
    }

    @Test
    void everyFigure_isValidWhileTheRunGrowsAndAtEachOfItsHours() {
        for (int steps = 1; steps <= FigureRuns.QUARTER_HOURS.run().hours().size(); steps += 7) {
            FigureSource source =
                    FigureRuns.QUARTER_HOURS.source(steps).withHome(steps % 30).withStep(steps / 2);
            FIGURES.forEach(figure -> FigureChecks.check(figure.of(source)));
        }
    }

    @Test
    void everyFigure_ofARunThatHasNotBegun_isEmpty() {
        Run run = FigureRuns.DEFAULT_DAY.run();
        FigureSource source = new FigureSource(
                new Run(run.source(), run.homes(), run.genesis(), List.of()),
                FigureRuns.DEFAULT_DAY.source().terms());

        assertThat(FIGURES).allMatch(figure -> figure.of(source).isEmpty());
    }

    @Test
    void everyFigure_ofADefaultDay_hasSomethingToShow() {
        assertThat(FIGURES)
                .noneMatch(figure -> figure.of(FigureRuns.DEFAULT_DAY.source()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void figures_areEmptyOnlyWhereTheirSubjectIsMissing(Missing missing) {
        Set<String> empty = FIGURES.stream()
                .filter(figure -> figure.of(missing.run.source()).isEmpty())
                .map(Figure::key)
                .collect(Collectors.toSet());

        assertThat(empty).containsExactlyInAnyOrderElementsOf(missing.keys);
    }

    /** Which figures have nothing to show. */
    private enum Missing {
        BATTERIES(
                FigureRuns.NO_BATTERIES,
                "battery-charge-and-discharge",
                "mean-state-of-charge",
                "state-of-charge-by-hour",
                "state-of-charge-by-home",
                "lorenz-curve"),
        CHAIN(
                FigureRuns.NO_CHAIN,
                "blocks-and-transactions",
                "block-fill",
                "attempts",
                "mining-time",
                "blocks-by-miner"),
        REGULATOR(FigureRuns.NO_REGULATOR, "banned-by-hour", "ban-chart", "bans-by-reason", "treasury"),
        PEERS(FigureRuns.NO_PEERS, "trading-partners", "negotiation", "p2p-prices"),
        MARKET(FigureRuns.NO_MARKET, "supply-and-demand", "banned-by-hour", "ban-chart", "bans-by-reason");

        private final FigureRuns run;
        private final List<String> keys;

        Missing(FigureRuns run, String... keys) {
            this.run = run;
            this.keys = List.of(keys);
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_ofAFolderThatLacksSomething_sayWhatOrDoWithout(Gap gap) {
        FigureSource source = FigureRuns.DEFAULT_DAY.source(EnumSet.of(gap));
        for (Figure figure : FIGURES) {
            FigureData data = figure.of(source);
            FigureChecks.check(data);
            if (figure.needs().contains(gap)) {
                assertThat(((Content.Empty) data.content()).reason())
                        .startsWith("This folder does not hold " + gap.label());
            } else {
                assertThat(data.isEmpty()).as(figure.key()).isFalse();
            }
        }
    }

    @Test
    void figures_ofTheFiveTablesOfTheReferenceSystem_showNothingThatTheyDoNotHold(@TempDir Path folder)
            throws Exception {
        SavedRuns.write(FigureRuns.DEFAULT_DAY.run(), folder);
        SavedRuns.makeClassic(folder);
        Run run = SavedFolder.of(folder)
                .open(
                        scenario -> {
                            throw new AssertionError("there is no scenario");
                        },
                        hour -> {})
                .run();
        FigureSource source = new FigureSource(run, RunHeader.terms(run));

        FIGURES.forEach(figure -> FigureChecks.check(figure.of(source)));
        assertThat(FIGURES.stream().filter(figure -> figure.of(source).isEmpty()))
                .extracting(Figure::key)
                .containsExactly(
                        "negotiation",
                        "supply-and-demand",
                        "bonuses-penalties-fees",
                        "bill-against-grid-only",
                        "savings",
                        "lorenz-curve",
                        "accounts",
                        "blocks-and-transactions",
                        "block-fill",
                        "attempts",
                        "mining-time",
                        "blocks-by-miner",
                        "treasury",
                        "home-money",
                        "best-home",
                        "worst-home");
        assertThat(FigureCatalogue.figure("prices").orElseThrow().of(source).subtitle())
                .isEqualTo("This folder does not hold the scenario");
    }

    @Test
    void days_areShownWhenTheyAreOver() {
        FigureSource source = FigureRuns.SEASON.source(19 * 24 + 7);

        FigureData figure = FIGURES.get(0).of(source);

        assertThat(((Axis.Hours) figure.x()).steps()).isEqualTo(19);
        assertThat(figure.table().rows()).hasSize(19);
    }

    @Test
    void home_ofALongRun_showsTheDayOfTheChosenHourAndTheMoneyOfTheWholeRun() {
        FigureSource source = FigureRuns.WEEK.source().withHome(7).withStep(3 * 24 + 5);

        FigureData figure = FigureCatalogue.figure("home").orElseThrow().of(source);

        List<Content.Panel> panels = ((Content.Panels) figure.content()).panels();
        Axis.Hours day = (Axis.Hours) panels.get(0).x();
        assertThat(panels.get(0).title()).isEqualTo("Energy on 24 Apr");
        assertThat(day.label()).isEqualTo("Hour of the day (h)");
        assertThat(day.step(0)).isEqualTo(72);
        assertThat(day.steps()).isEqualTo(24);
        assertThat(((Axis.Hours) panels.get(1).x()).steps()).isEqualTo(168);
    }

    @Test
    void subtitle_tellsTheChosenHomeAndHour() {
        FigureSource source = FigureRuns.DEFAULT_DAY.source().withHome(7).withStep(18);
        List<FigureData> chosen = new ArrayList<>();
        for (Figure figure : FIGURES) {
            if (!figure.choices().isEmpty()) {
                chosen.add(figure.of(source));
            }
        }

        assertThat(chosen).hasSize(4).allSatisfy(figure -> assertThat(figure.subtitle())
                .containsAnyOf("Home 7", "18:00–19:00"));
    }
}
