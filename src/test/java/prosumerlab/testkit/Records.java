package prosumerlab.testkit;

import java.lang.reflect.RecordComponent;

/** Records that differ from another in a component. */
public final class Records {
    private Records() {}

    /**
     * @param path a component, or one of a component that is a record, such as {@code market.feeEuroPerKwh}
     * @throws IllegalArgumentException if there is no such component
     */
    @SuppressWarnings("unchecked")
    public static <R> R change(R owner, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = owner.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(owner);
                if (components[i].getName().equals(name)) {
                    found = true;
                    values[i] = dot < 0 ? fit(value, types[i]) : change(values[i], path.substring(dot + 1), value);
                }
            }
            if (!found) {
                throw new IllegalArgumentException("no component " + path + " in " + owner.getClass());
            }
            return (R) owner.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Object fit(Object value, Class<?> type) {
        if (value instanceof Number number) {
            return type == int.class
                    ? (Object) number.intValue()
                    : type == long.class ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value;
    }
}
