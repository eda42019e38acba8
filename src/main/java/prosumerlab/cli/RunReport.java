package prosumerlab.cli;

import java.nio.file.Path;
import java.util.List;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.results.AuditLog;
import prosumerlab.scenario.Scenario;

/** What a run says on standard output when it is done. */
final class RunReport {
    /** The figures that fit on a screen; all are in {@code summary.json}. */
    private static final KeyFigure LAST_SHOWN = KeyFigure.P2P_SHARE;

    private static final int TITLE_WIDTH = 22;
    private static final int VALUE_WIDTH = 16;

    private final Terminal terminal;

    RunReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The scenario, its key figures, the audits, and where the files are. */
    void print(RunJob.Outcome outcome, Path folder) {
        Scenario scenario = outcome.scenario();
        terminal.out()
                .println(scenario.name() + ", seed " + scenario.seed() + ": "
                        + scenario.community().prosumers() + " homes, "
                        + scenario.horizon().hours() + " h");
        for (KeyFigure figure : KeyFigure.values()) {
            terminal.out().println(line(figure, outcome.figures()));
            if (figure == LAST_SHOWN) {
                break;
            }
        }
        AuditLog audits = outcome.audits();
        terminal.out()
                .println(
                        audits.isGreen()
                                ? "audits: green in all " + audits.steps() + " steps"
                                : "audits: red in " + audits.redSteps() + " of " + audits.steps() + " steps");
        terminal.out().println("results: " + folder);
    }

    private static String line(KeyFigure figure, KeyFigures figures) {
        String value = figures.isDefined(figure) ? figures.text(figure) : "n/a";
        // Decimal points line up: whole numbers leave room for six decimals.
        String aligned = value.indexOf('.') < 0 ? value + " ".repeat(7) : value;
        return ("  " + left(figure.title(), TITLE_WIDTH) + right(aligned, VALUE_WIDTH) + " "
                        + figure.unit().symbol())
                .stripTrailing();
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Names the first violation of red audits on standard error. */
    int exitCode(AuditLog audits) {
        List<AuditLog.Finding> findings = audits.findings();
        if (audits.isGreen()) {
            return ExitCode.FINE;
        }
        terminal.err().println("audit failed: " + findings.get(0));
        return ExitCode.FAILED;
    }
}
