package prosumerlab.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * What a record of settings is made of, read from its components. Like all that reads a scenario, written with plain loops:
 * a program that starts for each run would spend a fifth of its start on the first lambdas.
 */
final class RecordSchema {
    private final Class<?> type;
    private final List<SettingField> fields;

    private RecordSchema(Class<?> type, List<SettingField> fields) {
        this.type = type;
        this.fields = fields;
    }

    /**
     * @throws IllegalArgumentException if {@code type} is not a record of settings and groups
     */
    static RecordSchema of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("not a record: " + type.getName());
        }
        List<SettingField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(new SettingField(component));
        }
        return new RecordSchema(type, List.copyOf(fields));
    }

    /** The components in their order. */
    List<SettingField> fields() {
        return fields;
    }

    /** The component called {@code key}, or null. */
    SettingField field(String key) {
        for (SettingField field : fields) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return null;
    }

    /** The keys in their order. */
    List<String> keys() {
        return fields.stream().map(SettingField::key).toList();
    }

    /**
     * A record of {@code values}, one a component, in their order.
     *
     * @throws IllegalArgumentException if the record's own constructor refuses them
     */
    Object create(Object[] values) {
        try {
            Class<?>[] types = new Class<?>[fields.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = fields.get(i).componentType();
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    /** What the record's own static {@code defaults()} gives, or null if it has none. */
    Object defaults() {
        try {
            return type.getDeclaredMethod("defaults").invoke(null);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no defaults from " + type.getName(), e);
        }
    }
}
