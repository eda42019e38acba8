package prosumerlab.scenario.json;

import java.util.List;
import java.util.Map;

/** A JSON value as it was written: numbers keep their digits, so that none is rounded before it is checked. */
public sealed interface Json {
    /** What a person calls such a value, such as {@code a list}. */
    String kind();

    /** The value itself, short enough for one line. */
    String shown();

    /** An object; its members in the order of the file. */
    record Group(Map<String, Json> members) implements Json {
        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public String shown() {
            return "an object {…}";
        }
    }

    /** A list. */
    record Items(List<Json> elements) implements Json {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String shown() {
            return "a list […]";
        }
    }

    /** A text, its escapes resolved. */
    record Text(String value) implements Json {
        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String shown() {
            return Shown.quoted(value);
        }
    }

    /** A valid JSON number, as its digits. */
    record Digits(String text) implements Json {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public String shown() {
            return Shown.plain(text);
        }
    }

    /** {@code true}, {@code false} or {@code null}, or a bare word that JSON does not know, such as {@code NaN}. */
    record Word(String text) implements Json {
        @Override
        public String kind() {
            return switch (text) {
                case "true", "false" -> "a switch";
                default -> Shown.plain(text);
            };
        }

        @Override
        public String shown() {
            return Shown.plain(text);
        }
    }
}
