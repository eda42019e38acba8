package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.json.Json;
import prosumerlab.scenario.json.JsonParser;

/** Records of lists in general, by a record made for the test. */
class RecordReaderTest {
    /** Every kind of setting that an element of a list may hold. */
    record Feed(
            @Setting(help = "Must be given.", minLength = 1) String source,
            @Setting(help = "Has a default.", maxLength = 5) String label,
            @Setting(help = "A choice.") Mood mood,
            @Setting(help = "A number.", min = 0) double factor,
            @Setting(help = "A whole number.", max = 9) int count) {

        Feed {
            if (source.equals(label)) {
                throw new IllegalArgumentException("source and label are the same");
            }
        }

        static Feed defaults() {
            return new Feed("", "none", Mood.VERY_CALM, 1, 2);
        }
    }

    enum Mood {
        VERY_CALM,
        WILD
    }

    private final ProblemList problems = new ProblemList("", new Overrides(List.of()));

    @Test
    void element_withDefaultsLeftOut_takesThem() throws Exception {
        assertThat(read("{\"source\": \"a\", \"mood\": \"wild\"}")).isEqualTo(new Feed("a", "none", Mood.WILD, 1, 2));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void element_withProblems_reportsAllOfThem() throws Exception {
        assertThat(read("{\"label\": \"too long\", \"mood\": \"calm\", \"factor\": -1, \"count\": 10}"))
                .isNull();
        assertThat(lines())
                .containsExactly(
                        "feed.label: has 8 characters, not 0 to 5",
                        "feed.mood: \"calm\" is not one of very-calm, wild",
                        "feed.factor: -1 is below 0",
                        "feed.count: 10 is above 9",
                        "feed.source: is missing");
    }

    @Test
    void element_thatItsConstructorRefuses_reportsWhy() throws Exception {
        assertThat(read("{\"source\": \"a\", \"label\": \"a\"}")).isNull();
        assertThat(lines()).containsExactly("feed: source and label are the same");
    }

    private Object read(String json) throws Exception {
        Json.Group group = (Json.Group) JsonParser.parse(json).root();
        return new RecordReader(problems).element(RecordSchema.of(Feed.class), group, "feed");
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        problems.toList().forEach(problem -> lines.add(problem.line()));
        return lines;
    }
}
