package prosumerlab.results.report;

import java.io.IOException;
import prosumerlab.results.ResultsFolder;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;

/** How anyone makes the same run again, to the last digit. */
final class Reproduction {
    private final Html html;
    private final LoadedScenario source;
    private final Scenario scenario;

    Reproduction(Html html, LoadedScenario source) {
        this.html = html;
        this.source = source;
        this.scenario = source.scenario();
    }

    void write() throws IOException {
        html.element("h2 id=\"reproduce\"", "How to make it again");
        html.element(
                "p",
                "The same scenario, seed and program version (" + HtmlReport.version()
                        + ") give the same bytes on every machine.");
        if (source.earlier().isEmpty()) {
            html.element(
                    "p", "Save the text below as " + ResultsFolder.SCENARIO + " and run, with the program's jar file:");
            html.element(
                    "pre",
                    "java -jar prosumer-lab.jar run " + ResultsFolder.SCENARIO + " --out results --report\n"
                            + "java -jar prosumer-lab.jar verify results");
        } else {
            branch();
        }
        if (!scenario.measured().equals(Scenario.defaults().measured())) {
            html.element(
                    "p",
                    "This scenario takes measured series from files. They are not in this page: put them where the scenario"
                            + " names them, relative to its own place; a results folder has copies.");
        }
        html.element("pre class=\"scenario\"", ScenarioWriter.toJson(scenario));
    }

    /** For a run of which nobody knows the scenario. */
    static void ofTables(Html html) throws IOException {
        html.element("h2 id=\"reproduce\"", "How to make it again");
        html.element(
                "p",
                "This run was read from tables without their scenario: nobody can make it again from this page. Keep the folder.");
    }

    private void branch() throws IOException {
        html.element(
                "p",
                "This run is a branch: the scenarios that follow were in force before the last one. Its results folder holds"
                        + " them all, and the program's jar file makes the run again from there and compares:");
        html.element("pre", "java -jar prosumer-lab.jar verify results");
        for (LoadedScenario.Earlier earlier : source.earlier()) {
            html.element("h3", "Until step " + earlier.lastStep());
            html.element("pre", ScenarioWriter.toJson(earlier.source().scenario()));
        }
        html.element("h3", "From then on");
    }
}
