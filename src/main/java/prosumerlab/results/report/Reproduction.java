package prosumerlab.results.report;

import java.io.IOException;
import prosumerlab.results.ResultsFolder;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;

/** How anyone makes the same run again, to the last digit. */
final class Reproduction {
    private final Html html;
    private final Scenario scenario;

    Reproduction(Html html, Scenario scenario) {
        this.html = html;
        this.scenario = scenario;
    }

    void write() throws IOException {
        html.element("h2 id=\"reproduce\"", "How to make it again");
        html.element(
                "p",
                "The same scenario, seed and program version (" + HtmlReport.version()
                        + ") give the same bytes on every machine. Save the text below as " + ResultsFolder.SCENARIO
                        + " and run, with the program's jar file:");
        html.element(
                "pre",
                "java -jar prosumer-lab.jar run " + ResultsFolder.SCENARIO + " --out results --report\n"
                        + "java -jar prosumer-lab.jar verify results");
        if (!scenario.measured().equals(Scenario.defaults().measured())) {
            html.element(
                    "p",
                    "This scenario takes measured series from files. They are not in this page: put them where the scenario"
                            + " names them, relative to its own place; a results folder has copies.");
        }
        html.element("pre class=\"scenario\"", ScenarioWriter.toJson(scenario));
    }
}
