package prosumerlab.results.report;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import prosumerlab.domain.TimeGrid;
import prosumerlab.figure.Topic;
import prosumerlab.history.Gap;
import prosumerlab.history.Run;
import prosumerlab.scenario.Scenario;

/** Title, the run in one line, and what follows. */
final class Beginning {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Html html;
    private final Run run;
    private final List<String> notes;

    Beginning(Html html, Run run, List<String> notes) {
        this.html = html;
        this.run = run;
        this.notes = notes;
    }

    void write() throws IOException {
        Scenario scenario = run.source().scenario();
        boolean known = !run.lacks(Gap.SCENARIO);
        html.markup("<header>\n");
        html.element("h1", scenario.name());
        if (!scenario.description().isBlank()) {
            html.element("p class=\"lead\"", scenario.description());
        }
        html.markup("<dl class=\"facts\">\n");
        if (known) {
            fact("Seed", Long.toString(scenario.seed()));
        }
        fact("Homes", Integer.toString(run.homes().size()));
        fact("Time", time());
        fact("Program", "Prosumer Lab " + HtmlReport.version());
        html.markup("</dl>\n");
        notes();
        html.markup("<nav aria-label=\"Contents\">\n");
        if (known) {
            link("scenario", "Scenario");
        }
        link("key-figures", "Key figures");
        link("audits", "Audits");
        for (Topic topic : Topic.values()) {
            link(Pictures.anchor(topic), topic.title());
        }
        link("reproduce", "How to make it again");
        if (known) {
            link(Settings.ALL, "All settings");
        }
        html.markup("</nav>\n</header>\n");
    }

    private void notes() throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        html.markup("<div class=\"notes\" role=\"note\">\n");
        for (String note : notes) {
            html.element("p", note);
        }
        html.markup("</div>\n");
    }

    private String time() {
        TimeGrid grid = run.grid();
        int made = run.hours().size();
        String steps = made == grid.steps() ? made + " steps" : made + " of " + grid.steps() + " steps";
        String length = steps + " of " + grid.stepMinutes() + " min";
        return run.lacks(Gap.SCENARIO) ? length : length + " from " + DAY.format(grid.startOf(0));
    }

    private void fact(String name, String value) throws IOException {
        html.markup("<div>").element("dt", name).element("dd", value).markup("</div>\n");
    }

    private void link(String anchor, String name) throws IOException {
        html.markup("<a href=\"#" + anchor + "\">").text(name).markup("</a>\n");
    }
}
