package prosumerlab.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prosumerlab.scenario.json.Json;

/** Turns JSON objects into records of settings, noting every problem and putting the default where there is one. */
final class RecordReader {
    private final ProblemList problems;
    private final SettingConverter converter;

    RecordReader(ProblemList problems) {
        this.problems = problems;
        this.converter = new SettingConverter(problems);
    }

    /** The scenario that {@code json} holds; with problems noted, one that has defaults in their places. */
    Scenario scenario(Json.Group json) {
        return (Scenario) group(RecordSchema.of(Scenario.class), json, "", Scenario.defaults());
    }

    private Object group(RecordSchema schema, Json.Group json, String path, Object defaults) {
        Map<String, Object> given = given(schema, json, path, defaults);
        Object base = given.get("objective") instanceof Objective objective && defaults instanceof Regulator
                ? Regulator.defaults(objective)
                : defaults;
        List<Object> values = new ArrayList<>();
        for (SettingField field : schema.fields()) {
            values.add(given.containsKey(field.key()) ? given.get(field.key()) : field.in(base));
        }
        return schema.create(values.toArray());
    }

    /** The settings that {@code json} holds and that are all right. */
    private Map<String, Object> given(RecordSchema schema, Json.Group json, String path, Object defaults) {
        Map<String, Object> given = new HashMap<>();
        for (Map.Entry<String, Json> member : json.members().entrySet()) {
            String key = member.getKey();
            String at = path.isEmpty() ? key : path + "." + key;
            SettingField field = schema.field(key);
            Object value =
                    field == null ? unknown(key, at, path, schema) : value(field, member.getValue(), at, defaults);
            if (value != null) {
                given.put(key, value);
            }
        }
        return given;
    }

    private Object value(SettingField field, Json json, String path, Object defaults) {
        if (field.isGroup()) {
            if (json instanceof Json.Group group) {
                return group(field.schema(), group, path, field.in(defaults));
            }
            problems.add(path, json.shown() + " is not an object of settings");
            return null;
        }
        return field.kind() == SettingKind.RECORDS ? records(field, json, path) : converter.convert(field, json, path);
    }

    private List<Object> records(SettingField field, Json json, String path) {
        if (!(json instanceof Json.Items items)) {
            return converter.wrong(json, path, SettingKind.RECORDS);
        }
        String problem = RangeCheck.size(field.setting(), items.elements().size());
        if (problem != null) {
            problems.add(path, problem);
            return null;
        }
        RecordSchema schema = field.schema();
        List<Object> records = new ArrayList<>();
        for (int i = 0; i < items.elements().size(); i++) {
            String at = path + "[" + i + "]";
            if (items.elements().get(i) instanceof Json.Group group) {
                Object element = element(schema, group, at);
                if (element != null) {
                    records.add(element);
                }
            } else {
                problems.add(at, items.elements().get(i).shown() + " is not an object");
            }
        }
        return List.copyOf(records);
    }

    /** A record of a list: unlike a group, it may have settings without a default. */
    Object element(RecordSchema schema, Json.Group json, String path) {
        Object defaults = schema.defaults();
        Map<String, Object> given = given(schema, json, path, defaults);
        List<Object> values = new ArrayList<>();
        for (SettingField field : schema.fields()) {
            Object value = given.containsKey(field.key()) ? given.get(field.key()) : whenLeftOut(field, defaults);
            if (value == null && !json.members().containsKey(field.key())) {
                problems.add(path + "." + field.key(), "is missing");
            }
            values.add(value);
        }
        if (values.contains(null)) {
            return null;
        }
        try {
            return schema.create(values.toArray());
        } catch (IllegalArgumentException e) {
            problems.add(path, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** What a setting that was left out is, or null if it must be given: a text that may not be empty has no default. */
    static Object whenLeftOut(SettingField field, Object defaults) {
        boolean mustBeGiven =
                field.kind() == SettingKind.TEXT && field.setting().minLength() > 0;
        return defaults == null || mustBeGiven ? null : field.in(defaults);
    }

    private Object unknown(String key, String at, String path, RecordSchema schema) {
        String near = Suggestion.nearest(key, schema.keys());
        String meant = near != null ? (path.isEmpty() ? near : path + "." + near) : ScenarioDescription.pathOfKey(key);
        problems.add(
                at,
                meant != null
                        ? "unknown setting; did you mean " + meant + "?"
                        : "unknown setting; known are " + String.join(", ", schema.keys()));
        return null;
    }
}
