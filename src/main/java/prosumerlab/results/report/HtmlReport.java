package prosumerlab.results.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.files.OutputGuard;
import prosumerlab.files.StagedOutput;
import prosumerlab.files.TextFile;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.results.AuditLog;
import prosumerlab.results.ProgramVersion;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.Scenario;

/**
 * A run on one page: what was run, its key figures, its audits, all figures and how to make it again. The same run gives the same
 * bytes; the page fetches nothing and runs no script.
 */
public final class HtmlReport {
    private static final String STYLE = "report.css";

    private final Run run;
    private final FigureSource source;
    private final List<String> notes;

    public HtmlReport(Run run) {
        this(run, List.of());
    }

    /** @param notes what a person must know of a run that was read back, one line each */
    public HtmlReport(Run run, List<String> notes) {
        this.run = run;
        this.notes = List.copyOf(notes);
        this.source = new FigureSource(run, RunHeader.terms(run));
    }

    /**
     * Writes the report to a file of its own, which is whole or not there at all.
     *
     * @param replace whether a file that is there may be replaced
     * @param drawn takes each figure when it is drawn
     * @throws IOException if the file is taken or cannot be written
     * @throws InterruptedException if the calling thread was interrupted
     */
    public void save(Path file, boolean replace, Consumer<Figure> drawn) throws IOException, InterruptedException {
        StagedOutput staged = StagedOutput.file(file, replace);
        OutputGuard.<Path, InterruptedException>guard(staged, () -> {
            write(staged.path(), drawn);
            staged.commit();
            return file;
        });
    }

    /**
     * Writes the report into a folder under construction.
     *
     * @param drawn takes each figure when it is drawn
     * @throws IOException if the file cannot be written
     * @throws InterruptedException if the calling thread was interrupted
     */
    public void write(Path file, Consumer<Figure> drawn) throws IOException, InterruptedException {
        try (Writer out = TextFile.create(file)) {
            write(out, drawn);
        }
    }

    void write(Writer out, Consumer<Figure> drawn) throws IOException, InterruptedException {
        Html html = new Html(out);
        Scenario scenario = run.source().scenario();
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // Said to the browser too: nothing is fetched, no script is run.
        html.markup("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
        String seed = run.lacks(Gap.SCENARIO) ? "" : ", seed " + scenario.seed();
        html.element("title", scenario.name() + seed + " - Prosumer Lab");
        html.markup("<style>\n").markup(style()).markup("</style>\n</head>\n<body>\n");
        new Beginning(html, run, notes).write();
        html.markup("<main>\n");
        Settings settings = new Settings(html, scenario);
        boolean known = !run.lacks(Gap.SCENARIO);
        if (known) {
            settings.writeChanged();
        }
        new KeyFigureList(html, source.keyFigures(), run).write();
        audits(html);
        new Pictures(html, source).write(drawn);
        if (known) {
            new Reproduction(html, run.source()).write();
            settings.writeOthers();
        } else {
            Reproduction.ofTables(html);
        }
        html.markup("</main>\n</body>\n</html>\n");
    }

    private void audits(Html html) throws IOException {
        html.element("h2 id=\"audits\"", "Audits");
        if (run.lacks(Gap.AUDIT)) {
            html.element("p", "This run was read from tables, which do not hold what the audits found.");
            return;
        }
        AuditLog audits = new AuditLog();
        for (HourRecord hour : run.hours()) {
            audits.accept(hour);
        }
        html.element(
                "p",
                "At the end of each step the program checks, apart from how they were computed, that no energy and no money is"
                        + " lost, that batteries stay within their limits, that the chain holds, and that the trade log agrees"
                        + " with all of it.");
        if (audits.isGreen()) {
            html.element("p class=\"good\"", "✓ Everything adds up in all " + audits.steps() + " steps.");
            return;
        }
        html.element("p class=\"bad\"", "✗ " + audits.redSteps() + " of " + audits.steps() + " steps do not add up.");
        html.markup("<ul>\n");
        for (AuditLog.Finding finding : audits.findings()) {
            html.element("li", finding.toString());
        }
        html.markup("</ul>\n");
    }

    static String version() {
        return ProgramVersion.text();
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
