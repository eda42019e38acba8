package prosumerlab.ui.kit.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.scenario.SettingDescription;
import prosumerlab.scenario.SettingKind;

/** What is written in a field, as JSON and back. What is no number stays a text, for the scenario's reader to refuse. */
final class SettingText {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|\\s+");

    private SettingText() {}

    /** What a field of {@code setting} shows for {@code value}. */
    static String of(SettingDescription setting, JsonElement value) {
        if (setting.kind() == SettingKind.NUMBERS) {
            List<String> numbers = new ArrayList<>();
            value.getAsJsonArray().forEach(number -> numbers.add(number.getAsString()));
            return String.join(", ", numbers);
        }
        return setting.kind() == SettingKind.RECORDS ? value.toString() : value.getAsString();
    }

    /** What {@code text} in a field of {@code setting} stands for. */
    static JsonElement toJson(SettingDescription setting, String text) {
        return switch (setting.kind()) {
            case TEXT -> new JsonPrimitive(text);
            case DATE, CHOICE -> new JsonPrimitive(text.strip());
            case SWITCH -> flag(text.strip());
            case NUMBER, WHOLE_NUMBER -> number(text.strip());
            case NUMBERS -> numbers(text.strip());
            case RECORDS -> JsonParser.parseString(text);
        };
    }

    /** The text of each setting in {@code settings} under {@code scenario}, by path. */
    static Map<String, String> texts(Scenario scenario, List<SettingDescription> settings) {
        JsonObject root =
                JsonParser.parseString(ScenarioWriter.toJson(scenario)).getAsJsonObject();
        Map<String, String> texts = new LinkedHashMap<>();
        for (SettingDescription setting : settings) {
            JsonObject group = setting.group().isEmpty() ? root : root.getAsJsonObject(setting.group());
            texts.put(setting.path(), of(setting, group.get(setting.key())));
        }
        return texts;
    }

    private static JsonElement flag(String text) {
        return text.equals("true") || text.equals("false")
                ? new JsonPrimitive(Boolean.valueOf(text))
                : new JsonPrimitive(text);
    }

    private static JsonElement numbers(String text) {
        JsonArray numbers = new JsonArray();
        if (!text.isEmpty()) {
            for (String number : SEPARATOR.split(text, -1)) {
                numbers.add(number(number));
            }
        }
        return numbers;
    }

    private static JsonElement number(String text) {
        String usual = text.replace('−', '-').replaceFirst("^(-?)\\.", "$10.");
        return NUMBER.matcher(usual).matches()
                ? new JsonPrimitive(new LazilyParsedNumber(usual))
                : new JsonPrimitive(text);
    }
}
