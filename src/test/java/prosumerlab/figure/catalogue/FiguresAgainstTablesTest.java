package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;

/** The numbers of each figure, computed another way: from the rows of the tables that a run leaves. */
class FiguresAgainstTablesTest {
    private static final Map<String, FigureCheck> CHECKS = checks();

    @TempDir
    Path folder;

    private static Map<String, FigureCheck> checks() {
        Map<String, FigureCheck> checks = new TreeMap<>();
        checks.putAll(ChecksOverTime.all());
        checks.putAll(ChecksOfHomes.all());
        checks.putAll(ChecksOfTrade.all());
        return checks;
    }

    @Test
    void everyFigureOfTheCatalogueIsCompared() {
        assertThat(FigureCatalogue.figures())
                .extracting(Figure::key)
                .containsExactlyInAnyOrderElementsOf(CHECKS.keySet());
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureRuns.class,
            names = {
                "DEFAULT_DAY",
                "NO_BATTERIES",
                "NO_REGULATOR",
                "QUARTER_HOURS",
                "ONE_HOUR",
                "ONE_HOME",
                "SEASON",
                "NO_CHAIN",
                "UNEVEN_MINERS",
                "BRANCH"
            })
    void figures_showWhatTheTablesSay(FigureRuns run) throws IOException {
        RunTablesOnDisk tables = RunTablesOnDisk.of(run.run(), folder);
        FigureSource source = run.source();
        for (Figure figure : FigureCatalogue.figures()) {
            FigureData data = figure.of(source);
            if (!data.isEmpty()) {
                try {
                    CHECKS.get(figure.key()).check(new FigureCheck.Case(FigureRows.of(data, tables), tables, source));
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(figure.key() + ": " + e.getMessage(), e);
                }
            }
        }
    }
}
