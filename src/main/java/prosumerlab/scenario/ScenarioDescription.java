package prosumerlab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All settings of a scenario with their meaning, range and default: what a form or the manual shows. */
public final class ScenarioDescription {
    private ScenarioDescription() {}

    /** Every setting in the order of a scenario file, with the defaults of {@link Scenario#defaults()}. */
    public static List<SettingDescription> settings() {
        List<SettingDescription> settings = new ArrayList<>();
        collect(RecordSchema.of(Scenario.class), "", Scenario.defaults(), settings);
        return List.copyOf(settings);
    }

    /** Every setting in the order of a scenario file, with its value in {@code scenario}. */
    public static List<SettingValue> values(Scenario scenario) {
        List<SettingDescription> settings = settings();
        List<String> texts = new ArrayList<>();
        texts(RecordSchema.of(Scenario.class), scenario, texts);
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new SettingValue(settings.get(at), texts.get(at)))
                .toList();
    }

    private static void texts(RecordSchema schema, Object holder, List<String> texts) {
        for (SettingField field : schema.fields()) {
            Object value = field.in(holder);
            if (field.isGroup()) {
                texts(field.schema(), value, texts);
            } else {
                texts.add(ScenarioWriter.valueText(field.kind(), value));
            }
        }
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
