package prosumerlab.scenario;

import java.util.ArrayList;
import java.util.List;

/** All settings of a scenario with their meaning, range and default: what a form or the manual shows. */
public final class ScenarioDescription {
    private ScenarioDescription() {}

    /** Every setting in the order of a scenario file, with the defaults of {@link Scenario#defaults()}. */
    public static List<SettingDescription> settings() {
        List<SettingDescription> settings = new ArrayList<>();
        collect(RecordSchema.of(Scenario.class), "", Scenario.defaults(), settings);
        return List.copyOf(settings);
    }

    private static void collect(RecordSchema schema, String path, Object defaults, List<SettingDescription> settings) {
        for (SettingField field : schema.fields()) {
            String at = path.isEmpty() ? field.key() : path + "." + field.key();
            if (field.isGroup()) {
                collect(field.schema(), at, field.in(defaults), settings);
            } else {
                settings.add(SettingDescription.of(field, at, field.in(defaults)));
            }
        }
    }

    /** The settings of each element of a list of records at {@code path}. */
    static List<SettingDescription> elements(RecordSchema schema, String path) {
        Object defaults = schema.defaults();
        return schema.fields().stream()
                .map(field -> SettingDescription.of(
                        field, path + "." + field.key(), RecordReader.whenLeftOut(field, defaults)))
                .toList();
    }

    /** The path of the one setting whose key is {@code key}, upper or lower case; null if there is none or more than one. */
    static String pathOfKey(String key) {
        List<String> paths = settings().stream()
                .filter(setting -> setting.key().equalsIgnoreCase(key))
                .map(SettingDescription::path)
                .toList();
        return paths.size() == 1 ? paths.get(0) : null;
    }
}
