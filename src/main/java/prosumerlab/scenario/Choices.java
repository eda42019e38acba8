package prosumerlab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names in scenario files of the constants of an enum: its {@code key()} where it has one. */
final class Choices {
    private Choices() {}

    /** The name of {@code constant}; without a {@code key()}, its own in lower case with hyphens. */
    static String key(Object constant) {
        try {
            return (String) constant.getClass().getMethod("key").invoke(constant);
        } catch (NoSuchMethodException e) {
            return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no key from " + constant, e);
        }
    }

    /** The names of all constants of {@code type}, in their order. */
    static List<String> keys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choices::key).toList();
    }

    /** What each constant of {@code type} means, in the order of {@link #keys}: a sentence where it has {@code inWords()}. */
    static List<String> inWords(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choices::inWords).toList();
    }

    private static String inWords(Object constant) {
        try {
            return (String) constant.getClass().getMethod("inWords").invoke(constant);
        } catch (NoSuchMethodException e) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no words from " + constant, e);
        }
    }

    /** The constant of {@code type} that is called {@code key}, or null. */
    static Object find(Class<?> type, String key) {
        for (Object constant : type.getEnumConstants()) {
            if (key(constant).equals(key)) {
                return constant;
            }
        }
        return null;
    }
}
