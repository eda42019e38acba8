package prosumerlab.scenario;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import prosumerlab.files.WholeFile;
import prosumerlab.scenario.json.PlainNumber;

/** Writes scenarios in full: every setting, always in the same order and with the same bytes. */
public final class ScenarioWriter {
    private static final String INDENT = "  ";
    private static final int NUMBERS_IN_A_LINE = 12;

    private ScenarioWriter() {}

    /** {@code scenario} as JSON text that {@link ScenarioReader} reads back to an equal scenario; ends with a line feed. */
    public static String toJson(Scenario scenario) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter out = writer(text);
            group(out, RecordSchema.of(Scenario.class), scenario, 1);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /**
     * Writes {@code scenario} to {@code file} as UTF-8, replacing one that is there at once: a failure leaves what was there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Scenario scenario, Path file) throws IOException {
        byte[] bytes = toJson(scenario).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** {@code value}, of a setting of {@code kind}, on one line as it stands in a scenario file. */
    static String valueText(SettingKind kind, Object value) {
        return switch (kind) {
            case NUMBER -> PlainNumber.format((Double) value);
            case NUMBERS -> numbers((double[]) value, ", ");
            case TEXT -> quoted((String) value);
            case DATE -> quoted(value.toString());
            case CHOICE -> quoted(Choices.key(value));
            case SWITCH, WHOLE_NUMBER -> value.toString();
            case RECORDS -> "[" + (((List<?>) value).isEmpty() ? "" : "…") + "]";
        };
    }

    private static void group(JsonWriter out, RecordSchema schema, Object holder, int depth) throws IOException {
        out.beginObject();
        for (SettingField field : schema.fields()) {
            out.name(field.key());
            Object value = field.in(holder);
            if (field.isGroup()) {
                group(out, field.schema(), value, depth + 1);
            } else if (field.kind() == SettingKind.RECORDS) {
                records(out, field.schema(), (List<?>) value, depth + 1);
            } else if (value instanceof double[] many && many.length > NUMBERS_IN_A_LINE) {
                out.jsonValue(numbers(many, ",\n" + INDENT.repeat(depth + 1)));
            } else {
                out.jsonValue(valueText(field.kind(), value));
            }
        }
        out.endObject();
    }

    private static void records(JsonWriter out, RecordSchema schema, List<?> records, int depth) throws IOException {
        out.beginArray();
        for (Object each : records) {
            group(out, schema, each, depth + 1);
        }
        out.endArray();
    }

    /** A list of numbers, with {@code lineEnd} after every twelfth. */
    private static String numbers(double[] numbers, String lineEnd) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                text.append(i % NUMBERS_IN_A_LINE == 0 ? lineEnd : ", ");
            }
            text.append(PlainNumber.format(numbers[i]));
        }
        return text.append(']').toString();
    }

    private static String quoted(String value) {
        StringWriter text = new StringWriter();
        try {
            writer(text).value(value).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static JsonWriter writer(StringWriter text) {
        JsonWriter out = new JsonWriter(text);
        out.setStrictness(Strictness.STRICT);
        out.setIndent(INDENT);
        return out;
    }
}
