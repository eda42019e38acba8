package prosumerlab.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;

/** One component of a record of settings: a setting, or a group of settings. */
final class SettingField {
    private final RecordComponent component;
    private final Class<?> valueType;

    SettingField(RecordComponent component) {
        this.component = component;
        Class<?> type = component.getType();
        this.valueType = type == List.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : type;
    }

    String key() {
        return component.getName();
    }

    /** Whether this is a group of settings, not a setting. */
    boolean isGroup() {
        return component.getType().isRecord();
    }

    /** The type of the value; of its elements for a list of records. */
    Class<?> valueType() {
        return valueType;
    }

    /** The type of the component itself. */
    Class<?> componentType() {
        return component.getType();
    }

    /** Meaning and range of the setting. */
    Setting setting() {
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalStateException("no @Setting on " + component);
        }
        return setting;
    }

    /** The schema of a group, or of the elements of a list of records. */
    RecordSchema schema() {
        return RecordSchema.of(valueType);
    }

    SettingKind kind() {
        if (component.getType() == List.class) {
            return SettingKind.RECORDS;
        } else if (valueType == boolean.class) {
            return SettingKind.SWITCH;
        } else if (valueType == int.class || valueType == long.class) {
            return SettingKind.WHOLE_NUMBER;
        } else if (valueType == double.class) {
            return SettingKind.NUMBER;
        } else if (valueType == String.class) {
            return SettingKind.TEXT;
        } else if (valueType == LocalDate.class) {
            return SettingKind.DATE;
        } else if (valueType.isEnum()) {
            return SettingKind.CHOICE;
        } else if (valueType == double[].class) {
            return SettingKind.NUMBERS;
        }
        throw new IllegalStateException("no kind of setting is made for " + component);
    }

    /** What to hand to the record's constructor for the checked {@code number}. */
    Object boxed(long number) {
        return valueType == int.class ? (Object) (int) number : (Object) number;
    }

    /** The value in {@code holder}, a record of the kind this component belongs to. */
    Object in(Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
