package prosumerlab.scenario;

import java.util.List;

/** The scenarios that come with the program. */
public final class ShippedScenarios {
    /** Name of the scenario that is used when none is chosen. */
    public static final String DEFAULT = "default";

    private static final List<String> NAMES = List.of(
            DEFAULT,
            "clear-day",
            "no-batteries",
            "no-regulator",
            "scarce-winter",
            "hard-mining",
            "large-community",
            "week");

    private ShippedScenarios() {}

    /** Their names in the order in which a course may take them; the first is {@link #DEFAULT}. */
    public static List<String> names() {
        return NAMES;
    }

    /** Where the scenario called {@code name} lies on the class path. */
    static String resource(String name) {
        return "/prosumerlab/scenarios/" + name + ".json";
    }
}
