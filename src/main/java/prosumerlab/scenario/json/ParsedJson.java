package prosumerlab.scenario.json;

import java.util.List;

/**
 * A JSON text that is well formed.
 *
 * @param root the value
 * @param duplicates keys that an object holds more than once; the first of the values is the one kept
 */
public record ParsedJson(Json root, List<Duplicate> duplicates) {
    /**
     * A key given again.
     *
     * @param path where, such as {@code battery.minimumSoc}
     * @param line line of the repetition, from 1
     */
    public record Duplicate(String path, int line) {}
}
