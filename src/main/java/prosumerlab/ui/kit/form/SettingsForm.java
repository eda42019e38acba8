package prosumerlab.ui.kit.form;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.SettingDescription;

/**
 * A scenario while it is being entered. After every change the whole of it goes through the scenario's own reader, so that
 * what the form lets pass is what a file may hold, and what it refuses is said in the same words.
 */
public final class SettingsForm {
    private static final String OBJECTIVE = "regulator.objective";
    private static final List<SettingDescription> SETTINGS = ScenarioDescription.settings();

    private final Map<String, FormField> all = new LinkedHashMap<>();
    private final List<FormField> editable = new ArrayList<>();
    private final Function<Scenario, List<ScenarioProblem>> further;
    private final Reference reference;
    private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>(this, "scenario");
    private final ReadOnlyObjectWrapper<List<ScenarioProblem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyIntegerWrapper checked = new ReadOnlyIntegerWrapper(this, "checked");
    private Map<String, String> presets = Map.of();
    private boolean loading;

    private SettingsForm(
            Predicate<SettingDescription> mayChange,
            Function<Scenario, List<ScenarioProblem>> further,
            Reference reference) {
        this.further = further;
        this.reference = reference;
        for (SettingDescription setting : SETTINGS) {
            FormField field = new FormField(setting, setting.path());
            all.put(setting.path(), field);
            if (mayChange.test(setting)) {
                editable.add(field);
            }
            field.text().addListener((property, before, text) -> changed(field));
        }
    }

    /** A form of all settings that begins with those of {@code start} and compares them with the defaults. */
    public static SettingsForm whole(Scenario start) {
        SettingsForm form = new SettingsForm(setting -> true, scenario -> List.of(), Reference.DEFAULTS);
        form.load(start);
        return form;
    }

    /**
     * A form of some settings of {@code before}, which compares them with what they were.
     *
     * @param mayChange which settings it offers
     * @param further what else may be wrong with a scenario that can be read
     */
    public static SettingsForm changes(
            Scenario before,
            Predicate<SettingDescription> mayChange,
            Function<Scenario, List<ScenarioProblem>> further) {
        SettingsForm form = new SettingsForm(mayChange, further, Reference.SO_FAR);
        form.load(before);
        return form;
    }

    /** Replaces what is entered by the settings of {@code start}. */
    public void load(Scenario start) {
        Map<String, String> texts = SettingText.texts(start, SETTINGS);
        Map<String, String> references =
                reference == Reference.DEFAULTS ? SettingText.texts(Scenario.defaults(), SETTINGS) : texts;
        loading = true;
        presets = Map.of();
        texts.forEach((path, text) -> {
            all.get(path).reference().set(references.get(path));
            all.get(path).text().set(text);
        });
        followObjective();
        loading = false;
        check();
    }

    /** Enters what {@code proposed} has in the settings that can be changed, but for its name; what they are compared with stays. */
    public void enter(Scenario proposed) {
        Map<String, String> texts = SettingText.texts(proposed, SETTINGS);
        loading = true;
        presets = Map.of();
        editable.stream().filter(field -> !field.path().equals("name")).forEach(field -> field.text()
                .set(texts.get(field.path())));
        followObjective();
        loading = false;
        check();
    }

    /** The settings that can be changed, in the order of a scenario file. */
    public List<FormField> fields() {
        return List.copyOf(editable);
    }

    /** How many settings are not what they are compared with; name and description aside, which change no result. */
    public long changes() {
        return editable.stream()
                .filter(field -> !field.path().equals("name") && !field.path().equals("description"))
                .filter(FormField::isChanged)
                .count();
    }

    /** What the settings are compared with. */
    public Reference reference() {
        return reference;
    }

    /** The field of the setting at {@code path}. */
    public FormField field(String path) {
        return all.get(path);
    }

    /** The scenario that is entered; null while something is wrong with it. */
    public ReadOnlyObjectProperty<Scenario> scenario() {
        return scenario.getReadOnlyProperty();
    }

    /** All that is wrong. */
    public ReadOnlyObjectProperty<List<ScenarioProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** How often what is entered was checked; changes after each change, when everything else is up to date. */
    public ReadOnlyIntegerProperty checked() {
        return checked.getReadOnlyProperty();
    }

    private void changed(FormField field) {
        if (loading) {
            return;
        }
        if (field.path().equals(OBJECTIVE)) {
            loading = true;
            followObjective();
            loading = false;
        }
        check();
    }

    /** An objective brings its own incentives, as it does in a file: those that nobody has changed follow it. */
    private void followObjective() {
        String chosen = all.get(OBJECTIVE).text().get();
        for (Objective objective : Objective.values()) {
            if (objective.key().equals(chosen)) {
                Map<String, String> next = presets(objective);
                next.forEach((path, text) -> follow(all.get(path), text));
                presets = next;
            }
        }
    }

    private void follow(FormField field, String preset) {
        if (reference == Reference.DEFAULTS) {
            field.reference().set(preset);
        }
        // While a scenario is loaded there are no presets yet: its own incentives stand.
        if (field.text().get().equals(presets.get(field.path()))) {
            field.text().set(preset);
        }
    }

    private static Map<String, String> presets(Objective objective) {
        JsonObject regulator = new JsonObject();
        regulator.addProperty("objective", objective.key());
        JsonObject root = new JsonObject();
        root.add("regulator", regulator);
        try {
            Scenario scenario = ScenarioReader.parse(root.toString(), "", List.of());
            return SettingText.texts(
                    scenario,
                    SETTINGS.stream()
                            .filter(setting -> setting.group().equals("regulator"))
                            .filter(setting -> !setting.path().equals(OBJECTIVE)
                                    && !setting.key().equals("enabled"))
                            .toList());
        } catch (ScenarioProblems e) {
            throw new IllegalStateException(e);
        }
    }

    private void check() {
        List<ScenarioProblem> found;
        Scenario read = null;
        try {
            read = ScenarioReader.parse(toJson().toString(), "", List.of());
            found = further.apply(read);
        } catch (ScenarioProblems e) {
            found = e.problems();
        }
        List<ScenarioProblem> wrong = found;
        all.values().forEach(field -> field.take(wrong));
        scenario.set(wrong.isEmpty() ? read : null);
        problems.set(wrong);
        checked.set(checked.get() + 1);
    }

    private JsonObject toJson() {
        JsonObject root = new JsonObject();
        for (FormField field : all.values()) {
            String group = field.setting().group();
            if (!group.isEmpty() && !root.has(group)) {
                root.add(group, new JsonObject());
            }
            (group.isEmpty() ? root : root.getAsJsonObject(group))
                    .add(field.setting().key(), field.toJson());
        }
        return root;
    }
}
