package prosumerlab.scenario;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import prosumerlab.scenario.json.Json;

/** Turns one JSON value into the value of a setting, or says why it is none. */
final class SettingConverter {
    private static final int DATE_LENGTH = 10;

    private final ProblemList problems;

    SettingConverter(ProblemList problems) {
        this.problems = problems;
    }

    /** The value of {@code field} at {@code path}, or null with a problem noted. Lists of records are not for this class. */
    Object convert(SettingField field, Json json, String path) {
        Setting setting = field.setting();
        return switch (field.kind()) {
            case SWITCH -> toSwitch(json, path);
            case WHOLE_NUMBER -> toWhole(field, setting, json, path);
            case NUMBER -> toNumber(setting, json, path);
            case TEXT -> toText(setting, json, path);
            case DATE -> toDate(json, path);
            case CHOICE -> toChoice(field.valueType(), json, path);
            case NUMBERS -> toNumbers(setting, json, path);
            case RECORDS -> throw new IllegalArgumentException(path);
        };
    }

    private Boolean toSwitch(Json json, String path) {
        if (json instanceof Json.Word word
                && (word.text().equals("true") || word.text().equals("false"))) {
            return Boolean.valueOf(word.text());
        }
        return wrong(json, path, SettingKind.SWITCH);
    }

    private Object toWhole(SettingField field, Setting setting, Json json, String path) {
        Double value = toNumber(setting, json, path);
        if (value == null) {
            return null;
        }
        try {
            // The digits, not the double: a seed has more of them than a double keeps apart from its neighbours.
            return field.boxed(new BigDecimal(((Json.Digits) json).text()).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return wrong(json, path, SettingKind.WHOLE_NUMBER);
        }
    }

    private Double toNumber(Setting setting, Json json, String path) {
        if (!(json instanceof Json.Digits digits)) {
            return wrong(json, path, SettingKind.NUMBER);
        }
        double value = Double.parseDouble(digits.text());
        if (value == 0 && hasNonZeroDigit(digits.text())) {
            return refuse(path, json.shown() + " is too small to be told from 0");
        }
        if (!RangeCheck.allows(setting, value)) {
            return refuse(path, RangeCheck.number(setting, value, json.shown()));
        }
        // Adding zero turns -0 into 0, so that it is written and shown as 0.
        return value + 0.0;
    }

    private String toText(Setting setting, Json json, String path) {
        if (!(json instanceof Json.Text text)) {
            return wrong(json, path, SettingKind.TEXT);
        }
        String problem = RangeCheck.text(setting, text.value());
        return problem == null ? text.value() : refuse(path, problem);
    }

    private LocalDate toDate(Json json, String path) {
        LocalDate date = json instanceof Json.Text text ? dateOf(text.value()) : null;
        return date != null ? date : refuse(path, json.shown() + " is not a date such as \"2025-04-21\"");
    }

    private Object toChoice(Class<?> type, Json json, String path) {
        Object constant = json instanceof Json.Text text ? Choices.find(type, text.value()) : null;
        if (constant != null) {
            return constant;
        }
        List<String> keys = Choices.keys(type);
        String asked = json instanceof Json.Text text ? Suggestion.ask(text.value(), keys) : "";
        return refuse(path, json.shown() + " is not one of " + String.join(", ", keys) + asked);
    }

    private double[] toNumbers(Setting setting, Json json, String path) {
        if (!(json instanceof Json.Items items)) {
            return wrong(json, path, SettingKind.NUMBERS);
        }
        String problem = RangeCheck.size(setting, items.elements().size());
        if (problem != null) {
            return refuse(path, problem);
        }
        double[] numbers = new double[items.elements().size()];
        boolean whole = true;
        for (int i = 0; i < numbers.length; i++) {
            Double number = toNumber(setting, items.elements().get(i), path + "[" + i + "]");
            whole &= number != null;
            numbers[i] = number == null ? 0 : number;
        }
        return whole ? numbers : null;
    }

    /** Notes that {@code json} is not of {@code kind}. */
    <T> T wrong(Json json, String path, SettingKind kind) {
        String hint =
                json instanceof Json.Word word && word.text().equals("null") ? "; leave it out for the default" : "";
        return refuse(path, json.shown() + " is not " + kind.inWords() + hint);
    }

    private <T> T refuse(String path, String message) {
        problems.add(path, message);
        return null;
    }

    private static boolean hasNonZeroDigit(String number) {
        for (int i = 0; i < number.length() && number.charAt(i) != 'e' && number.charAt(i) != 'E'; i++) {
            if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Year, month and day by hand: loading the formatter of the JDK would take a tenth of the whole start. */
    private static LocalDate dateOf(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        for (int i = 0; i < DATE_LENGTH; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return null;
            }
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
