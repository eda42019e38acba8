package prosumerlab.scenario;

import java.util.Arrays;
import java.util.stream.Collectors;
import prosumerlab.scenario.json.PlainNumber;
import prosumerlab.scenario.json.Shown;

/** Checks values against the range that their {@link Setting} gives. Each check returns a message, or null if all is well. */
final class RangeCheck {
    private RangeCheck() {}

    /** Whether {@code value} is allowed. */
    static boolean allows(Setting setting, double value) {
        int[] oneOf = setting.oneOf();
        for (int one : oneOf) {
            if (one == value) {
                return true;
            }
        }
        return oneOf.length == 0 && value >= setting.min() && value <= setting.max() && Double.isFinite(value);
    }

    /** Checks one number; {@code shown} is how a person wrote it. */
    static String number(Setting setting, double value, String shown) {
        if (allows(setting, value)) {
            return null;
        }
        if (setting.oneOf().length > 0) {
            return shown + " is not one of " + listed(setting.oneOf());
        }
        if (Double.isInfinite(setting.min()) && Double.isInfinite(setting.max())) {
            return shown + " is too large a number";
        } else if (Double.isInfinite(setting.max())) {
            return shown + (value < setting.min() ? " is below " + PlainNumber.format(setting.min()) : " is too large");
        } else if (Double.isInfinite(setting.min())) {
            return shown + (value > setting.max() ? " is above " + PlainNumber.format(setting.max()) : " is too small");
        }
        return shown + " is not between " + PlainNumber.format(setting.min()) + " and "
                + PlainNumber.format(setting.max());
    }

    /** {@code value} for a message, whatever it is. */
    static String shown(double value) {
        return Double.isFinite(value) ? PlainNumber.format(value) : Double.toString(value);
    }

    /** Checks the number of elements of a list. */
    static String size(Setting setting, int size) {
        return length(setting, size, " element");
    }

    /** Checks the length of a text, and that it can be shown and saved. */
    static String text(Setting setting, String value) {
        if (value.isBlank() && setting.minLength() > 0) {
            return "is blank";
        }
        for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
            if (isUnfit(value.codePointAt(i))) {
                return Shown.quoted(value) + " holds a control character or half a character";
            }
        }
        int length = value.codePointCount(0, value.length());
        return length(setting, length, " character");
    }

    private static String length(Setting setting, int length, String what) {
        if (length < setting.minLength() || length > setting.maxLength()) {
            String allowed = setting.minLength() == setting.maxLength()
                    ? String.valueOf(setting.minLength())
                    : setting.minLength() + " to " + setting.maxLength();
            return "has " + length + what + (length == 1 ? "" : "s") + ", not " + allowed;
        }
        return null;
    }

    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE || type == Character.CONTROL && c != '\n' && c != '\t';
    }

    private static String listed(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }
}
