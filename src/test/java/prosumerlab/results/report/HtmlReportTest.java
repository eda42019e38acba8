package prosumerlab.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import prosumerlab.figure.Figure;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.files.OutputRefusedException;
import prosumerlab.history.Audit;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.results.saved.SavedFolder;
import prosumerlab.results.saved.SavedRun;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.testkit.Scenarios;

class HtmlReportTest {
    private static final Scenario SMALL = Scenarios.with(
            "name",
            "<script>alert('1')</script> & \"more\"",
            "community.prosumers",
            8,
            "horizon.hours",
            20,
            "blockchain.difficulty",
            0,
            "battery.share",
            0.0);
    private static final Run RUN = Runs.of(SMALL);
    private static final String PAGE = page(RUN);

    @TempDir
    Path folder;

    private static String page(Run run) {
        StringWriter out = new StringWriter();
        try {
            new HtmlReport(run).write(out, figure -> {});
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    @Test
    void page_hasEveryFigureOrWhyThereIsNone() {
        long empty =
                Pattern.compile("class=\"nothing\"").matcher(PAGE).results().count();
        long drawn = Pattern.compile("<svg ").matcher(PAGE).results().count();

        assertThat(FigureCatalogue.figures()).allMatch(figure -> PAGE.contains("<figure id=\"" + figure.key() + "\">"));
        assertThat(drawn + empty).isEqualTo(FigureCatalogue.figures().size());
        assertThat(empty).isBetween(4L, 12L);
    }

    @Test
    void page_hasEveryKeyFigureWithItsFormula() {
        for (KeyFigure figure : KeyFigure.values()) {
            assertThat(PAGE)
                    .contains("<th scope=\"row\">" + figure.title() + "<code>"
                            + figure.key().replace("_", "_<wbr>") + "</code></th>");
            assertThat(PAGE).contains(figure.formula().replace("'", "&#39;").replace(">", "&gt;"));
        }
        assertThat(PAGE).contains("n/a");
    }

    @Test
    void page_escapesWhatPeopleWrote() {
        assertThat(PAGE)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;");
    }

    @Test
    void page_fetchesNothing() {
        assertThat(Pattern.compile("(src|href|xlink:href)=\"(?!#|data:)")
                        .matcher(PAGE)
                        .results())
                .isEmpty();
        assertThat(Pattern.compile("url\\((?!#)").matcher(PAGE).results()).isEmpty();
        assertThat(PAGE).doesNotContain("@import").contains("default-src 'none'");
    }

    @Test
    void page_usesEveryIdOnce() {
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(PAGE)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(PAGE).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void page_isWellFormed() throws Exception {
        String xml = PAGE.replace("<!DOCTYPE html>", "").replaceAll("<(meta|wbr)([^>]*)>", "<$1$2/>");

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getElementsByTagName("figure")
                        .getLength())
                .isEqualTo(FigureCatalogue.figures().size());
    }

    @Test
    void settingsThatDiffer_comeBeforeThoseAtTheirDefault() {
        int changed = PAGE.indexOf("Settings that differ from the default");
        int rest = PAGE.indexOf("Settings at their default");

        assertThat(PAGE.indexOf("battery.<wbr>share</th><td>0</td><td>0.8</td>"))
                .isBetween(changed, rest);
        assertThat(PAGE.indexOf("battery.<wbr>minimum<wbr>Soc</th><td>0.1</td>"))
                .isGreaterThan(rest);
        assertThat(PAGE.indexOf("horizon.<wbr>hours</th><td>20 h</td><td>24 h</td>"))
                .isBetween(changed, rest);
        assertThat(page(Runs.of(Scenarios.with("community.prosumers", 100, "horizon.hours", 24, "seed", 1L))))
                .contains("Every setting has its default:");
    }

    @Test
    void scenarioOnThePage_givesTheSameRunAgain() throws Exception {
        MatchResult found = Pattern.compile("<pre class=\"scenario\">(.*?)</pre>", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve("scenario.json");
        Files.writeString(
                file,
                found.group(1)
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"));

        assertThat(ScenarioReader.read(file)).isEqualTo(SMALL);
    }

    @Test
    void branch_tellsTheScenariosBeforeIt() {
        LoadedScenario before = LoadedScenario.of(Scenarios.change(SMALL, "seed", 77L));
        LoadedScenario branched = RUN.source().after(List.of(new LoadedScenario.Earlier(5, before)));

        assertThat(page(new Run(branched, RUN.homes(), RUN.genesis(), RUN.hours())))
                .contains("This run is a branch", "<h3>Until step 5</h3>", "&quot;seed&quot;: 77,")
                .doesNotContain("--out results --report");
    }

    @Test
    void sameRun_givesTheSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(page(RUN)).isEqualTo(PAGE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void audits_areToldWithTheirViolations() {
        assertThat(PAGE).contains("✓ Everything adds up in all 20 steps.");
        List<HourRecord> hours = new ArrayList<>(RUN.hours().subList(0, 3));
        hours.set(
                1, hours.get(1).withAudit(new Audit(List.of(new Audit.Violation(Audit.Check.MONEY, "1 < 2 is lost")))));

        String red = page(new Run(RUN.source(), RUN.homes(), RUN.genesis(), hours));

        assertThat(red)
                .contains(
                        "✗ 1 of 3 steps do not add up.",
                        "<li>step 1, money: 1 &lt; 2 is lost</li>",
                        "3 of 20 steps of 60 min");
    }

    @Test
    void file_isWholeOrNotThere() throws Exception {
        Path file = folder.resolve("report.html");
        List<Figure> drawn = new ArrayList<>();
        assertThatThrownBy(() -> new HtmlReport(RUN)
                        .save(file, false, figure -> Thread.currentThread().interrupt()))
                .isInstanceOf(InterruptedException.class);
        assertThat(folder).isEmptyDirectory();

        new HtmlReport(RUN).save(file, false, drawn::add);

        assertThat(drawn).hasSameSizeAs(FigureCatalogue.figures());
        assertThat(file).hasContent(PAGE);
        assertThatThrownBy(() -> new HtmlReport(RUN).save(file, false, figure -> {}))
                .isInstanceOf(OutputRefusedException.class);
    }

    @Test
    void headings_leadFromPartToPart_andToEveryFigure() {
        List<String> levels = Pattern.compile("<h([1-6])")
                .matcher(PAGE)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(levels.get(0)).isEqualTo("1");
        assertThat(levels.subList(1, levels.size())).containsOnly("2", "3");
        for (Figure figure : FigureCatalogue.figures()) {
            int begin = PAGE.indexOf("<figure id=\"" + figure.key() + "\">");
            assertThat(PAGE.substring(begin, PAGE.indexOf("</figure>", begin)))
                    .contains(">" + figure.title() + "</h3>");
        }
        assertThat(PAGE).contains("<html lang=\"en\">", "<main>", "<nav aria-label=");
    }

    @Test
    void tablesWithoutAScenario_areToldAsWhatTheyAre() throws Exception {
        SavedRuns.write(RUN, folder);
        SavedRuns.makeClassic(folder);
        SavedRun tables = SavedFolder.of(folder).open(source -> null, hour -> {});
        StringWriter out = new StringWriter();

        new HtmlReport(tables.run(), tables.notes()).write(out, figure -> {});

        assertThat(out.toString())
                .contains("<p>This folder has no scenario.json; shown is what its tables hold.</p>")
                .contains("nobody can make it again from this page")
                .contains("do not hold what the audits found")
                .contains("<code>market_<wbr>fees_<wbr>eur</code></th><td>not known</td>")
                .contains("<code>saving_<wbr>mean_<wbr>eur</code></th><td>not known</td>")
                .contains("<dd>20 steps of 60 min</dd>")
                .doesNotContain("<dt>Seed</dt>", ", seed ", "id=\"scenario\"", "Everything adds up");
        assertThat(keyFigures(out.toString()))
                .as("what is told is what the run itself has")
                .isSubsetOf(keyFigures(PAGE))
                .hasSizeGreaterThan(20);
    }

    /** The rows of key figures that have a value. */
    private static List<String> keyFigures(String page) {
        return Pattern.compile("<th scope=\"row\">[^<]*<code>.*?</code></th><td>([^<]*)</td>")
                .matcher(page)
                .results()
                .filter(row -> !row.group(1).equals("not known"))
                .map(MatchResult::group)
                .toList();
    }
}
