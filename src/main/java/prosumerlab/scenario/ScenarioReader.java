package prosumerlab.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import prosumerlab.scenario.json.BadText;
import prosumerlab.scenario.json.Json;
import prosumerlab.scenario.json.JsonParser;
import prosumerlab.scenario.json.ParsedJson;
import prosumerlab.scenario.json.TextFile;

/** Reads scenarios: a checked scenario, or all that is wrong with it. Does not open the measured files it names. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * The scenario in {@code file}.
     *
     * @throws ScenarioProblems with everything that is wrong with it
     */
    public static Scenario read(Path file) throws ScenarioProblems {
        return read(file, List.of());
    }

    /**
     * The scenario in {@code file} with {@code overrides} in the place of what it says.
     *
     * @throws ScenarioProblems with everything that is wrong with either
     */
    public static Scenario read(Path file, List<SettingOverride> overrides) throws ScenarioProblems {
        try {
            return parse(TextFile.read(file), file.toString(), overrides);
        } catch (BadText e) {
            throw refused(file.toString(), e.getMessage(), overrides);
        }
    }

    /**
     * The shipped scenario called {@code name}, one of {@link ShippedScenarios#names()}, with {@code overrides}.
     *
     * @throws ScenarioProblems if there is no such scenario, or with everything that is wrong with the overrides
     */
    public static Scenario readBuiltIn(String name, List<SettingOverride> overrides) throws ScenarioProblems {
        List<String> names = ShippedScenarios.names();
        if (!names.contains(name)) {
            throw refused(
                    name,
                    "no scenario of this name; there are " + String.join(", ", names) + Suggestion.ask(name, names),
                    overrides);
        }
        try (InputStream in = ScenarioReader.class.getResourceAsStream(ShippedScenarios.resource(name))) {
            if (in == null) {
                throw refused(name, "is missing from this copy of the program; install it again", overrides);
            }
            return parse(TextFile.read(in), name, overrides);
        } catch (BadText | IOException e) {
            throw refused(name, e.getMessage(), overrides);
        }
    }

    /**
     * The scenario that {@code json} holds.
     *
     * @param json a text
     * @param source what problems begin with, such as the name of its file
     * @param overrides settings that take precedence
     * @throws ScenarioProblems with everything that is wrong with either
     */
    public static Scenario parse(String json, String source, List<SettingOverride> overrides) throws ScenarioProblems {
        ParsedJson parsed;
        try {
            parsed = JsonParser.parse(json);
        } catch (BadText e) {
            throw refused(source, e.getMessage(), overrides);
        }
        if (!(parsed.root() instanceof Json.Group group)) {
            throw refused(source, "is " + parsed.root().kind() + ", not an object such as {\"seed\": 1}", overrides);
        }
        Overrides over = new Overrides(overrides);
        ProblemList problems = new ProblemList(source, over);
        for (ParsedJson.Duplicate twice : parsed.duplicates()) {
            problems.addFrom(source, twice.path(), "is given again in line " + twice.line() + "; keep one");
        }
        Scenario scenario = new RecordReader(problems).scenario(over.applyTo(group, problems));
        ScenarioRules.checkCombinations(scenario, problems);
        if (!problems.isEmpty()) {
            throw new ScenarioProblems(problems.toList());
        }
        return scenario;
    }

    /** What is wrong with overrides by themselves is told too: who mends the file should not come back for them. */
    private static ScenarioProblems refused(String source, String message, List<SettingOverride> overrides) {
        Overrides over = new Overrides(overrides);
        ProblemList problems = new ProblemList(source, over);
        problems.addFrom(source, "", message);
        new RecordReader(problems).scenario(over.applyTo(new Json.Group(Map.of()), problems));
        return new ScenarioProblems(problems.toList());
    }
}
