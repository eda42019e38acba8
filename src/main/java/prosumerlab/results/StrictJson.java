package prosumerlab.results;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import prosumerlab.domain.Hash;

/**
 * Reads JSON of a known shape and collects what is wrong with it, each with its line and field. A value that is wrong reads as
 * null, so that reading goes on to the next.
 */
final class StrictJson implements Closeable {
    /** The largest whole number that every JSON reader keeps exactly. */
    static final long MAX_WHOLE = (1L << 53) - 1;

    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_PATH = 80;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final String file;
    private final LineCountingReader lines;
    private final JsonReader json;
    private final List<String> problems = new ArrayList<>();

    /** Reads one value; null if it is wrong, which has been reported then. */
    interface Value {
        Object read() throws IOException;
    }

    /** @param file name in front of each problem */
    StrictJson(String file, Reader in) {
        this.file = file;
        this.lines = new LineCountingReader(in);
        this.json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
    }

    /**
     * Reads {@code value} as the only content of the file.
     *
     * @throws ChainFileException with all problems, if there are any
     */
    Object document(Value value) throws IOException {
        Object result = null;
        boolean whole = false;
        try {
            result = value.read();
            whole = true;
            // In strict mode, anything but the end of the file throws here.
            json.peek();
        } catch (EOFException e) {
            report(json.getPath(), "the file ends here, before its JSON is complete");
        } catch (MalformedJsonException e) {
            report(
                    json.getPath(),
                    whole
                            ? "something follows the end of the chain"
                            : "this is not JSON: a quote, comma, colon or brace is missing, or too many");
        } catch (CharacterCodingException e) {
            report(json.getPath(), "the file is not UTF-8");
        }
        if (!problems.isEmpty()) {
            throw new ChainFileException(problems);
        }
        return result;
    }

    /** Reads an object that has exactly the fields of {@code schema}; null if any is wrong. */
    Map<String, Object> object(Map<String, Value> schema) throws IOException {
        return object(schema, values -> schema.keySet());
    }

    /** Reads an object; {@code needed} says which fields of {@code schema} it must have, given those it has. */
    Map<String, Object> object(Map<String, Value> schema, Function<Map<String, Object>, Set<String>> needed)
            throws IOException {
        if (!isNext(JsonToken.BEGIN_OBJECT, "an object in braces")) {
            return null;
        }
        json.beginObject();
        int before = problems.size();
        Map<String, Object> values = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!schema.containsKey(name)) {
                report(json.getPath(), "there is no such field");
                json.skipValue();
            } else if (!seen.add(name)) {
                report(json.getPath(), "appears twice");
                json.skipValue();
            } else {
                values.put(name, schema.get(name).read());
            }
        }
        json.endObject();
        Set<String> names = needed.apply(values);
        for (String name : new TreeSet<>(names)) {
            if (!seen.contains(name)) {
                report(json.getPreviousPath() + "." + name, "is missing");
            }
        }
        for (String name : new TreeSet<>(seen)) {
            if (!names.contains(name)) {
                report(json.getPreviousPath() + "." + name, "does not belong here");
            }
        }
        return problems.size() > before ? null : values;
    }

    /** Reads a list; null if any element is wrong. */
    List<Object> list(Value element) throws IOException {
        if (!isNext(JsonToken.BEGIN_ARRAY, "a list in brackets")) {
            return null;
        }
        json.beginArray();
        int before = problems.size();
        List<Object> values = new ArrayList<>();
        while (json.hasNext()) {
            values.add(element.read());
        }
        json.endArray();
        return problems.size() > before ? null : values;
    }

    /** A whole number in the range of an {@code int}. */
    Integer integer() throws IOException {
        Long value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : value.intValue();
    }

    /** A whole number, written without a fraction or an exponent. */
    Long whole(long least, long most) throws IOException {
        if (!isNext(JsonToken.NUMBER, "a whole number")) {
            return null;
        }
        String text = json.nextString();
        if (WHOLE.matcher(text).matches()) {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        wrong(quote(text) + " is not a whole number between " + least + " and " + most);
        return null;
    }

    /** A number above 0. */
    Double positive() throws IOException {
        if (!isNext(JsonToken.NUMBER, "a number")) {
            return null;
        }
        String text = json.nextString();
        double value = Double.parseDouble(text);
        if (value > 0 && value < Double.POSITIVE_INFINITY) {
            return value;
        }
        wrong(quote(text) + " is not a number above 0");
        return null;
    }

    /** 64 lower-case hex digits. */
    Hash hash() throws IOException {
        if (!isNext(JsonToken.STRING, "a hash in quotes")) {
            return null;
        }
        String text = json.nextString();
        if (HASH.matcher(text).matches()) {
            return Hash.parse(text);
        }
        wrong(quote(text) + " is not a hash of 64 lower-case hex digits");
        return null;
    }

    /** One of the words that {@code meanings} knows. */
    <T> T word(Map<String, T> meanings) throws IOException {
        String known = String.join(", ", new TreeSet<>(meanings.keySet()));
        if (!isNext(JsonToken.STRING, "one of: " + known)) {
            return null;
        }
        String text = json.nextString();
        T meaning = meanings.get(text);
        if (meaning == null) {
            wrong(quote(text) + " is not one of: " + known);
        }
        return meaning;
    }

    /** Reports something wrong with the value that was read last. */
    void wrong(String what) throws ChainFileException {
        report(json.getPreviousPath(), what);
    }

    private boolean isNext(JsonToken expected, String inWords) throws IOException {
        if (json.peek() == expected) {
            return true;
        }
        report(json.getPath(), "must be " + inWords);
        json.skipValue();
        return false;
    }

    private void report(String path, String what) throws ChainFileException {
        String field = path.startsWith("$.") ? path.substring(2) + ": " : path.equals("$") ? "" : path + ": ";
        problems.add(file + ":" + lines.line() + ": " + shortened(field) + what);
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(file + ": there may be more; these are the first " + MOST_PROBLEMS + " problems");
            throw new ChainFileException(problems);
        }
    }

    /** A file of nothing but brackets has a path of a thousand characters. */
    private static String shortened(String field) {
        return field.length() <= LONGEST_PATH ? field : field.substring(0, LONGEST_PATH) + "…: ";
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
