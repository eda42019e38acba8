package prosumerlab.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prosumerlab.scenario.json.BadText;
import prosumerlab.scenario.json.Json;
import prosumerlab.scenario.json.JsonParser;
import prosumerlab.scenario.json.ParsedJson;
import prosumerlab.scenario.json.Shown;

/** Puts overrides in the place of what a scenario file says, before anything is checked. */
final class Overrides {
    private final List<SettingOverride> overrides;

    Overrides(List<SettingOverride> overrides) {
        this.overrides = List.copyOf(overrides);
    }

    /** The label of the last override that one of the settings at {@code paths} comes from, or {@code otherwise}. */
    String sourceOf(List<String> paths, String otherwise) {
        String source = otherwise;
        for (SettingOverride override : overrides) {
            if (!override.path().isEmpty()
                    && paths.stream().anyMatch(path -> ScenarioProblem.covers(override.path(), path))) {
                source = override.label();
            }
        }
        return source;
    }

    /** {@code scenario} with the overrides in it, the last one winning; problems are noted in {@code problems}. */
    Json.Group applyTo(Json.Group scenario, ProblemList problems) {
        if (overrides.isEmpty()) {
            return scenario;
        }
        Map<String, SettingField> known = settingsByPath();
        boolean objective = overrides.stream().anyMatch(each -> each.path().equals(ObjectiveChange.PATH));
        Map<String, Json> members =
                new LinkedHashMap<>(objective ? ObjectiveChange.prepare(scenario.members()) : scenario.members());
        for (SettingOverride override : overrides) {
            if (override.path().isEmpty()) {
                problems.addFrom(override.label(), "", "is not of the form group.setting=value");
            } else if (known.containsKey(override.path())) {
                put(members, override, known.get(override.path()), problems);
            } else {
                problems.addFrom(override.label(), override.path(), notASetting(override.path(), known));
            }
        }
        return new Json.Group(members);
    }

    private static void put(
            Map<String, Json> members, SettingOverride override, SettingField field, ProblemList problems) {
        Json value;
        try {
            value = valueOf(override.value(), field.kind());
        } catch (BadText e) {
            problems.addFrom(override.label(), override.path(), e.getMessage());
            return;
        }
        int dot = override.path().indexOf('.');
        if (dot < 0) {
            members.put(override.path(), value);
            return;
        }
        String group = override.path().substring(0, dot);
        Json before = members.getOrDefault(group, new Json.Group(Map.of()));
        // A group of the wrong type stays, to be refused with the file.
        if (before instanceof Json.Group settings) {
            Map<String, Json> changed = new LinkedHashMap<>(settings.members());
            changed.put(override.path().substring(dot + 1), value);
            members.put(group, new Json.Group(changed));
        }
    }

    private static Json valueOf(String text, SettingKind kind) throws BadText {
        if (text.isEmpty() && kind != SettingKind.TEXT) {
            throw new BadText("no value is given; " + kind.inWords() + " is needed");
        }
        return switch (kind) {
            case TEXT, CHOICE, DATE -> text.startsWith("\"") ? parse(text) : new Json.Text(text);
            case NUMBERS, RECORDS -> list(text, kind);
            default -> scalar(text);
        };
    }

    private static Json list(String text, SettingKind kind) throws BadText {
        try {
            return parse(text);
        } catch (BadText e) {
            throw new BadText(Shown.plain(text) + " is not " + kind.inWords() + ": " + e.getMessage());
        }
    }

    private static Json parse(String text) throws BadText {
        ParsedJson parsed = JsonParser.parse(text);
        if (!parsed.duplicates().isEmpty()) {
            throw new BadText(parsed.duplicates().get(0).path() + " is given twice");
        }
        return parsed.root();
    }

    private static Json scalar(String text) {
        try {
            return parse(text);
        } catch (BadText e) {
            return new Json.Word(text);
        }
    }

    private static String notASetting(String path, Map<String, SettingField> known) {
        String inside = known.keySet().stream()
                .filter(one -> one.startsWith(path + "."))
                .findFirst()
                .orElse(null);
        if (inside != null) {
            return "is a group; name one of its settings, such as " + inside;
        }
        String near = Suggestion.nearest(path, known.keySet());
        String meant = near != null ? near : ScenarioDescription.pathOfKey(path.substring(path.indexOf('.') + 1));
        return "unknown setting"
                + (meant == null ? "; \"scenario show\" lists them all" : "; did you mean " + meant + "?");
    }

    private static Map<String, SettingField> settingsByPath() {
        Map<String, SettingField> settings = new LinkedHashMap<>();
        for (SettingField field : RecordSchema.of(Scenario.class).fields()) {
            if (field.isGroup()) {
                field.schema().fields().forEach(inner -> settings.put(field.key() + "." + inner.key(), inner));
            } else {
                settings.put(field.key(), field);
            }
        }
        return settings;
    }
}
