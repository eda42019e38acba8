package prosumerlab.testkit;

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
            scenario = Records.change(scenario, (String) settings[i], settings[i + 1]);
        }
        return scenario;
    }
}
