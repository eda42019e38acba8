package prosumerlab.scenario;

import java.util.List;

/** Checks a scenario, wherever it came from: each setting against its range, and the settings against one another. */
public final class ScenarioRules {
    private ScenarioRules() {}

    /** All that is wrong with {@code scenario}, built in code; an empty list if it can be run. */
    public static List<ScenarioProblem> check(Scenario scenario) {
        ProblemList problems = new ProblemList("", new Overrides(List.of()));
        checkRecord(RecordSchema.of(Scenario.class), scenario, "", problems);
        checkCombinations(scenario, problems);
        return problems.toList();
    }

    /** Checks the combinations of settings in which no setting has a problem of its own. */
    static void checkCombinations(Scenario scenario, ProblemList problems) {
        if (!problems.hasMissing()) {
            new CombinationRules(scenario, problems).check();
        }
    }

    private static void checkRecord(RecordSchema schema, Object holder, String path, ProblemList problems) {
        if (holder == null) {
            problems.addMissing(path);
            return;
        }
        for (SettingField field : schema.fields()) {
            String at = path.isEmpty() ? field.key() : path + "." + field.key();
            Object value = field.in(holder);
            if (value == null) {
                problems.addMissing(at);
            } else if (field.isGroup()) {
                checkRecord(field.schema(), value, at, problems);
            } else {
                checkSetting(field, value, at, problems);
            }
        }
    }

    private static void checkSetting(SettingField field, Object value, String path, ProblemList problems) {
        Setting setting = field.setting();
        switch (field.kind()) {
            case NUMBER -> checkNumber(setting, (Double) value, path, problems);
            case WHOLE_NUMBER ->
                note(RangeCheck.number(setting, ((Number) value).doubleValue(), value.toString()), path, problems);
            case TEXT -> note(RangeCheck.text(setting, (String) value), path, problems);
            case NUMBERS -> {
                double[] numbers = (double[]) value;
                note(RangeCheck.size(setting, numbers.length), path, problems);
                for (int i = 0; i < numbers.length; i++) {
                    checkNumber(setting, numbers[i], path + "[" + i + "]", problems);
                }
            }
            case RECORDS -> {
                List<?> records = (List<?>) value;
                note(RangeCheck.size(setting, records.size()), path, problems);
                for (int i = 0; i < records.size(); i++) {
                    checkRecord(field.schema(), records.get(i), path + "[" + i + "]", problems);
                }
            }
            case SWITCH, DATE, CHOICE -> {
                // Their types allow nothing wrong.
            }
        }
    }

    private static void checkNumber(Setting setting, double value, String path, ProblemList problems) {
        note(RangeCheck.number(setting, value, RangeCheck.shown(value)), path, problems);
    }

    private static void note(String problem, String path, ProblemList problems) {
        if (problem != null) {
            problems.add(path, problem);
        }
    }
}
