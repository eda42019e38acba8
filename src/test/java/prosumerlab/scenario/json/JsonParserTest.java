package prosumerlab.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {
    @Test
    void parse_keepsOrderAndDigits() throws BadText {
        ParsedJson parsed =
                JsonParser.parse("{\"b\": 1e2, \"a\": [true, \"x\\n\"], \"c\": 9007199254740993, \"d\": -0}");

        assertThat(parsed.duplicates()).isEmpty();
        Map<String, Json> members = ((Json.Group) parsed.root()).members();
        assertThat(members.keySet()).containsExactly("b", "a", "c", "d");
        assertThat(members.values())
                .containsExactly(
                        new Json.Digits("1e2"),
                        new Json.Items(List.of(new Json.Word("true"), new Json.Text("x\n"))),
                        new Json.Digits("9007199254740993"),
                        new Json.Digits("-0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "-Infinity", "+1", ".5", "5.", "01", "0x10", "TRUE", "None", "1_000", "1.0f"})
    void parse_bareWordThatIsNoJson_isKeptSoThatTheRestIsReadToo(String word) throws BadText {
        assertThat(JsonParser.parse("{\"a\" : " + word + ", \"b\": [" + word + ", 2, " + word + "]}")
                        .root())
                .isEqualTo(new Json.Group(Map.of(
                        "a",
                        new Json.Word(word),
                        "b",
                        new Json.Items(List.of(new Json.Word(word), new Json.Digits("2"), new Json.Word(word))))));
    }

    @Test
    void parse_duplicateKeys_areReportedWithPathAndLine() throws BadText {
        ParsedJson parsed = JsonParser.parse("{\"a\": 1, \"a\": 2,\n\"b\": {\n\"c\": [{\"x\": 1, \"x\": 2}]}}");

        assertThat(parsed.duplicates())
                .containsExactly(new ParsedJson.Duplicate("a", 1), new ParsedJson.Duplicate("b.c[0].x", 3));
        assertThat(((Json.Group) parsed.root()).members()).containsEntry("a", new Json.Digits("1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,}           | line 1, column 9: there is a comma too many before '}'",
                "{\"a\": [1, 2,]}      | line 1, column 13: there is a comma too many before ']'",
                "[1,,2]                | line 1, column 4: there is a comma too many before ','",
                "{\"a\":1,,\"b\":2}    | line 1, column 8: there is a comma too many before ','",
                "[,1]                  | line 1, column 2: ',' is not expected here",
                "{\"a\": 1 // note     | line 1, column 9: JSON has no comments; use the description",
                "{ /* note */ }        | line 1, column 3: JSON has no comments; use the description",
                "# note                | line 1, column 1: JSON has no comments; use the description",
                "{a: 1}                | line 1, column 2: a key in double quotes is expected, not 'a'",
                "{'a': 1}              | line 1, column 2: texts and keys stand in double quotes, not in single ones",
                "{\"a\": 'x'}          | line 1, column 7: texts and keys stand in double quotes, not in single ones",
                "{\"a\": 1             | line 1, column 8: the text ends too early; it seems to be cut off",
                "{\"a\": \"xy          | line 1, column 10: the text ends too early; it seems to be cut off",
                "{\"a\":               | line 1, column 6: the text ends too early; it seems to be cut off",
                "[                     | line 1, column 2: the text ends too early; it seems to be cut off",
                "{\"a\": 1 \"b\": 2}   | line 1, column 9: a comma, a colon or a closing bracket is missing before '\"'",
                "[1 2]                 | line 1, column 4: a comma, a colon or a closing bracket is missing before '2'",
                "{\"a\" 1}             | line 1, column 6: a comma, a colon or a closing bracket is missing before '1'",
                "{\"a\"=1}             | line 1, column 5: '=' is not expected here",
                "{\"a\":}              | line 1, column 6: '}' is not expected here",
                "{\"a\":1]             | line 1, column 7: ']' is not expected here",
                "{\"a\":\"\\x\"}       | line 1, column 8: a text holds a \\ that begins no JSON escape; write \\\\ for a backslash",
                "{\"a\":\"\\u12\"}     | line 1, column 8: a text holds a \\ that begins no JSON escape; write \\\\ for a backslash",
                "{} x                  | line 1, column 4: something follows after the end: x",
                "{}{}                  | line 1, column 3: something follows after the end: {}",
                "<scenario/>           | line 1, column 1: '<' is not expected here",
            })
    void parse_whatIsNotJson_saysWhereAndWhy(String text, String message) {
        assertThatThrownBy(() -> JsonParser.parse(text))
                .isInstanceOf(BadText.class)
                .hasMessage(message);
    }

    @Test
    void parse_errorFurtherDown_countsLines() {
        assertThatThrownBy(() -> JsonParser.parse("{\n  \"a\": 1,\r\n  \"b\": 2,\n}\n"))
                .hasMessage("line 4, column 1: there is a comma too many before '}'");
    }

    @Test
    void parse_lineBreakInText_saysHowToWriteIt() {
        assertThatThrownBy(() -> JsonParser.parse("{\"a\": \"x\ny\"}"))
                .hasMessageEndingWith(
                        "a text holds a line break or another control character; write \\n for a line break");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n"})
    void parse_nothing_saysSo(String text) {
        assertThatThrownBy(() -> JsonParser.parse(text)).hasMessage("is empty; the smallest scenario is {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void parse_millionsOfLevels_stopsAtSixteen(String opening) {
        assertThatThrownBy(() -> JsonParser.parse(opening.repeat(1_000_000)))
                .hasMessageMatching("line 1, column \\d+: is nested deeper than 16 levels");
    }

    @Test
    void parse_millionsOfValues_stopsEarly() {
        assertThatThrownBy(() -> JsonParser.parse("[" + "0,".repeat(1_000_000) + "0]"))
                .hasMessage("holds more than 200000 values, far more than a scenario needs");
    }

    @Test
    void parse_numberOfAMillionDigits_isAWordShownShort() throws BadText {
        Json root = JsonParser.parse("7".repeat(1_000_000)).root();

        assertThat(root.shown()).isEqualTo("7".repeat(60) + "…");
    }
}
