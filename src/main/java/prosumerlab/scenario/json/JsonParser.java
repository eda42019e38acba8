package prosumerlab.scenario.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses strict JSON (RFC 8259) into {@link Json} values.
 *
 * <p>One liberty, so that every problem of a file is found at once: a bare word where a value belongs ({@code NaN},
 * {@code +1}, {@code TRUE}) becomes a {@link Json.Word}, which no setting accepts. Everything else that is not JSON stops it.
 */
public final class JsonParser {
    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 200_000;

    private final String text;
    private final JsonReader reader;
    private final List<ParsedJson.Duplicate> duplicates = new ArrayList<>();
    private int values;

    private JsonParser(String text) {
        this.text = text;
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
    }

    /**
     * Parses the one value that {@code text} holds.
     *
     * @throws BadText if it is not JSON, is nested deeper than 16 levels or holds more than 200,000 values
     */
    public static ParsedJson parse(String text) throws BadText {
        JsonParser parser = new JsonParser(text);
        boolean whole = false;
        try {
            Json root = parser.value("", parser.wordAhead(false));
            whole = true;
            if (parser.reader.peek() == JsonToken.END_DOCUMENT) {
                return new ParsedJson(root, List.copyOf(parser.duplicates));
            }
            throw new IOException("more than one value");
        } catch (IOException e) {
            throw new JsonSyntax(text).explain(e, parser.offset(), whole);
        }
    }

    private Json value(String path, String word) throws IOException, BadText {
        return value(path, word, peek(word));
    }

    private Json value(String path, String word, JsonToken token) throws IOException, BadText {
        if (++values > MOST_VALUES) {
            throw new BadText("holds more than " + MOST_VALUES + " values, far more than a scenario needs");
        }
        return switch (token) {
            case BEGIN_OBJECT -> group(path);
            case BEGIN_ARRAY -> items(path);
            case NUMBER -> new Json.Digits(reader.nextString());
            case STRING -> word == null ? new Json.Text(reader.nextString()) : new Json.Word(reader.nextString());
            default -> {
                reader.skipValue();
                yield new Json.Word(word);
            }
        };
    }

    private Json group(String path) throws IOException, BadText {
        Map<String, Json> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            String memberPath = path.isEmpty() ? key : path + "." + key;
            if (members.containsKey(key)) {
                duplicates.add(new ParsedJson.Duplicate(memberPath, JsonSyntax.lineOf(text, offset())));
            }
            members.putIfAbsent(key, value(memberPath, wordAhead(false)));
        }
        reader.endObject();
        return new Json.Group(members);
    }

    private Json items(String path) throws IOException, BadText {
        List<Json> elements = new ArrayList<>();
        reader.beginArray();
        String word = wordAhead(false);
        JsonToken token = peek(word);
        while (token != JsonToken.END_ARRAY) {
            elements.add(value(path + "[" + elements.size() + "]", word, token));
            word = wordAhead(true);
            token = peek(word);
        }
        reader.endArray();
        return new Json.Items(elements);
    }

    /** Looks at the next token; {@code word} is let through whatever it is. */
    private JsonToken peek(String word) throws IOException {
        reader.setStrictness(word == null ? Strictness.STRICT : Strictness.LENIENT);
        JsonToken token = reader.peek();
        reader.setStrictness(Strictness.STRICT);
        return token;
    }

    /** The bare word or number that comes next, or null if something else does. */
    private String wordAhead(boolean afterComma) {
        int start = JsonSyntax.skipBlanks(text, offset());
        if (start < text.length() && (text.charAt(start) == ':' || afterComma && text.charAt(start) == ',')) {
            start = JsonSyntax.skipBlanks(text, start + 1);
        }
        int end = JsonSyntax.endOfWord(text, start);
        return end > start ? text.substring(start, end) : null;
    }

    private int offset() {
        return (int) reader.getCharacterOffset();
    }
}
