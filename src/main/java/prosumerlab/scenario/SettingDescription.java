package prosumerlab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import prosumerlab.scenario.json.PlainNumber;

/**
 * One setting as a form or a table shows it.
 *
 * @param path where it stands in a scenario, such as {@code battery.minimumSoc}
 * @param kind what it takes
 * @param help what it does, in a sentence
 * @param unit unit as shown; empty for none
 * @param minimum smallest number, of each element for a list; may be infinite
 * @param maximum largest number, of each element for a list; may be infinite
 * @param oneOf the only whole numbers allowed; empty for any in the range
 * @param minimumLength fewest characters or elements
 * @param maximumLength most characters or elements
 * @param choices the words that a {@link SettingKind#CHOICE} takes
 * @param choicesInWords what each of them means, in a sentence; empty where its name says it
 * @param defaultValue the default, or null where there is none and the setting must be given
 * @param elements settings of each element of a list of {@link SettingKind#RECORDS}
 */
public record SettingDescription(
        String path,
        SettingKind kind,
        String help,
        String unit,
        double minimum,
        double maximum,
        List<Integer> oneOf,
        int minimumLength,
        int maximumLength,
        List<String> choices,
        List<String> choicesInWords,
        Object defaultValue,
        List<SettingDescription> elements) {

    static SettingDescription of(SettingField field, String path, Object defaultValue) {
        Setting setting = field.setting();
        SettingKind kind = field.kind();
        return new SettingDescription(
                path,
                kind,
                setting.help(),
                setting.unit(),
                setting.min(),
                setting.max(),
                Arrays.stream(setting.oneOf()).boxed().toList(),
                setting.minLength(),
                setting.maxLength(),
                kind == SettingKind.CHOICE ? Choices.keys(field.valueType()) : List.of(),
                kind == SettingKind.CHOICE ? Choices.inWords(field.valueType()) : List.of(),
                defaultValue,
                kind == SettingKind.RECORDS ? ScenarioDescription.elements(field.schema(), path + "[]") : List.of());
    }

    /** The last part of the path: the key in its group. */
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The group it belongs to, such as {@code battery}; empty at the top level. */
    public String group() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** What {@code choice} means, in a sentence; empty if it is none of the choices, or its name says it. */
    public String inWords(String choice) {
        int at = choices.indexOf(choice);
        return at < 0 ? "" : choicesInWords.get(at);
    }

    /** The default as it stands in a scenario file, or empty where the setting must be given. */
    public String defaultText() {
        return defaultValue == null ? "" : ScenarioWriter.valueText(kind, defaultValue);
    }

    /** What is allowed, in words: {@code 0 to 1}, {@code 24 numbers, 0 to 1000}. */
    public String allowed() {
        return switch (kind) {
            case SWITCH -> "true, false";
            case CHOICE -> String.join(", ", choices);
            case DATE -> "year-month-day";
            case TEXT -> lengths() + " characters";
            case NUMBER -> range();
            case WHOLE_NUMBER -> "whole, " + range();
            case NUMBERS -> lengths() + " numbers, " + range();
            case RECORDS -> lengths() + " objects";
        };
    }

    private String range() {
        if (!oneOf.isEmpty()) {
            return oneOf.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (Double.isInfinite(minimum) || Double.isInfinite(maximum)) {
            return (Double.isInfinite(minimum) ? "" : "from " + PlainNumber.format(minimum))
                    + (Double.isInfinite(maximum) ? "" : "up to " + PlainNumber.format(maximum));
        }
        return PlainNumber.format(minimum) + " to " + PlainNumber.format(maximum);
    }

    private String lengths() {
        return minimumLength == maximumLength ? String.valueOf(minimumLength) : minimumLength + " to " + maximumLength;
    }
}
