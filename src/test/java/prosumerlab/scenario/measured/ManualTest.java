package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.scenario.Horizon;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.SeriesSet;
import prosumerlab.scenario.Setting;

/** The example of the manual page is loaded as it is printed. */
class ManualTest {
    private static final Path PAGE = Path.of("src/site/markdown/measured.md");

    @TempDir
    Path folder;

    @Test
    void theExampleOfTheManualLoads() throws Exception {
        Files.writeString(folder.resolve("meter.csv"), block("csv"));
        JsonObject json = JsonParser.parseString(block("json")).getAsJsonObject();
        assertThat(json.keySet()).containsExactlyInAnyOrder("name", "horizon", "measured");

        LoadedScenario loaded = SeriesLoader.load(scenario(json), folder);

        SeriesSet.Series series = loaded.series().consumption().get(0);
        assertThat(series.scope()).isEqualTo(SeriesSet.Scope.HOME);
        assertThat(series.id()).isEqualTo(12);
        assertThat(series.kwhPerStep()).containsExactly(0.112 + 0.098 + 0.101 + 0.095, 0.09 + 0.088 + 0.151 + 0.087);
    }

    @Test
    void thePageExplainsEverySettingAndItsChoices() throws IOException {
        String page = Files.readString(PAGE);
        for (RecordComponent component : MeasuredFile.class.getRecordComponents()) {
            assertThat(page).contains("`" + component.getName() + "`");
            assertThat(component.getAnnotation(Setting.class))
                    .as(component.getName())
                    .isNotNull();
        }
        for (MeasuredFile.Format format : MeasuredFile.Format.values()) {
            assertThat(page).contains("`" + format.key() + "`");
        }
        for (MeasuredFile.Unit unit : MeasuredFile.Unit.values()) {
            assertThat(page).contains("`" + unit.key() + "`");
        }
    }

    private static String block(String language) throws IOException {
        Matcher m =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(m.find()).as("a block of " + language).isTrue();
        return m.group(1).stripIndent();
    }

    private static Scenario scenario(JsonObject json) throws ReflectiveOperationException {
        Scenario d = Scenario.defaults();
        JsonObject horizon = json.getAsJsonObject("horizon");
        JsonObject measured = json.getAsJsonObject("measured");
        assertThat(horizon.keySet()).containsExactlyInAnyOrder("hours", "startDate");
        assertThat(measured.keySet()).containsExactly("consumption");
        return new Scenario(
                json.get("name").getAsString(),
                d.description(),
                d.seed(),
                new Horizon(
                        horizon.get("hours").getAsInt(),
                        60,
                        LocalDate.parse(horizon.get("startDate").getAsString())),
                d.community(),
                d.pv(),
                d.battery(),
                d.consumption(),
                d.weather(),
                d.prices(),
                d.trading(),
                d.market(),
                d.blockchain(),
                d.regulator(),
                new Measured(List.of(), files(measured), List.of()));
    }

    private static List<MeasuredFile> files(JsonObject measured) throws ReflectiveOperationException {
        List<MeasuredFile> files = new ArrayList<>();
        for (JsonElement element : measured.getAsJsonArray("consumption")) {
            files.add(file(element.getAsJsonObject()));
        }
        return files;
    }

    private static MeasuredFile file(JsonObject json) throws ReflectiveOperationException {
        RecordComponent[] components = MeasuredFile.class.getRecordComponents();
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).containsAll(json.keySet());
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Class<?> type = components[i].getType();
            JsonElement value = json.get(components[i].getName());
            if (value == null) {
                values[i] = components[i].getAccessor().invoke(MeasuredFile.defaults());
            } else if (type == String.class) {
                values[i] = value.getAsString();
            } else if (type == MeasuredFile.Label.class) {
                values[i] = Arrays.stream(MeasuredFile.Label.values())
                        .filter(label -> label.key().equals(value.getAsString()))
                        .findFirst()
                        .orElseThrow();
            } else {
                throw new IllegalArgumentException(
                        "the example uses a setting that this test does not read: " + components[i].getName());
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return MeasuredFile.class.getDeclaredConstructor(types).newInstance(values);
    }
}
