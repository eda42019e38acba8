package prosumerlab.ui.kit.form;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.SettingDescription;

/** One setting in a form: what is written, what it would be untouched, and what is wrong with it. */
public final class FormField {
    private final SettingDescription setting;
    private final String path;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final ReadOnlyObjectWrapper<List<ScenarioProblem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());

    /**
     * @param path where it stands, such as {@code measured.pv[0].file}
     */
    FormField(SettingDescription setting, String path) {
        this.setting = setting;
        this.path = path;
    }

    /** Its meaning and limits. */
    public SettingDescription setting() {
        return setting;
    }

    /** Where it stands in a scenario, such as {@code battery.minimumSoc}. */
    public String path() {
        return path;
    }

    /** Its path as an id of nodes, such as {@code battery-minimumSoc}. */
    String id() {
        return path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What is written; a list of records as JSON. */
    public StringProperty text() {
        return text;
    }

    /** The text it would have if nobody changed it. */
    public StringProperty reference() {
        return reference;
    }

    /** What is wrong with it, alone or together with others. */
    public ReadOnlyObjectProperty<List<ScenarioProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Whether it means something else than its reference. */
    public ObservableValue<Boolean> changed() {
        return Bindings.createBooleanBinding(this::isChanged, text, reference);
    }

    /** Whether it means something else than its reference now. */
    public boolean isChanged() {
        return !text.get().equals(reference.get()) && !toJson().equals(SettingText.toJson(setting, reference.get()));
    }

    /** Writes what it would be if nobody had changed it. */
    public void reset() {
        text.set(reference.get());
    }

    /** Whether {@code words}, in lower case, stand in its label, its path or its help. */
    boolean mentions(String words) {
        String all = SettingWords.label(setting) + ' ' + path + ' ' + setting.help();
        return all.toLowerCase(Locale.ROOT).contains(words);
    }

    JsonElement toJson() {
        return SettingText.toJson(setting, text.get());
    }

    /** Keeps those of {@code all} that are about this setting or a part of it. */
    void take(List<ScenarioProblem> all) {
        problems.set(all.stream().filter(this::isConcernedBy).toList());
    }

    private boolean isConcernedBy(ScenarioProblem problem) {
        return covers(problem.path()) || problem.related().stream().anyMatch(this::covers);
    }

    private boolean covers(String other) {
        return other.startsWith(path)
                && (other.length() == path.length() || ".[".indexOf(other.charAt(path.length())) >= 0);
    }
}
