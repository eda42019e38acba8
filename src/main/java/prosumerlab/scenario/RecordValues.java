package prosumerlab.scenario;

import java.util.Arrays;
import java.util.List;

/** Compares records by value where they hold arrays, which records by themselves compare by identity. */
final class RecordValues {
    private RecordValues() {}

    static boolean equal(Record one, Object other) {
        return one == other
                || other != null && one.getClass() == other.getClass() && Arrays.deepEquals(values(one), values(other));
    }

    static int hash(Record one) {
        return Arrays.deepHashCode(values(one));
    }

    private static Object[] values(Object holder) {
        List<SettingField> fields = RecordSchema.of(holder.getClass()).fields();
        return fields.stream().map(field -> field.in(holder)).toArray();
    }
}
