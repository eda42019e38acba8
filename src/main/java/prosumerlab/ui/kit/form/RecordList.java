package prosumerlab.ui.kit.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import prosumerlab.scenario.SettingDescription;

/** The elements of a setting that is a list of records; each is a small form of its own. */
final class RecordList {
    /** The fields of one element. */
    record Entry(List<FormField> fields) {}

    private final FormField list;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private boolean writing;

    RecordList(FormField list) {
        this.list = list;
        list.text().subscribe(text -> {
            if (!writing) {
                read(text);
            }
        });
        list.problems().subscribe(problems -> tell());
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    /** Adds an element with its defaults. */
    void add() {
        entries.add(entry(entries.size(), new JsonObject()));
        write();
    }

    void remove(Entry entry) {
        JsonArray all = toJson();
        all.remove(entries.indexOf(entry));
        list.text().set(all.toString());
    }

    private void read(String text) {
        List<Entry> all = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
            all.add(entry(all.size(), element.getAsJsonObject()));
        }
        entries.setAll(all);
        tell();
    }

    private Entry entry(int index, JsonObject values) {
        List<FormField> fields = new ArrayList<>();
        for (SettingDescription setting : list.setting().elements()) {
            FormField field = new FormField(setting, list.path() + "[" + index + "]." + setting.key());
            String given = setting.defaultValue() == null
                    ? ""
                    : SettingText.of(setting, JsonParser.parseString(setting.defaultText()));
            field.reference().set(given);
            JsonElement value = values.get(setting.key());
            field.text().set(value == null ? given : SettingText.of(setting, value));
            field.text().addListener((property, before, after) -> write());
            fields.add(field);
        }
        return new Entry(List.copyOf(fields));
    }

    private void write() {
        writing = true;
        list.text().set(toJson().toString());
        writing = false;
    }

    private JsonArray toJson() {
        JsonArray all = new JsonArray();
        for (Entry entry : entries) {
            JsonObject object = new JsonObject();
            entry.fields().forEach(field -> object.add(field.setting().key(), field.toJson()));
            all.add(object);
        }
        return all;
    }

    private void tell() {
        entries.forEach(entry ->
                entry.fields().forEach(field -> field.take(list.problems().get())));
    }
}
