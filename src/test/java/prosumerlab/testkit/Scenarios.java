package prosumerlab.testkit;

import java.lang.reflect.RecordComponent;
import prosumerlab.scenario.Scenario;

/** Scenarios that differ from another in a few settings, named as in a scenario file. */
public final class Scenarios {
    private Scenarios() {}

    /** The default scenario with other values: {@code with("seed", 7, "battery.share", 0.5)}. */
    public static Scenario with(Object... settings) {
        return change(Scenario.defaults(), settings);
    }

    /** {@code base} with other values, each after its path. */
    public static Scenario change(Scenario base, Object... settings) {
        Scenario scenario = base;
        for (int i = 0; i < settings.length; i += 2) {
            scenario = (Scenario) set(scenario, (String) settings[i], settings[i + 1]);
        }
        return scenario;
    }

    private static Object set(Object owner, String path, Object value) {
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
                    values[i] = dot < 0 ? fit(value, types[i]) : set(values[i], path.substring(dot + 1), value);
                }
            }
            if (!found) {
                throw new IllegalArgumentException("no setting " + path + " in " + owner.getClass());
            }
            return owner.getClass().getDeclaredConstructor(types).newInstance(values);
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
